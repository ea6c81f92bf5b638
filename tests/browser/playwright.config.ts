import { defineConfig } from '@playwright/test';

import { chromium } from './chromium.ts';

export default defineConfig({
  testDir: '.',
  outputDir: '../../test-results',
  // What is read is the same on every machine.
  snapshotPathTemplate: '{testDir}/snapshots/{arg}{ext}',
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  workers: 2,
  retries: 0,
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: [['list']],
  use: {
    // Says which gesture has no answer, long before the test is out of time.
    actionTimeout: 10_000,
    locale: 'fr-FR',
    timezoneId: 'Europe/Paris',
    trace: 'retain-on-failure',
    launchOptions: chromium,
  },
  projects: [{ name: 'chromium', use: { browserName: 'chromium' } }],
});

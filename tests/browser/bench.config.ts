import { defineConfig } from '@playwright/test';

import journeys from './playwright.config.ts';

// Measures, not checks: one at a time, on a quiet machine, and only what is printed is read.
export default defineConfig(journeys, {
  testMatch: 'bench.ts',
  fullyParallel: false,
  workers: 1,
  timeout: 600_000,
  reporter: [['./bench-reporter.ts']],
  // A plan of a megabyte on a slow machine takes its time: that is what is measured.
  use: { trace: 'off', actionTimeout: 0 },
});

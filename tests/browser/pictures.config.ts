import { defineConfig } from '@playwright/test';

import journeys from './playwright.config.ts';

// Pictures, not checks: every screen with the case in it, for people to look at.
export default defineConfig(journeys, {
  testMatch: 'pictures.ts',
  outputDir: '../../pictures/.work',
  timeout: 600_000,
  reporter: [['list']],
  use: { trace: 'off' },
});

// The Chromium to drive: the one named by CHROMIUM, the system's, else Playwright's own.

import { existsSync } from 'node:fs';

const SYSTEM = '/usr/bin/chromium';

export const chromium = {
  executablePath: process.env.CHROMIUM || (existsSync(SYSTEM) ? SYSTEM : undefined),
  // Nothing that goes to the network by itself: tests count every request.
  args: [
    '--no-sandbox',
    '--disable-gpu',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
  ],
};

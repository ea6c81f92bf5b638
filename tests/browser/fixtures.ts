// What every journey starts from: the release build on a server of its own, and silence towards the rest of the world.

import { test as base, expect } from '@playwright/test';
import type { BrowserContext } from '@playwright/test';

import { serve } from './server.mjs';
import type { Site } from './server.d.mts';

interface PerTest {
  /** The address of the application, with a final slash, on the worker's server. */
  app: string;
  /** Fails the test if anything was asked of another machine, by pages or by the service worker, or refused by the policy. */
  silence: void;
}

interface PerWorker {
  /** One server for the tests of this worker. A test that stops a server starts its own with `serve()`. */
  site: Site;
}

/** Listens to the pages and the worker of a browser; the answer fails if another machine was asked, or the policy refused. */
export function silent(context: BrowserContext): () => void {
  const elsewhere: string[] = [];
  context.on('request', (request) => {
    const url = new URL(request.url());
    const network = url.protocol.startsWith('http') || url.protocol.startsWith('ws');
    if (network && url.hostname !== 'localhost') elsewhere.push(request.url());
  });
  const refused: string[] = [];
  context.on('console', (message) => {
    if (/Content Security Policy|Trusted(HTML|Script)/i.test(message.text())) refused.push(message.text());
  });
  return () => {
    expect(refused, 'refused by the content policy').toEqual([]);
    expect(elsewhere, 'requests to another machine').toEqual([]);
  };
}

export const test = base.extend<PerTest, PerWorker>({
  site: [
    async ({}, use) => {
      const site = await serve();
      await use(site);
      await site.stop();
    },
    { scope: 'worker' },
  ],
  app: async ({ site }, use) => use(site.url),
  silence: [
    async ({ context }, use) => {
      const check = silent(context);
      await use();
      check();
    },
    { auto: true },
  ],
});

export { expect };

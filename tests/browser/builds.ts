// Builds that follow each other, whole or broken, and what tells which one a page runs.

import { createHash } from 'node:crypto';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import type { Page } from '@playwright/test';

import { expect } from './fixtures.ts';
import { DIST } from './server.mjs';

// A whole build is fetched and checked: slow machines take their time.
export const kept = (page: Page) => expect(page.locator('html')).toHaveAttribute('data-offline', 'ready', { timeout: 30_000 });
export const started = (page: Page) => expect(page.locator('#shell')).toHaveCount(0);
export const buildOf = (page: Page) => page.locator('meta[name="trame-build"]').getAttribute('content');
export const keptBuilds = (page: Page) => page.evaluate(async () => (await caches.keys()).filter((name) => name.startsWith('trame-')));

/** The build of the worker that answers for this page. */
export const workerBuild = (page: Page): Promise<string> =>
  page.evaluate(
    () =>
      new Promise((done) => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = ({ data }) => done(data.build);
        navigator.serviceWorker.controller!.postMessage({ type: 'BUILD_ID' }, [port2]);
      }),
  );

const digest = (content: string | Buffer) => `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** A folder that is gone with the test. */
export async function temporary(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'trame-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}

/** Another build: the same files under another number, with a page that differs and without the part behind Help. */
export async function anotherBuild(folder: string, number = (it: string) => it.split('').reverse().join('')): Promise<string> {
  await cp(DIST, folder, { recursive: true });
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const build = /const BUILD = '(\w+)'/.exec(worker)![1];
  const next = number(build);
  const changed = page.replace(build, next);
  const [help] = /keep-\w+\.wasm/.exec(worker)!;
  await rm(join(folder, help));
  await writeFile(join(folder, 'index.html'), changed);
  const listed = worker.replace(new RegExp(`.*${help}.*\\n`), '');
  await writeFile(join(folder, 'sw.js'), listed.replace(build, next).replace(digest(page), digest(changed)));
  return next;
}

/** The name of one of the files that a page cannot start without, as the worker lists it. */
export async function fileOf(folder: string, kind: 'script' | 'program' | 'style'): Promise<string> {
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const found = { script: /'(trame-\w+\.js)'/, program: /'(trame-\w+_bg\.wasm)'/, style: /'(base-\w+\.css)'/ }[kind].exec(worker);
  return found![1];
}

/** Writes a file of a build and its digest in the list: a build that is whole, and wrong. */
export async function rewrite(folder: string, name: string, content: string | Buffer) {
  const former = digest(await readFile(join(folder, name)));
  await writeFile(join(folder, name), content);
  for (const listing of ['sw.js', 'index.html']) {
    const text = await readFile(join(folder, listing), 'utf8');
    await writeFile(join(folder, listing), text.replaceAll(former, digest(content)));
  }
  // The page itself has changed with the digest it holds.
  const worker = await readFile(join(folder, 'sw.js'), 'utf8');
  const page = await readFile(join(folder, 'index.html'));
  await writeFile(join(folder, 'sw.js'), worker.replace(/\['', '[^']+'\]/, `['', '${digest(page)}']`));
}

/** Looks for a new build and waits until it is kept, refused, or nowhere to be found. */
export const lookForBuild = (page: Page): Promise<'kept' | 'refused' | 'none'> =>
  page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    try {
      await registration.update();
    } catch {
      return 'refused';
    }
    const worker = registration.installing ?? registration.waiting;
    if (!worker) return 'none';
    if (worker.state !== 'installing') return 'kept';
    return new Promise((done) => worker.addEventListener('statechange', () => done(worker.state === 'redundant' ? 'refused' : 'kept'), { once: true }));
  });

// The service worker, with a server that stops for good and builds that change.

import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

import { anotherBuild, buildOf, kept, keptBuilds, started } from './builds.ts';
import { expect, test } from './fixtures.ts';
import { DIST, serve } from './server.mjs';

test('after one visit, Trame opens with the server stopped', async ({ page }) => {
  const site = await serve();
  await page.goto(site.url);
  await started(page);
  await kept(page);
  await site.stop();

  await page.reload();
  await started(page);
  await page.goto(`${site.url}?from=link#/`);
  await started(page);
  await page.goto(`${site.url}index.html`);
  await started(page);
});

test('a new build waits, is offered, and starts only when accepted', async ({ page, context }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trame-'));
  const next = await anotherBuild(folder);
  const site = await serve();
  await page.goto(site.url);
  await kept(page);
  const first = await buildOf(page);

  site.folder = folder;
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-update', 'ready');
  expect(await buildOf(page)).toBe(first);

  const other = await context.newPage();
  await other.goto(site.url);
  await started(other);
  expect(await buildOf(other)).toBe(first);

  const reloaded = page.waitForEvent('load');
  await page.evaluate(() => dispatchEvent(new CustomEvent('trame:apply-update')));
  await reloaded;
  await started(page);
  expect(await buildOf(page)).toBe(next);
  await expect(other.getByRole('status').filter({ hasText: 'mis à jour dans un autre onglet' })).toBeVisible();

  // The other tab still runs the former build, and opens pages of it that it had not fetched yet.
  expect(await keptBuilds(page)).toHaveLength(2);
  await site.stop();
  await other.getByRole('link', { name: 'Aide' }).first().click();
  await expect(other.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(await buildOf(other)).toBe(first);
  await other.close();
  await page.reload();
  await started(page);
  await expect.poll(() => keptBuilds(page)).toEqual([expect.stringContaining(next)]);
  await rm(folder, { recursive: true });
});

test('a damaged build is refused whole and the former one goes on', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trame-'));
  const next = await anotherBuild(folder);
  await writeFile(join(folder, 'favicon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  const site = await serve();
  await page.goto(site.url);
  await kept(page);
  const first = await buildOf(page);

  site.folder = folder;
  const failed = page.evaluate(async () => {
    const registration = (await navigator.serviceWorker.getRegistration())!;
    await registration.update();
    const worker = registration.installing;
    if (worker) await new Promise((done) => worker.addEventListener('statechange', () => worker.state === 'redundant' && done(true)));
    return registration.waiting === null;
  });
  expect(await failed).toBe(true);
  await site.stop();
  await page.reload();
  await started(page);
  expect(await buildOf(page)).toBe(first);
  expect(await keptBuilds(page)).not.toContainEqual(expect.stringContaining(next));
  await rm(folder, { recursive: true });
});

test('an unsealed worker removes itself and what it kept', async ({ page }) => {
  const folder = await mkdtemp(join(tmpdir(), 'trame-'));
  await cp(DIST, folder, { recursive: true });
  await writeFile(join(folder, 'sw.js'), await readFile(new URL('../../public/sw.js', import.meta.url)));
  const site = await serve();
  await page.goto(site.url);
  await kept(page);
  await page.evaluate(() => localStorage.setItem('a plan', 'stays'));

  site.folder = folder;
  // The page may register the worker again: what counts is that no set is left and that plans are.
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it!.update()));
  await expect(async () => expect(await keptBuilds(page)).toEqual([])).toPass();
  expect(await page.evaluate(() => localStorage.getItem('a plan'))).toBe('stays');
  await site.stop();
  await rm(folder, { recursive: true });
});

test('the page can be installed', async ({ page, app }) => {
  await page.goto(app);
  const client = await page.context().newCDPSession(page);
  const { url, errors } = await client.send('Page.getAppManifest');
  expect(url).toBe(`${app}manifest.webmanifest`);
  expect(errors).toEqual([]);
  const manifest = await (await page.request.get(url)).json();
  expect(manifest).toMatchObject({ lang: 'fr', start_url: '.', scope: '.', display: 'standalone' });
  for (const icon of manifest.icons) expect((await page.request.get(new URL(icon.src, url).href)).status()).toBe(200);
});

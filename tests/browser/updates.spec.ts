// W1 to W4: the network goes at the worst moment of an update, a build is published broken, the worker must go, the
// network never comes back. One whole build runs, never two halves; what was written is there.
//
// `TRAME_FLIPS=15` plays each moment that many times with one, two and three tabs; `TRAME_DEPLOYMENTS=all` publishes every
// broken build; `TRAME_NAVIGATIONS=1000` walks longer without a network.

import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { BrowserContext, Page } from '@playwright/test';

import { anotherBuild, buildOf, fileOf, kept, keptBuilds, lookForBuild, rewrite, started, temporary, workerBuild } from './builds.ts';
import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { CASE, NAME, openCase, saved, startPlan } from './kept.ts';
import { serve } from './server.mjs';
import type { Site } from './server.d.mts';

const ROUNDS = times('TRAME_FLIPS', 0);

/** Writes a plan on a build kept on the machine, and gives its address. */
async function write(page: Page, site: Site, name: string): Promise<string> {
  await startPlan(page, site.url);
  await page.getByLabel(NAME).fill(name);
  await saved(page);
  await kept(page);
  return page.url();
}

/** The page runs one whole build, which its worker is of, and the plan is there. */
async function whole(page: Page, address: string, name: string): Promise<string> {
  await page.goto('about:blank');
  await page.goto(address);
  await started(page);
  await expect(page.getByLabel(NAME)).toHaveValue(name);
  const build = await buildOf(page);
  expect(await workerBuild(page)).toBe(build);
  return build!;
}

const MOMENTS = ['before it is looked for', 'at its first file', 'at its tenth file', 'at its thirtieth file', 'at its last file', 'while it waits', 'at the click', 'just after the click', 'when it takes over', 'while the page reloads'] as const;

/** Stops the server at a moment of an update. */
async function flip(page: Page, site: Site, moment: (typeof MOMENTS)[number]) {
  const ended = () => page.evaluate(() => dispatchEvent(new CustomEvent('trame:apply-update')));
  if (moment === 'before it is looked for') {
    await site.stop();
    expect(await lookForBuild(page)).toBe('refused');
    return;
  }
  const rank = { 'at its first file': 1, 'at its tenth file': 10, 'at its thirtieth file': 30, 'at its last file': 57 }[moment as string];
  if (rank) {
    let asked = 0;
    // The worker's own file comes first, then the files of its list.
    const stopped = new Promise<void>((done) => {
      site.heard = () => {
        asked += 1;
        if (asked === rank + 1) void site.stop().then(done);
      };
    });
    await Promise.race([lookForBuild(page), stopped]);
    site.heard = () => {};
    if (asked <= rank) await site.stop();
    return;
  }
  expect(await lookForBuild(page)).toBe('kept');
  if (moment === 'while it waits') return site.stop();
  if (moment === 'at the click') {
    await Promise.all([site.stop(), ended()]);
    return;
  }
  const taken = page.evaluate(() => new Promise((done) => navigator.serviceWorker.addEventListener('controllerchange', done, { once: true }))).catch(() => {});
  const reloads = page.waitForEvent('framenavigated');
  await ended();
  if (moment === 'when it takes over') await taken;
  if (moment === 'while the page reloads') await reloads;
  await site.stop();
}

/** One update with the network cut at a moment, and the network back afterwards. */
async function update(context: BrowserContext, moment: (typeof MOMENTS)[number], tabs: number) {
  const { folder, remove } = await temporary();
  const next = await anotherBuild(folder);
  const site = await serve();
  const page = await context.newPage();
  const name = `Ville ${moment}`;
  const address = await write(page, site, name);
  const first = await buildOf(page);
  const others: Page[] = [];
  for (let tab = 1; tab < tabs; tab++) {
    const other = await context.newPage();
    await other.goto(site.url);
    await started(other);
    others.push(other);
  }
  site.folder = folder;
  await flip(page, site, moment);

  const build = await whole(page, address, name);
  expect([first, next]).toContain(build);
  for (const other of others) {
    await other.reload();
    await started(other);
    expect(await workerBuild(other)).toBe(await buildOf(other));
  }
  await site.start();
  await page.reload();
  await started(page);
  await lookForBuild(page);
  if ((await buildOf(page)) === first) {
    await expect(page.locator('html')).toHaveAttribute('data-update', 'ready');
    const reloaded = page.waitForEvent('load');
    await page.evaluate(() => dispatchEvent(new CustomEvent('trame:apply-update')));
    await reloaded;
  }
  expect(await whole(page, address, name)).toBe(next);
  for (const it of [page, ...others]) await it.close();
  await site.stop();
  await remove();
}

for (const moment of MOMENTS) {
  test(`W1, the network goes during an update: ${moment}`, async ({ browser }) => {
    test.setTimeout(90_000 + ROUNDS * 3 * 60_000);
    for (let round = 0; round < Math.max(1, ROUNDS); round++) {
      for (const tabs of ROUNDS ? [1, 2, 3] : [1]) {
        const context = await browser.newContext({ locale: 'fr-FR' });
        await update(context, moment, tabs);
        await context.close();
      }
    }
  });
}

const BROKEN: Record<string, (folder: string) => Promise<unknown>> = {
  'without its program': async (folder) => rm(join(folder, await fileOf(folder, 'program'))),
  'with half its script': async (folder) => {
    const name = await fileOf(folder, 'script');
    const script = await readFile(join(folder, name), 'utf8');
    return writeFile(join(folder, name), script.slice(0, script.length / 2));
  },
  'with a page served as its script': async (folder) => writeFile(join(folder, await fileOf(folder, 'script')), '<!doctype html><title>404</title>'),
  'with a page served as its worker': (folder) => writeFile(join(folder, 'sw.js'), '<!doctype html><title>404</title>'),
  'without its worker': (folder) => rm(join(folder, 'sw.js')),
  'without boot.js': (folder) => rm(join(folder, 'boot.js')),
  'with an empty style sheet': async (folder) => writeFile(join(folder, await fileOf(folder, 'style')), ''),
  'with a page of another build': async (folder) => writeFile(join(folder, 'index.html'), (await readFile(join(folder, 'index.html'), 'utf8')).replace(/lang="?fr"?/, 'lang=en')),
  'without an icon': (folder) => rm(join(folder, 'icon-192.png')),
  'without the rescue page': (folder) => rm(join(folder, 'secours.html')),
  'with a byte changed in its program': async (folder) => {
    const name = await fileOf(folder, 'program');
    const program = await readFile(join(folder, name));
    program[program.length >> 1] ^= 1;
    return writeFile(join(folder, name), program);
  },
  'with a worker that does not parse': async (folder) => writeFile(join(folder, 'sw.js'), `${await readFile(join(folder, 'sw.js'), 'utf8')}\n}{`),
};

const published = process.env.TRAME_DEPLOYMENTS === 'all' ? Object.keys(BROKEN) : Object.keys(BROKEN).slice(0, 4);
for (const what of published) {
  test(`W2: a build published ${what} is refused whole; the former one starts without a network`, async ({ page }) => {
    const { folder, remove } = await temporary();
    const next = await anotherBuild(folder);
    await BROKEN[what](folder);
    const site = await serve();
    const address = await write(page, site, 'Ville tenace');
    const first = await buildOf(page);
    site.folder = folder;
    expect(await lookForBuild(page)).toBe('refused');
    await site.stop();
    expect(await whole(page, address, 'Ville tenace')).toBe(first);
    expect(await keptBuilds(page)).not.toContainEqual(expect.stringContaining(next));
    await remove();
  });
}

test('W2: a build that is whole and does not start hands the data over, and gives way to the next one', async ({ page }) => {
  const [wrong, right] = [await temporary(), await temporary()];
  await anotherBuild(wrong.folder);
  await rewrite(wrong.folder, await fileOf(wrong.folder, 'program'), 'no program');
  const next = await anotherBuild(right.folder, (it) => `${it.slice(0, -4)}beef`);
  const site = await serve();
  const address = await write(page, site, 'Ville patiente');
  site.folder = wrong.folder;
  expect(await lookForBuild(page)).toBe('kept');
  await page.evaluate(() => dispatchEvent(new CustomEvent('trame:apply-update')));
  await expect(page.getByRole('heading', { level: 1, name: 'L’application n’a pas pu démarrer' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Télécharger mes données' })).toBeVisible();
  site.folder = right.folder;
  await page.reload();
  await started(page);
  await expect(page.getByLabel(NAME)).toHaveValue('Ville patiente');
  expect(await whole(page, address, 'Ville patiente')).toBe(next);
  await site.stop();
  await Promise.all([wrong.remove(), right.remove()]);
});

test('W3: a worker published to remove itself leaves every plan', async ({ page }) => {
  const { folder, remove } = await temporary();
  await anotherBuild(folder);
  await writeFile(join(folder, 'sw.js'), await readFile(new URL('../../public/sw.js', import.meta.url)));
  const site = await serve();
  const address = await write(page, site, 'Ville libre');
  site.folder = folder;
  await page.evaluate(() => navigator.serviceWorker.getRegistration().then((it) => it!.update()));
  await expect(async () => expect(await keptBuilds(page)).toEqual([])).toPass();
  await page.goto('about:blank');
  await page.goto(address);
  await expect(page.getByLabel(NAME)).toHaveValue('Ville libre');
  await site.stop();
  await remove();
});

test('W4: with the server gone for good, every page opens', async ({ page }) => {
  const navigations = times('TRAME_NAVIGATIONS', 20);
  test.setTimeout(90_000 + navigations * 3_000);
  const draw = new Draw(seed());
  const site = await serve();
  await openCase(page, site.url);
  await kept(page);
  await site.stop();
  const plan = page.url();
  const { crossings } = JSON.parse(await readFile(CASE, 'utf8')) as { crossings: { offer: string; service: string }[] };
  const { offer, service: row } = crossings.find((it) => it.service)!;
  const places = [plan, ...[1, 2, 3, 4, 5, 6, 7].map((it) => `${plan}/etape/${it}`), `${plan}/croisement/${offer}/${row}`, `${plan}/revue/${row}`, `${plan}/complet`, `${site.url}#/aide`, site.url, `${site.url}index.html`, `${site.url}?a=b`];
  for (let at = 0; at < navigations; at++) {
    if (draw.below(4) === 0) await page.goto('about:blank');
    const place = at < places.length ? places[at] : draw.one(places);
    await page.goto(place);
    await started(page);
    await expect(page.getByRole('main'), place).toHaveAttribute('aria-busy', 'false');
    await expect(page.getByRole('heading', { level: 1 }), place).toBeVisible();
    await expect(page.getByRole('heading', { level: 1 }), place).not.toHaveText(/n’a pas pu|n’existe plus/);
  }
});

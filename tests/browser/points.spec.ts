// K1: a save fails, or its tab or browser is killed, at each of its points. What is stored stays whole, and the person knows.
//
// `TRAME_POINT_KILLS=20` makes a save fail that many times at each point, then kills the tabs, then the whole browser.

import type { Page } from '@playwright/test';

import { times } from './draw.ts';
import { arm, fired, install, seen, type Kind } from './faults.ts';
import { expect, test } from './fixtures.ts';
import { NAME, startPlan } from './kept.ts';
import { Profile } from './profile.ts';
import { serve } from './server.mjs';

const ROUNDS = times('TRAME_POINT_KILLS', 0);

/** More points than a save has. */
const MOST = 80;

const isSaved = (page: Page) => page.getByRole('status').filter({ hasText: /^Enregistré$/ });
const failure = (page: Page) => page.getByRole('alert').filter({ hasText: /n’a pas enregistré|n’a plus de place/ });

/** The bodies of the whole revisions, the last one first; fails on a damaged one or a head that leads nowhere. */
const bodies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const { isWhole } = (await import(new URL('kept-revision.js', document.baseURI).href)) as { isWhole(it: unknown): boolean };
    const ended = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
    const database = await ended(indexedDB.open('trame'));
    const stores = database.transaction(['heads', 'revisions']);
    const heads = await ended(stores.objectStore('heads').getAll());
    const revisions = await ended(stores.objectStore('revisions').getAll());
    database.close();
    if (!revisions.every(isWhole)) throw new Error('a damaged revision');
    for (const head of heads) {
      if (!revisions.some((it) => it.plan === head.plan && it.number === head.number)) throw new Error('a head that leads nowhere');
    }
    return revisions.sort((one, other) => other.number - one.number).map((it) => it.body as string);
  });

for (const kind of ['throw', 'abort'] satisfies Kind[]) {
  test(`a save that fails at any point (${kind}) is told at once, damages nothing, and passes when tried again`, async ({ page, app }) => {
    const rounds = Math.max(1, ROUNDS);
    test.setTimeout(300_000 * rounds);
    await install(page);
    await startPlan(page, app);
    await expect(isSaved(page)).toBeVisible();
    const points: string[] = [];
    let last = '';
    for (let round = 1; round <= rounds; round++) {
      const before = points.length;
      for (let at = 1; at < MOST; at++) {
        await arm(page, at, kind);
        const name = `Ville n° ${round}, ${at}`;
        await page.getByLabel(NAME).fill(name);
        await expect(isSaved(page).or(failure(page)).first()).toBeVisible();
        // The save may be read back after it is told.
        const point = await fired(page);
        if (await isSaved(page).isVisible()) {
          expect((await bodies(page))[0], point).toContain(name);
        } else {
          expect((await bodies(page))[0], point).toContain(last);
          await page.getByRole('button', { name: 'Réessayer' }).click();
          await expect(isSaved(page)).toBeVisible();
          expect((await bodies(page))[0], point).toContain(name);
        }
        last = name;
        if (!point) break;
        points.push(point);
      }
      expect(points.length - before).toBeGreaterThanOrEqual(12);
    }
    console.log(`K1 ${kind}: ${points.length} failures in ${rounds} rounds: ${[...new Set(points)].join(', ')}`);
    await page.reload();
    await expect(page.getByLabel(NAME)).toHaveValue(last);
  });
}

if (ROUNDS > 0) {
  for (const victim of ['tabs', 'browser'] as const) {
    test(`${victim} killed at every point of a save: old or new, whole`, async () => {
      test.setTimeout(ROUNDS * MOST * 20_000);
      const site = await serve();
      await using profile = new Profile();
      let struck = (_: Promise<void>) => {};
      site.heard = (path) => {
        // A killed page never gets its answer.
        if (path.endsWith('/struck')) struck(victim === 'tabs' ? profile.killTabs() : profile.kill());
      };
      let context = await profile.start();
      let page = await context.newPage();
      await install(page, `${site.url}struck`);
      await startPlan(page, site.url);
      await expect(isSaved(page)).toBeVisible();
      const address = page.url();
      const outcomes = { old: 0, new: 0 };
      let points = 0;
      for (let round = 0; round < ROUNDS; round++) {
        for (let at = 1; at < MOST; at++) {
          const [before, after] = [`avant ${round}.${at}`, `après ${round}.${at}`];
          await page.getByLabel(NAME).fill(before);
          await expect(isSaved(page)).toBeVisible();
          const hit = new Promise<boolean>((done) => (struck = (killed) => void killed.then(() => done(true))));
          await arm(page, at, 'tell');
          await page.getByLabel(NAME).fill(after);
          const missed = async () => {
            await expect.poll(() => seen(page)).toBeGreaterThan(0);
            await isSaved(page).waitFor();
            return false;
          };
          const isHit = await Promise.race([hit, missed().catch(() => hit)]);
          if (!isHit) {
            // Disarmed: the next save would go on counting.
            await fired(page);
            break;
          }
          points = Math.max(points, at);
          if (victim === 'browser') context = await profile.start();
          else await page.close().catch(() => {});
          page = await context.newPage();
          await install(page, `${site.url}struck`);
          await page.goto(address);
          await expect(page.getByLabel(NAME)).toBeEnabled();
          const found = await page.getByLabel(NAME).inputValue();
          expect([before, after]).toContain(found);
          outcomes[found === before ? 'old' : 'new'] += 1;
          await expect(page.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
          await bodies(page);
        }
      }
      console.log(`K1 ${victim} killed: ${points} points × ${ROUNDS}: ${outcomes.old} times the old text, ${outcomes.new} times the new one`);
      await site.stop();
    });
  }
}

// The whole case with the keyboard alone, then with single clicks alone: neither asks for the other.

import type { Page } from '@playwright/test';

import { expectCase } from './commune/results.ts';
import { typeCommune } from './commune/whole.ts';
import { expect, test } from './fixtures.ts';
import { CLICKS, Keys, use, type Hand } from './hands.ts';
import { TODAY, add, goOn, open, saveFile, saved, section, startPlan } from './steps.ts';

// A picture of the page at each key would take most of the time.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

/** Notes each event of these kinds, with what it was about. */
async function forbid(page: Page, ...kinds: string[]): Promise<() => Promise<string[]>> {
  await page.addInitScript((kinds) => {
    const holder = window as unknown as { forbidden: string[] };
    holder.forbidden = [];
    const note = (ev: Event) => holder.forbidden.push(`${ev.type} ${ev instanceof KeyboardEvent ? ev.key : ''}`);
    for (const kind of kinds) addEventListener(kind, note, { capture: true });
  }, kinds);
  return () => page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden);
}

async function typeAndSave(page: Page, app: string, hand: Hand) {
  test.setTimeout(600_000);
  use(page, hand);
  await page.clock.setFixedTime(TODAY);
  await page.goto(app);
  await typeCommune(page);
  await saved(page);
  await expectCase(await saveFile(page));
}

test('the whole case is typed and saved in a file with the keyboard alone, and the focus is always seen', async ({ page, app }) => {
  const forbidden = await forbid(page, 'pointerdown', 'mousedown', 'touchstart');
  await typeAndSave(page, app, new Keys(page));
  expect(await forbidden()).toEqual([]);
});

test('the whole case is typed and saved in a file with single clicks alone', async ({ page, app }) => {
  const forbidden = await forbid(page, 'keydown', 'dragstart', 'contextmenu', 'wheel');
  await typeAndSave(page, app, CLICKS);
  expect(await forbidden()).toEqual([]);
});

const ACTORS = ['Espace France services', 'Mission locale', 'Hub territorial'];

test('a line is dragged to its place, let go elsewhere, put back by undo', async ({ page, app }) => {
  await page.goto(app);
  await startPlan(page);
  await goOn(page, 'Diagnostic');
  const actors = section(page, 'Qui ? Les acteurs');
  await add(actors, 'Ajouter un acteur', ...ACTORS);
  const order = async (...names: string[]) => {
    await expect(actors.getByRole('button', { expanded: false, name: /^(Espace|Mission|Hub)/ })).toHaveText(names);
  };
  await order(...ACTORS);
  // The grip is beside the first button: it is for who has a mouse, and nobody else hears of it.
  const tool = (name: string) => actors.getByRole('button', { name: `Monter : ${name}` });
  const drag = async (name: string, to: string, further: number) => {
    await tool(name).scrollIntoViewIfNeeded();
    const [from, over] = [await tool(name).boundingBox(), await tool(to).boundingBox()];
    await page.mouse.move(from!.x - 20, from!.y + 20);
    await page.mouse.down();
    await page.mouse.move(over!.x - 20, over!.y + further, { steps: 5 });
    await page.mouse.up();
  };
  await drag('Espace France services', 'Hub territorial', 40);
  await order('Mission locale', 'Hub territorial', 'Espace France services');
  await drag('Espace France services', 'Mission locale', 2);
  await order(...ACTORS);
  await drag('Mission locale', 'Mission locale', 22);
  await order(...ACTORS);
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await order('Mission locale', 'Hub territorial', 'Espace France services');
});

test('a line that opens stays under the finger, though the one above it closes', async ({ page, app }) => {
  await page.goto(app);
  await startPlan(page);
  await goOn(page, 'Diagnostic');
  const actors = section(page, 'Qui ? Les acteurs');
  await add(actors, 'Ajouter un acteur', ...ACTORS);
  await open(actors, ACTORS[0]);
  const second = actors.getByRole('button', { name: ACTORS[1], exact: true });
  await second.scrollIntoViewIfNeeded();
  const before = await second.boundingBox();
  await second.click();
  await expect(second).toHaveAttribute('aria-expanded', 'true');
  await expect.poll(async () => Math.abs((await second.boundingBox())!.y - before!.y)).toBeLessThan(2);
});

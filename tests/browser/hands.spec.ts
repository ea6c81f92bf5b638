// The whole case with the keyboard alone, and what a mouse may do more.
//
// `TRAME_KEYS=yes` types the case: some minutes. With single clicks alone, it is typed in journey.spec.ts.

import { expectCase } from './commune/results.ts';
import { typeCommune } from './commune/whole.ts';
import { expect, test } from './fixtures.ts';
import { Keys, forbid, use } from './hands.ts';
import { TODAY, add, goOn, open, saveFile, saved, section, startPlan } from './steps.ts';

// A picture of the page at each key would take most of the time.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

if (process.env.TRAME_KEYS) {
  test('the whole case is typed and saved in a file with the keyboard alone, and the focus is always seen', async ({ page, app }) => {
    test.setTimeout(900_000);
    const forbidden = await forbid(page, 'pointerdown', 'mousedown', 'touchstart');
    use(page, new Keys(page));
    await page.clock.setFixedTime(TODAY);
    await page.goto(app);
    await typeCommune(page);
    await saved(page);
    await expectCase(await saveFile(page));
    expect(await forbidden()).toEqual([]);
  });
}

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

// The main job: the whole case typed in through the interface, and everything that must come out of it.

import { readFile } from 'node:fs/promises';

import { typeVisibility } from './commune/make-known.ts';
import { expectBudget, expectCanvas, expectRemarks, expectShares } from './commune/results.ts';
import { typeAssessment, typeDesires, typeStructure } from './commune/understand.ts';
import { typeDirections, typeOffers } from './commune/weave.ts';
import { expect, silent, test } from './fixtures.ts';
import { serve } from './server.mjs';
import { CASE, TODAY, goOn, goTo, heading, openFile, saveFile, saved, startPlan } from './steps.ts';

/** A plan's text with, for each part, the identifier that the part at the same place has in another text. */
function namedLike(text: string, other: string): string {
  const [plan, like] = [JSON.parse(text), JSON.parse(other)];
  for (const [list, parts] of Object.entries(plan)) {
    if (!Array.isArray(parts)) continue;
    for (const [at, part] of parts.entries()) {
      text = text.replaceAll(`"${part.id}"`, `"${like[list]?.[at]?.id}"`);
    }
  }
  return text;
}

test('the whole case is typed, gives its results, leaves as a file, comes back identical, and stays without a network', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const site = await serve();
  await page.clock.setFixedTime(TODAY);
  await page.goto(site.url);

  await test.step('the seven steps, typed', async () => {
    await startPlan(page);
    await typeStructure(page);
    await goOn(page, 'Diagnostic');
    await typeAssessment(page);
    await goOn(page, 'Envies');
    await typeDesires(page);
    await goOn(page, 'Orientations');
    await typeDirections(page);
    await expectBudget(page);
    await expectShares(page);
    await goOn(page, 'Offre transversale');
    await typeOffers(page);
    await expectCanvas(page);
    await goOn(page, 'Visibilité et échanges');
    await typeVisibility(page);
    await goTo(page, 'Toutes les étapes', 'Commune de Valtrame');
    await expectRemarks(page);
    await goTo(page, /^7?\s*Plan et partage/, 'Plan et partage');
    await saved(page);
  });

  const text = await saveFile(page);
  await test.step('the file says what was typed', async () => {
    const told = await readFile(CASE, 'utf8');
    expect(namedLike(text, told)).toBe(told);
  });

  await test.step('in another browser, where there is nothing, the file opens as the same plan', async () => {
    const elsewhere = await browser.newContext();
    const check = silent(elsewhere);
    const other = await elsewhere.newPage();
    await other.goto(site.url);
    await openFile(other, { name: 'plan.trame.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await goTo(other, /^7?\s*Plan et partage/, 'Plan et partage');
    expect(await saveFile(other)).toBe(text);
    check();
    await elsewhere.close();
  });

  await test.step('with the server stopped, a reload finds everything', async () => {
    await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
    await site.stop();
    await page.reload();
    await expect(heading(page, 'Plan et partage')).toBeVisible();
    await goTo(page, 'Étape précédente Visibilité et échanges', 'Visibilité et échanges');
    await goTo(page, 'Étape précédente Offre transversale', 'Offre transversale');
    await expectCanvas(page);
    await goTo(page, 'Étape précédente Orientations', 'Orientations');
    await expectBudget(page);
    await goTo(page, 'Toutes les étapes', 'Commune de Valtrame');
    await expectRemarks(page);
    await goTo(page, /^7?\s*Plan et partage/, 'Plan et partage');
    expect(await saveFile(page)).toBe(text);
  });
});

// The main job: the whole case typed in through the interface, by single clicks and letters alone, and everything that must
// come out of it.

import { expectBudget, expectCanvas, expectCase, expectRemarks } from './commune/results.ts';
import { typeCommune } from './commune/whole.ts';
import { expect, silent, test } from './fixtures.ts';
import { CLICKS, forbid, use } from './hands.ts';
import { serve } from './server.mjs';
import { TODAY, goTo, heading, openFile, saveFile, saved } from './steps.ts';

test('the whole case is typed, gives its results, leaves as a file, comes back identical, and stays without a network', async ({ page, browser }) => {
  test.setTimeout(300_000);
  const site = await serve();
  await page.clock.setFixedTime(TODAY);
  const forbidden = await forbid(page, 'keydown', 'dragstart', 'contextmenu', 'wheel');
  use(page, CLICKS);
  await page.goto(site.url);

  await test.step('the seven steps, typed', async () => {
    await typeCommune(page);
    await saved(page);
  });

  const text = await saveFile(page);
  expect(await forbidden()).toEqual([]);
  await test.step('the file says what was typed', async () => {
    await expectCase(text);
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

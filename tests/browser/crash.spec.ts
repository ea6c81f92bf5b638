// The program stops: what is kept is handed over, nothing more is written, nothing is lost.

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { breakNextElement, everything, NAME, openCase, saved, startPlan, textOf } from './kept.ts';

const stopped = (page: Page) => page.getByRole('heading', { level: 1, name: 'Trame s’est arrêtée' });

/** Panics while drawing another page. */
async function panic(page: Page) {
  await breakNextElement(page);
  await page.getByRole('link', { name: 'Aide' }).first().click();
  await expect(stopped(page)).toBeVisible();
}

test('after a panic, the data come first, nothing more is written, and a reload finds everything', async ({ page, app }) => {
  await startPlan(page, app);
  await page.getByLabel(NAME).fill('Ville de Panique');
  await saved(page);
  const before = await everything(page);
  await panic(page);
  await expect(page.getByRole('alert')).toContainText('Nothing more is written from this page');
  await expect(page.getByRole('status')).toContainText('1 plan dans ce navigateur');
  await expect(page.getByRole('button').first()).toHaveText(/^Télécharger mes données/);

  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger mes données' }).click();
  expect(JSON.parse(await textOf(await download)).stores.revisions.at(-1)[1].body).toContain('Ville de Panique');

  expect(await page.evaluate(() => {
    try {
      localStorage.setItem('trame-mirror', 'x');
      return 'written';
    } catch (error) {
      return (error as Error).name;
    }
  })).toBe('InvalidStateError');
  await page.getByRole('button', { name: 'Recharger' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
  expect(await everything(page)).toBe(before);
  await page.goBack();
  await expect(page.getByLabel(NAME)).toHaveValue('Ville de Panique');
});

test('what was typed just before a panic is lost by a second at most, and what was saved before is whole', async ({ page, app }) => {
  await startPlan(page, app);
  await page.getByLabel(NAME).fill('Ville sauvée');
  await saved(page);
  await page.getByLabel(NAME).fill('Ville sauvée, puis une seconde de plus');
  await panic(page);
  await page.goto(app);
  await expect(page.getByRole('region', { name: 'Mes plans' }).getByRole('link', { name: /^Ville sauvée/ })).toBeVisible();
});

test('an application that does not start hands over what an earlier visit kept', async ({ page, app }) => {
  await openCase(page, app);
  const before = await everything(page);
  await page.evaluate(async () => (await navigator.serviceWorker.ready).unregister());
  await page.route('**/*.wasm', (route) => route.fulfill({ status: 200, contentType: 'application/wasm', body: 'not a program' }));
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'L’application n’a pas pu démarrer' })).toBeVisible();
  await expect(page.getByRole('status')).toContainText('1 plan dans ce navigateur');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Télécharger mes données' }).click();
  expect(await textOf(await download)).toContain('Commune de Valtrame');
  await page.getByRole('link', { name: 'Page de secours' }).click();
  await expect(page.getByRole('heading', { level: 3, name: 'Commune de Valtrame' })).toBeVisible();
  expect(await everything(page)).toBe(before);
});

test('a trap that no panic announced is told too', async ({ page, app }) => {
  await openCase(page, app);
  await page.evaluate(() => {
    // A module whose only function is `unreachable`.
    const bytes = Uint8Array.from([0, 97, 115, 109, 1, 0, 0, 0, 1, 4, 1, 96, 0, 0, 3, 2, 1, 0, 7, 5, 1, 1, 102, 0, 0, 10, 5, 1, 3, 0, 0, 11]);
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(bytes));
    setTimeout(exports.f as () => void);
  });
  await expect(stopped(page)).toBeVisible();
});

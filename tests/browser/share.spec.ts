import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));

/** Opens a file from the home page and waits for the hub of the new plan. */
async function open(page: Page, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await page.getByLabel('Ouvrir un fichier').setInputFiles(file);
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
}

/** Saves the open plan in a file from step 7 and reads it. */
async function save(page: Page): Promise<string> {
  await page.getByRole('link', { name: /^7?\s*Plan et partage/ }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).click();
  expect((await download).suggestedFilename()).toBe('Commune-de-Valtrame.trame.json');
  return readFile(await (await download).path(), 'utf8');
}

test('a file opens as a new plan, survives a reload, and saves again letter for letter', async ({ page, app }) => {
  await page.goto(app);
  await open(page, CASE);
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
  await page.reload();
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
  expect(await save(page)).toBe(await readFile(CASE, 'utf8'));
});

test('a wrong file is explained and changes nothing', async ({ page, app }) => {
  await page.goto(app);
  await open(page, CASE);
  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  const plans = page.getByRole('region', { name: 'Mes plans' }).getByRole('listitem');
  await expect(plans).toHaveCount(1);
  const text = await readFile(CASE, 'utf8');
  const wrong: [string, Buffer][] = [
    ['liste.json', Buffer.from('[1, 2]')],
    ['coupe.json', Buffer.from(text.slice(0, 900))],
    ['vide.json', Buffer.alloc(0)],
    ['utf16.json', Buffer.from('\ufeff' + text, 'utf16le')],
  ];
  for (const [name, buffer] of wrong) {
    await page.getByLabel('Ouvrir un fichier').setInputFiles({ name, mimeType: 'application/json', buffer });
    await expect(page.getByRole('alert').filter({ hasText: 'Rien n’a été changé' }), name).toBeVisible();
    await page.getByRole('button', { name: 'Fermer le message' }).click();
    await expect(plans).toHaveCount(1);
  }
});

test('a plan is duplicated, deleted, and taken back', async ({ page, app }) => {
  await page.goto(app);
  await open(page, CASE);
  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  const plans = page.getByRole('region', { name: 'Mes plans' }).getByRole('listitem');
  await page.getByRole('button', { name: 'Dupliquer Commune de Valtrame', exact: true }).click();
  await expect(plans).toHaveCount(2);
  await page.getByRole('button', { name: 'Supprimer Commune de Valtrame', exact: true }).click();
  await expect(plans).toHaveCount(1);
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(plans).toHaveCount(2);
});

test('a plan from a newer version opens to be read, stays letter for letter, and can be saved as it came', async ({ page, app }) => {
  const text = (await readFile(CASE, 'utf8')).replace('"schema": 1', '"schema": 99').replace('"host": {', '"tomorrow": {"a": 1},\n  "host": {');
  await page.goto(app);
  await open(page, { name: 'demain.trame.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  const banner = page.getByRole('status').filter({ hasText: 'version plus récente' });
  await expect(banner.first()).toBeVisible();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await expect(page.getByLabel('Comment s’appelle votre structure ?')).toHaveValue('Commune de Valtrame');
  await expect(page.getByLabel('Comment s’appelle votre structure ?')).toBeDisabled();
  await page.reload();
  await expect(page.getByLabel('Comment s’appelle votre structure ?')).toBeDisabled();
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer le fichier d’origine' }).click();
  expect(await readFile(await (await download).path(), 'utf8')).toBe(text);
});

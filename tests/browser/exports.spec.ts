import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));

async function open(page: Page, app: string, step: RegExp) {
  await page.goto(app);
  await page.getByLabel('Ouvrir un fichier').setInputFiles(CASE);
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
  await page.getByRole('link', { name: step }).click();
}

/** Saves with a button; gives the name of the file and its bytes. */
async function save(page: Page, button: string): Promise<[string, Buffer]> {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button, exact: true }).click();
  const file = await download;
  return [file.suggestedFilename(), await readFile(await file.path())];
}

test('actions, budget and dates are saved for a spreadsheet and an agenda', async ({ page, app }) => {
  await open(page, app, /^7?\s*Plan et partage/);
  const [tasks, rows] = await save(page, 'Actions (CSV)');
  expect(tasks).toBe('Commune-de-Valtrame-actions.csv');
  expect(rows.toString()).toContain('"Bulletin municipal";"Communication"');
  const [budget, sums] = await save(page, 'Budget (CSV)');
  expect(budget).toBe('Commune-de-Valtrame-budget.csv');
  expect(sums.toString()).toContain('"Total";"Écart, toutes ressources";"";"0";"-5200";"-7300"');
  const [workbook, book] = await save(page, 'Actions et budget (XLSX)');
  expect(workbook).toBe('Commune-de-Valtrame.xlsx');
  expect(book.toString('latin1')).toMatch(/^PK/);
  const [calendar, days] = await save(page, 'Calendrier (ICS)');
  expect(calendar).toBe('Commune-de-Valtrame.ics');
  expect(days.toString()).toContain('RRULE:FREQ=MONTHLY;INTERVAL=3;UNTIL=20291231');
  await expect(page.getByRole('status').filter({ hasText: 'Commune-de-Valtrame.ics' })).toBeVisible();
});

test('actions leave without the names of people when asked', async ({ page, app }) => {
  await page.goto(app);
  await page.getByRole('button', { name: 'Voir un exemple', exact: true }).click();
  await page.getByRole('link', { name: /^Plan et partage/ }).click();
  const sheets = page.getByRole('group', { name: 'Pour un tableur' });
  await expect(sheets).toBeVisible();
  const [, named] = await save(page, 'Actions (CSV)');
  expect(named.toString()).toContain('Inès');
  await sheets.getByRole('checkbox', { name: 'Sans les noms de personnes ni les contacts' }).check();
  const [, nameless] = await save(page, 'Actions (CSV)');
  expect(nameless.toString()).not.toContain('Inès');
  expect(nameless.toString()).toContain('"Appeler la recyclerie"');
});

test('a document opens in a word processor', async ({ page, app }) => {
  await open(page, app, /^7?\s*Plan et partage/);
  await page.getByRole('link', { name: 'Note de décision', exact: true }).click();
  const [name, file] = await save(page, 'Enregistrer en DOCX');
  expect(name).toBe('Commune-de-Valtrame-note.docx');
  expect(file.toString('latin1')).toContain('word/document.xml');
});

test('a place of the diagnostic becomes a file for the national map', async ({ page, app }) => {
  await open(page, app, /^6?\s*Visibilité et échanges/);
  await page.getByRole('main').getByText('Aller plus loin').last().click();
  await page.getByRole('button', { name: /^En faire un lieu à publier : Médiathèque/ }).click();
  const publish = page.getByRole('region', { name: 'Publier ces lieux' });
  await expect(publish.getByText('pas encore prêt')).toBeVisible();

  // Said while typing, after a pause; gone at once when it is right.
  const siret = page.getByLabel('Quel est son SIRET, ou son numéro RNA ?');
  await siret.fill('210000000');
  await expect(page.getByText('ajoutez les cinq chiffres de l’établissement')).toBeVisible();
  await expect(siret).toHaveAttribute('aria-invalid', 'true');
  await siret.fill('210 000 000 00013');
  await expect(page.getByText('ajoutez les cinq chiffres de l’établissement')).toBeHidden();

  await page.getByLabel('Quelle est son adresse ?').fill('2 place de la Mairie');
  await page.getByLabel('Quel est le code postal ?').fill('99000');
  await page.getByLabel('Aide aux démarches administratives').check();

  await page.getByLabel('Lundi, matin, de').fill('09:00');
  await expect(page.getByRole('group', { name: 'Lundi' }).getByText('Il manque une heure')).toBeVisible();
  await page.getByLabel('Lundi, matin, à').fill('12:00');
  await page.getByLabel('Lundi, après-midi, de').fill('14:00');
  await page.getByLabel('Lundi, après-midi, à').fill('18:30');
  await page.getByRole('button', { name: 'Comme la veille : Mardi' }).click();

  await expect(publish.getByText('prêt à être publié', { exact: true })).toBeVisible();
  const [name, file] = await save(page, 'Fichier au standard national (CSV)');
  expect(name).toMatch(/^\d{4}-\d{2}-\d{2}_21000000000013_lieux-de-mediation-numerique_Valtrame\.csv$/);
  const lines = file.toString().split('\n');
  expect(lines).toHaveLength(2);
  expect(lines[0]!.split(',')).toHaveLength(32);
  expect(lines[1]).toContain('"Mo,Tu 09:00-12:00,14:00-18:30"');
  await page.getByRole('link', { name: 'Lire la fiche à recopier' }).click();
  await expect(page.getByRole('heading', { name: '4. Informations pratiques' })).toBeVisible();
  await expect(page.getByRole('cell', { name: '14:00 – 18:30' })).toHaveCount(2);
});

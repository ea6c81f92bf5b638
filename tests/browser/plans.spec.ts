// Several plans in one browser, and the doors by which files come in: chosen, dropped, pasted, refused.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { CASE, goTo, heading, openFile, saved, section, startPlan, write } from './steps.ts';

const exact = true;
const HOME = 'Tissez votre offre de médiation numérique';
const toHome = (page: Page) => goTo(page, 'Trame', HOME);
const shelf = (page: Page) => page.getByRole('region', { name: 'Mes plans' });
const plans = (page: Page) => shelf(page).getByRole('link');
const act = (page: Page, what: string, plan: string) => page.getByRole('button', { name: `${what} ${plan}`, exact }).click();

/** Starts a plan, names its structure, and comes back home. */
async function start(page: Page, name: string) {
  await startPlan(page);
  await write(section(page, 'Votre structure'), 'Comment s’appelle votre structure ?', name);
  await saved(page);
  await toHome(page);
}

test('plans stand side by side: each is renamed, copied, deleted and taken back without the others', async ({ page, app }) => {
  await page.goto(app);
  await start(page, 'Commune d’Aulnay');
  await start(page, 'CCAS de Bréval');
  await expect(plans(page)).toHaveText(['CCAS de Bréval', 'Commune d’Aulnay']);

  await act(page, 'Renommer', 'CCAS de Bréval');
  await page.getByLabel('Nom du plan', { exact }).fill('Plan 2027');
  await page.getByLabel('Nom du plan', { exact }).press('Enter');
  await expect(plans(page)).toHaveText(['Plan 2027', 'Commune d’Aulnay']);

  await act(page, 'Dupliquer', 'Commune d’Aulnay');
  await expect(plans(page)).toHaveText(['Commune d’Aulnay (copie)', 'Plan 2027', 'Commune d’Aulnay']);
  await goTo(page, 'Commune d’Aulnay (copie)', 'Commune d’Aulnay (copie)');
  await goTo(page, /^Ma structure/, 'Ma structure');
  await write(section(page, 'Votre structure'), 'Comment s’appelle votre structure ?', 'Commune de Cergy');
  await saved(page);
  await toHome(page);
  await goTo(page, 'Commune d’Aulnay', 'Commune d’Aulnay');
  await goTo(page, /^Ma structure/, 'Ma structure');
  await expect(page.getByLabel('Comment s’appelle votre structure ?')).toHaveValue('Commune d’Aulnay');
  await toHome(page);

  await act(page, 'Supprimer', 'Commune d’Aulnay');
  await expect(plans(page)).toHaveText(['Commune d’Aulnay (copie)', 'Plan 2027']);
  await page.getByRole('button', { name: 'Annuler', exact }).click();
  await expect(plans(page)).toHaveText(['Commune d’Aulnay (copie)', 'Plan 2027', 'Commune d’Aulnay']);
  await act(page, 'Supprimer', 'Plan 2027');
  await expect(page.getByRole('status').filter({ hasText: '« Plan 2027 »' })).toBeVisible();
  await page.reload();
  await expect(plans(page)).toHaveCount(2);
  await expect(page.getByRole('link', { name: 'Plan 2027' })).toHaveCount(0);
});

test('the example opens as a copy: what is written there leaves the example as it was', async ({ page, app }) => {
  await page.goto(app);
  const see = async () => {
    await page.getByRole('button', { name: 'Voir un exemple', exact }).click();
    await expect(page.getByRole('link', { name: 'Toutes les étapes' }).or(page.getByLabel('Nom du plan'))).toBeVisible();
    return page.getByRole('heading', { level: 1 }).innerText();
  };
  const name = await see();
  await goTo(page, /^Ma structure/, 'Ma structure');
  await write(section(page, 'Votre structure'), 'Comment s’appelle votre structure ?', 'Autre chose');
  await write(page.getByRole('main'), 'Dans quelle commune êtes-vous ?', 'Ailleurs');
  await saved(page);
  await toHome(page);
  expect(await see()).toBe(name);
  await goTo(page, /^Ma structure/, 'Ma structure');
  await expect(page.getByLabel('Dans quelle commune êtes-vous ?')).not.toHaveValue('Ailleurs');
  await toHome(page);
  await expect(plans(page)).toHaveCount(2);
});

test('a file that is dropped opens as one that is chosen', async ({ page, app }) => {
  await page.goto(app);
  const dropped = await page.evaluateHandle((text) => {
    const data = new DataTransfer();
    data.items.add(new File([text], 'Valtrame.trame.json', { type: 'application/json' }));
    return data;
  }, await readFile(CASE, 'utf8'));
  await page.getByText('ou déposez-le ici').dispatchEvent('drop', { dataTransfer: dropped });
  await expect(heading(page, 'Commune de Valtrame')).toBeVisible();
});

test('the content of a file that is pasted opens too, and a wrong one is explained', async ({ page, app }) => {
  await page.goto(app);
  await page.getByText('Coller le contenu d’un fichier', { exact }).click();
  const content = page.getByLabel('Contenu du fichier', { exact });
  await content.fill('Bonjour, voici le plan');
  await page.getByRole('button', { name: 'Ouvrir ce contenu', exact }).click();
  await expect(page.getByRole('alert')).toContainText('ne se lit pas comme du JSON');
  await content.fill(await readFile(CASE, 'utf8'));
  await page.getByRole('button', { name: 'Ouvrir ce contenu', exact }).click();
  await expect(heading(page, 'Commune de Valtrame')).toBeVisible();
});

test('a file over the limits is refused in words that say which, and changes nothing', async ({ page, app }) => {
  await page.goto(app);
  await openFile(page, CASE);
  await saved(page);
  await toHome(page);
  const plan = JSON.parse(await readFile(CASE, 'utf8'));
  const ideas = Array.from({ length: 5_001 }, (_, at) => ({ id: `i${at}`, name: 'Idée' }));
  const others = Object.values(plan).filter(Array.isArray).flat().length - plan.ideas.length;
  const crowded = (count: number) => JSON.stringify({ ...plan, ideas: ideas.slice(0, count - others) });
  const deep = (levels: number) => `{"format": "trame-plan", "schema": 1, "extra": ${'['.repeat(levels - 1)}${']'.repeat(levels - 1)}}`;
  const large = (bytes: number) => `{"format": "trame-plan", "schema": 1}`.padEnd(bytes);
  const open = async (text: string) => {
    const file = { name: 'plan.trame.json', mimeType: 'application/json', buffer: Buffer.from(text) };
    await page.getByLabel('Ouvrir un fichier', { exact }).setInputFiles(file);
  };
  for (const [text, said] of [
    [large(10 * 1024 * 1024 + 1), 'Ce fichier dépasse 10 Mio'],
    [deep(33), 'Ce fichier emboîte plus de 32 niveaux'],
    [crowded(5_001), 'Ce fichier contient 5 001 éléments ; Trame en ouvre 5 000 au plus.'],
  ]) {
    await open(text);
    await expect(page.getByRole('alert')).toContainText(said);
    await expect(page.getByRole('alert')).toContainText('Rien n’a été changé dans vos plans.');
    await page.getByRole('button', { name: 'Fermer le message', exact }).click();
  }
  await expect(plans(page)).toHaveText(['Commune de Valtrame']);
  await page.reload();
  await expect(plans(page)).toHaveText(['Commune de Valtrame']);

  // Up to the limit, they open.
  for (const text of [large(10 * 1024 * 1024), deep(32)]) {
    await open(text);
    await expect(heading(page, 'Plan sans nom')).toBeVisible();
    await toHome(page);
  }
  await open(crowded(5_000));
  await expect(heading(page, 'Commune de Valtrame')).toBeVisible();
});

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { hugePlan } from './huge-plan.ts';

const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));
const NOTES = ['Note de décision', 'Note pour le conseil d’administration', 'Note pour un financeur'];

/** Opens a plan and goes to the list of its documents. */
async function documents(page: Page, app: string, file: Parameters<ReturnType<Page['getByLabel']>['setInputFiles']>[0]) {
  await page.goto(app);
  await page.getByLabel('Ouvrir un fichier').setInputFiles(file);
  await page.getByRole('link', { name: /^7?\s*Plan et partage/ }).click();
  await expect(page.getByRole('heading', { name: 'Les documents à remettre' })).toBeVisible();
}

/** Opens a document from the list. */
async function read(page: Page, name: string) {
  await page.getByRole('link', { name, exact: true }).click();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
}

/** How many sheets the present document is printed on. */
async function sheets(page: Page): Promise<number> {
  const pdf = await page.pdf({ preferCSSPageSize: true });
  return pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)?.length ?? 0;
}

test('the note of the case fits on two sheets, and is saved as the page shows it', async ({ page, app }) => {
  await documents(page, app, CASE);
  await read(page, 'Note de décision');
  await expect(page.getByRole('article')).toContainText('Décider comment trouver 5 200 € en 2028 et 7 300 € en 2029.');
  expect(await sheets(page)).toBe(2);
  for (const [button, name] of [
    ['Enregistrer en Markdown', 'Commune-de-Valtrame-note.md'],
    ['Enregistrer en HTML', 'Commune-de-Valtrame-note.html'],
  ]) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: button }).click();
    expect((await download).suggestedFilename()).toBe(name);
    expect(await readFile(await (await download).path(), 'utf8')).toContain('La décision demandée');
    await expect(page.getByRole('status').filter({ hasText: name })).toBeVisible();
  }
});

test('the saved file stands alone: it passes axe, runs nothing, asks for nothing, and prints on two sheets', async ({ page, app }) => {
  await documents(page, app, CASE);
  await read(page, 'Note de décision');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Enregistrer en HTML' }).click();
  const file = await readFile(await (await download).path(), 'utf8');
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  // Beside the application, so that a wrong address would be asked for and seen.
  await page.route('**/seul.html', (route) => route.fulfill({ contentType: 'text/html; charset=utf-8', body: file }));
  await page.goto(`${app}seul.html`);
  await expect(page).toHaveTitle('Le service de médiation numérique, 2027–2029 – Note de décision pour les élues et les élus');
  const found = await new AxeBuilder({ page }).analyze();
  expect(found.violations.map((it) => `${it.id}: ${it.nodes.map((node) => node.html).join(' ')}`)).toEqual([]);
  expect(await sheets(page)).toBe(2);
  expect(asked).toEqual([`${app}seul.html`]);
});

test('a note holds on two sheets whatever the plan, for each of its readers', async ({ page, app }) => {
  await documents(page, app, { name: 'immense.trame.json', mimeType: 'application/json', buffer: Buffer.from(hugePlan()) });
  for (const name of NOTES) {
    await read(page, name);
    await expect(page.getByRole('article')).toContainText('et 36 autres offres');
    expect(await sheets(page), name).toBe(2);
    await page.getByRole('link', { name: 'Tous les documents' }).click();
  }
});

test('an empty plan says what to fill first, and leads there', async ({ page, app }) => {
  await page.goto(app);
  await page.getByRole('button', { name: 'Commencer un plan' }).click();
  await page.getByRole('link', { name: /^7?\s*Plan et partage/ }).click();
  await read(page, 'Note de décision');
  await expect(page.getByRole('heading', { name: 'Ce qu’il faut remplir d’abord' })).toBeVisible();
  await page.getByRole('link', { name: 'Un besoin au moins' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Diagnostic' })).toBeVisible();
});

test('a document is copied with its headings and tables, and as plain text', async ({ page, app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await documents(page, app, CASE);
  await read(page, 'Note de décision');
  await page.getByRole('button', { name: 'Copier pour un traitement de texte' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le document est copié' })).toBeVisible();
  const copied = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    const read = async (type: string) => (await item.getType(type)).text();
    return { rich: await read('text/html'), plain: await read('text/plain') };
  });
  expect(copied.rich).toContain('<table');
  expect(copied.rich).toMatch(/<h2[^>]*>La décision demandée<\/h2>/);
  expect(copied.plain).toContain('## La décision demandée');
});

test('a text to send is corrected, counted as the networks count, kept in the plan, and the proposal comes back', async ({ page, app, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await documents(page, app, CASE);
  await read(page, 'Textes à envoyer');
  const sms = page.getByRole('textbox', { name: 'SMS' });
  await expect(sms).toHaveValue(/^Le service de médiation numérique de Valtrame\. .*demander en mairie\.$/);
  await expect(page.getByText('151 signes sur 160 : 1 SMS.').first()).toBeVisible();
  await sms.fill('Fête du numérique au CCAS');
  await expect(page.getByText('25 signes sur 70 : 1 SMS. La lettre « ê »').first()).toBeVisible();
  await expect(page.getByText('Écrivez « CCAS » en toutes lettres')).toBeVisible();
  await page.getByRole('button', { name: 'Copier : SMS' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le texte est copié.' })).toBeVisible();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('Fête du numérique au CCAS');
  await expect(page.getByRole('article')).toContainText('Fête du numérique au CCAS');
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
  await page.reload();
  await expect(sms).toHaveValue('Fête du numérique au CCAS');
  await page.getByRole('button', { name: 'Reprendre le texte proposé : SMS' }).click();
  await expect(sms).toHaveValue(/^Le service de médiation/);
  // Emptied, it stays empty under the fingers.
  await sms.fill('');
  await expect(sms).toHaveValue('');
});

test('a canvas of eight offers and fourteen services fits on one sheet, and the card of the case on one of half its size', async ({ page, app }) => {
  const plan = JSON.parse(hugePlan());
  plan.offers = plan.offers.slice(0, 8);
  plan.services = plan.services.slice(0, 14);
  const kept = new Set([...plan.offers, ...plan.services].map((it: { id: string }) => it.id));
  plan.crossings = plan.crossings.filter((it: { offer: string; service: string }) => kept.has(it.offer) && kept.has(it.service));
  await documents(page, app, { name: 'canevas.trame.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) });
  await read(page, 'Canevas');
  expect(await sheets(page)).toBe(1);
  await documents(page, app, CASE);
  await read(page, 'Cartes à remettre');
  expect(await sheets(page)).toBe(1);
  const pdf = await page.pdf({ preferCSSPageSize: true });
  // A5, in points.
  expect(pdf.toString('latin1')).toMatch(/\/MediaBox \[0 0 419\.\d+ 595\.\d+\]|\/MediaBox \[0 0 420 59[45]/);
});

test('the first address of the whole plan still leads to it', async ({ page, app }) => {
  await documents(page, app, CASE);
  await page.goto(page.url().replace(/etape.*$/, 'complet'));
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
});

test('a copy without names leaves people out, and ideas kept for oneself stay there until asked for', async ({ page, app }) => {
  const plan = JSON.parse(await readFile(CASE, 'utf8'));
  plan.ideas[0].hidden = true;
  await documents(page, app, { name: 'plan.trame.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) });
  await read(page, 'Plan complet');
  const article = page.getByRole('article');
  await expect(article).toContainText('responsable autonomie');
  await expect(article).not.toContainText('chez le coiffeur');
  await page.getByLabel('Sans les noms de personnes ni les contacts').check();
  await expect(article).not.toContainText('responsable autonomie');
  await page.getByLabel('Avec les idées gardées pour vous').check();
  await expect(article).toContainText('chez le coiffeur');
});

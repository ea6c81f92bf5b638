// Every page, full, empty or in error, in both themes: no violation that axe knows, and nothing wider than a narrow phone.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { CASE, add, goTo, heading, openFile, section, startPlan, write } from './steps.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const STEPS = ['Ma structure', 'Diagnostic', 'Envies', 'Orientations', 'Offre transversale', 'Visibilité et échanges', 'Plan et partage'];

/** Holds the page as it is against axe, then against a width of 320 px. */
async function check(page: Page, name: string) {
  const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
  expect(found.violations.map((it) => `${name}: ${it.id} ${it.nodes[0]?.html}`)).toEqual([]);
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect(width, `${name} at 320 px`).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Checks the hub of the open plan, its seven steps, each with a part open if it has any, and each document. */
async function checkPlan(page: Page, kind: string) {
  const plan = page.url();
  await check(page, `${kind}: hub`);
  for (const [at, title] of STEPS.entries()) {
    await page.goto(`${plan}/etape/${at + 1}`);
    await expect(heading(page, title)).toBeVisible();
    const parts = page.getByRole('main').getByRole('button', { expanded: false });
    if (await parts.count()) await parts.first().click();
    await check(page, `${kind}: ${title}`);
  }
  for (const key of ['note', 'complet', 'canevas', 'cartes', 'affiches', 'textes', 'actions', 'calendrier', 'budget', 'echanges']) {
    await page.goto(`${plan}/document/${key}`);
    await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
    await check(page, `${kind}: ${key}`);
  }
}

for (const theme of ['light', 'dark'] as const) {
  test.describe(`in the ${theme} theme`, () => {
    test.describe.configure({ timeout: 300_000 });
    test.use({ colorScheme: theme, contextOptions: { reducedMotion: 'reduce' } });

    test('every page of a plan that is full passes axe, and fits a screen of 320 px', async ({ page, app }) => {
      await page.goto(app);
      await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
      await openFile(page, CASE);
      const plan = page.url();
      await checkPlan(page, 'full');
      await page.goto(`${plan}/croisement/visio/autonomie`);
      await expect(heading(page, 'Visio et photos aux Tilleuls, cycle de 8 séances × Service autonomie et gérontologie')).toBeVisible();
      await check(page, 'crossing');
      await page.goto(`${plan}/croisement/visio/ccas`);
      await expect(page.getByRole('button', { name: 'Ouvrir une piste' })).toBeVisible();
      await check(page, 'empty crossing');
      await page.goto(`${plan}/revue/mediatheque`);
      await expect(heading(page, 'Médiathèque')).toBeVisible();
      await check(page, 'review of a row');
      await page.goto(`${plan}/versions`);
      await expect(heading(page, 'Versions')).toBeVisible();
      await check(page, 'versions');
      await goTo(page, 'Trame', 'Tissez votre offre de médiation numérique');
      await page.getByRole('button', { name: 'Renommer Commune de Valtrame' }).click();
      await check(page, 'home, with a plan being renamed');
      await page.getByRole('button', { name: 'Supprimer Commune de Valtrame' }).click();
      await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toBeVisible();
      await goTo(page, 'Mes données', 'Mes données');
      await check(page, 'my data, with a plan in the bin');
    });

    test('every page of an empty plan passes axe, and fits a screen of 320 px', async ({ page, app }) => {
      await page.goto(app);
      await page.getByRole('button', { name: 'Commencer un plan' }).click();
      await expect(heading(page, 'Plan sans nom')).toBeVisible();
      await checkPlan(page, 'empty');
    });

    test('pages outside plans and errors pass axe, and fit a screen of 320 px', async ({ page, app }) => {
      await page.goto(app);
      await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
      await check(page, 'home');
      const wrong = { name: 'liste.json', mimeType: 'application/json', buffer: Buffer.from('[1, 2]') };
      await page.getByLabel('Ouvrir un fichier').setInputFiles(wrong);
      await expect(page.getByRole('alert')).toContainText('Rien n’a été changé');
      await check(page, 'home, with a wrong file');
      await page.getByText('Coller le contenu d’un fichier', { exact: true }).click();
      await check(page, 'home, with a box to paste in');

      await startPlan(page);
      const horizon = section(page, 'L’horizon du plan');
      await write(horizon, 'Quelle est la première année du plan ?', '27');
      await expect(horizon.getByRole('alert')).toContainText('Écrivez une année en quatre chiffres');
      await check(page, 'a wrong year');
      await write(horizon, 'Quelle est la première année du plan ?', '2027');
      await page.goto(page.url().replace(/\d$/, '4'));
      const budget = section(page, 'Coûts et ressources');
      await add(budget, 'Ajouter un coût', 'Salaire');
      await write(budget, 'Salaire, 2027, en euros', 'beaucoup');
      await expect(budget.getByRole('alert')).toContainText('Écrivez une somme en euros entiers');
      await check(page, 'a wrong sum');

      for (const [hash, title] of [
        ['#/aide', 'Aide'],
        ['#/donnees', 'Mes données'],
        ['#/mots', 'Les mots'],
        ['#/accessibilite', 'Accessibilité'],
        ['#/fiabilite', 'Fiabilité'],
        ['#/galerie', 'La galerie'],
        ['#/lien', 'Un plan reçu par un lien'],
        ['#/nulle-part', 'Cette page n’existe pas'],
        ['#/plan/inconnu', 'Ce plan n’est pas dans ce navigateur'],
        ['#/lien/abc', 'Un plan reçu par un lien'],
        ['#/donnees', 'Mes données'],
        ['#/mots', 'Les mots'],
        ['#/accessibilite', 'Accessibilité'],
        ['#/fiabilite', 'Fiabilité'],
      ]) {
        await page.goto(`${app}${hash}`);
        await expect(heading(page, title)).toBeVisible();
        await check(page, title);
      }
    });
  });
}

test('in forced colours, the hub, the canvas and the budget pass axe and keep what tells states apart', async ({ page, app }) => {
  test.setTimeout(120_000);
  await page.emulateMedia({ forcedColors: 'active', reducedMotion: 'reduce' });
  await page.goto(app);
  await openFile(page, CASE);
  const plan = page.url();
  await check(page, 'hub');
  await page.goto(`${plan}/etape/5`);
  await expect(page.getByRole('link', { name: / : engagé$/ }).first()).toHaveText('engagé');
  await check(page, 'canvas');
  await page.goto(`${plan}/etape/4`);
  const gap = section(page, 'Coûts et ressources').getByRole('row', { name: /^Écart, toutes ressources/ });
  await expect(gap).toContainText('−5 200 €');
  await check(page, 'budget');
});

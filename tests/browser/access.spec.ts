// Every page, full, empty or in error, in both themes: no violation that axe knows, and nothing wider than a narrow phone.

import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';

import { planOf } from './bench-plan.ts';
import { expect, test } from './fixtures.ts';
import { SCREENS, show } from './screens.ts';
import { CASE, add, goTo, heading, openFile, section, startPlan, write } from './steps.ts';

const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
/** Set, every page is held against axe at three widths, in three themes and with a plan of 200 items too: a quarter of an hour. */
const EVERY = Boolean(process.env.TRAME_EVERY);
const WIDTHS = EVERY ? [320, 768, 1280] : [1280];
const THEMES = {
  light: { colorScheme: 'light', forcedColors: 'none' },
  dark: { colorScheme: 'dark', forcedColors: 'none' },
  ...(EVERY && { forced: { colorScheme: 'light', forcedColors: 'active' } as const }),
} as const;

/** Holds the page as it is against axe, then against a width of 320 px. */
async function check(page: Page, name: string) {
  for (const width of WIDTHS) {
    await page.setViewportSize({ width, height: 800 });
    // Bars that stay in sight cover something else at each place of a page: the same place each time.
    await page.evaluate(() => scrollTo(0, 0));
    const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
    expect.soft(found.violations.map((it) => `${name}, ${width} px: ${it.id} ${it.nodes[0]?.html}`)).toEqual([]);
    for (const it of EVERY ? found.incomplete : []) {
      // What axe leaves to people, to be read: scripts/reliability access counts these lines.
      console.log(`A1 to be judged: ${it.id}, ${it.nodes.length} times (${it.nodes[0]?.any[0]?.message ?? it.nodes[0]?.all[0]?.message ?? it.help}) on ${name}`);
    }
  }
  await page.setViewportSize({ width: 320, height: 640 });
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  expect.soft(width, `${name} at 320 px`).toBeLessThanOrEqual(320);
  await page.setViewportSize({ width: 1280, height: 800 });
}

/** Checks each screen of the open plan that needs no part of the case. */
async function checkPlan(page: Page, kind: string) {
  const plan = page.url();
  for (const [name, path] of SCREENS.filter(([, path]) => !/croisement|revue/.test(path))) {
    await show(page, plan + path);
    await check(page, `${kind}: ${name}`);
  }
}

for (const [theme, { colorScheme, forcedColors }] of Object.entries(THEMES)) {
  test.describe(`in the ${theme} theme`, () => {
    test.describe.configure({ timeout: EVERY ? 1_200_000 : 300_000 });
    test.use({ colorScheme, contextOptions: { reducedMotion: 'reduce', forcedColors } });

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
      await goTo(page, 'Trame', 'Tissez votre offre de médiation numérique');
      await page.getByRole('button', { name: 'Renommer Commune de Valtrame' }).click();
      await check(page, 'home, with a plan being renamed');
      await page.getByRole('button', { name: 'Supprimer Commune de Valtrame' }).click();
      await expect(page.getByRole('button', { name: 'Annuler', exact: true })).toBeVisible();
      await goTo(page, 'Mes données', 'Mes données');
      await check(page, 'my data, with a plan in the bin');
    });

    if (EVERY) {
      test('every page of a plan of 200 items passes axe, and fits a screen of 320 px', async ({ page, app }) => {
        await page.goto(app);
        const file = { name: 'grand.trame.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(planOf(200))) };
        await page.getByLabel('Ouvrir un fichier').setInputFiles(file);
        await expect(page.getByRole('link', { name: /^Diagnostic/ })).toBeVisible();
        await checkPlan(page, '200 items');
      });
    }

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

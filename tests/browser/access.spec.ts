import { fileURLToPath } from 'node:url';

import { AxeBuilder } from '@axe-core/playwright';

import { expect, test } from './fixtures.ts';

const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));
const RULES = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

for (const theme of ['light', 'dark'] as const) {
  test(`every page passes axe in the ${theme} theme, and fits a screen of 320 px`, async ({ page, app }) => {
    test.setTimeout(180_000);
    await page.emulateMedia({ colorScheme: theme, reducedMotion: 'reduce' });
    await page.goto(app);
    await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
    const check = async (name: string) => {
      const found = await new AxeBuilder({ page }).withTags(RULES).analyze();
      expect(found.violations.map((it) => `${name}: ${it.id} ${it.nodes[0]?.html}`)).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      const width = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(width, `${name} at 320 px`).toBeLessThanOrEqual(320);
      await page.setViewportSize({ width: 1280, height: 800 });
    };
    await check('home');
    await page.getByLabel('Ouvrir un fichier').setInputFiles(CASE);
    await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
    const plan = page.url();
    await check('hub');
    const titles = ['Ma structure', 'Diagnostic', 'Envies', 'Orientations', 'Offre transversale', 'Visibilité et échanges', 'Plan et partage'];
    for (const [at, title] of titles.entries()) {
      await page.goto(`${plan}/etape/${at + 1}`);
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      const parts = page.getByRole('main').getByRole('button', { expanded: false });
      if (await parts.count()) await parts.first().click();
      await check(title);
    }
    await page.goto(`${plan}/croisement/visio/gerontologie`);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await check('crossing');
    for (const key of ['note', 'complet', 'canevas', 'cartes', 'affiches', 'textes', 'actions', 'calendrier', 'budget', 'echanges']) {
      await page.goto(`${plan}/document/${key}`);
      await expect(page.getByRole('button', { name: 'Imprimer' })).toBeVisible();
      await check(key);
    }
    await page.goto(`${plan.split('#')[0]}#/aide`);
    await expect(page.getByRole('heading', { level: 1, name: 'Aide' })).toBeVisible();
    await check('help');
  });
}

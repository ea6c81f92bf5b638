// Takes a picture of every screen, as a desktop, a phone, at night and as the printed pages, into `pictures/`.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { CASE, TODAY, openFile } from './steps.ts';

const FOLDER = fileURLToPath(new URL('../../pictures', import.meta.url));
const DOCUMENTS = ['note', 'complet', 'canevas', 'cartes', 'affiches', 'textes', 'actions', 'calendrier', 'budget', 'echanges'];

/** The screens of a plan, by name, and what follows the plan's address. */
const SCREENS: [string, string][] = [
  ['hub', ''],
  ...Array.from({ length: 7 }, (_, at): [string, string] => [`step-${at + 1}`, `/etape/${at + 1}`]),
  ['crossing', '/croisement/visio/autonomie'],
  ['review', '/revue/mediatheque'],
  ['versions', '/versions'],
  ...DOCUMENTS.map((it): [string, string] => [`document-${it}`, `/document/${it}`]),
];

/** The pages outside plans. */
const OUTSIDE: [string, string][] = [
  ['home', ''],
  ['data', '#/donnees'],
  ['help', '#/aide'],
  ['words', '#/mots'],
  ['access', '#/accessibilite'],
  ['reliability', '#/fiabilite'],
  ['gallery', '#/galerie'],
  ['lost', '#/nulle-part'],
];

const KINDS = [
  { kind: 'desktop', width: 1280, height: 800, colorScheme: 'light' },
  { kind: 'desktop-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { kind: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { kind: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

/** Shows a page, with its first folded part open, as someone at work would see it. */
async function show(page: Page, address: string, isStep: boolean) {
  await page.goto(address);
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText('');
  const parts = page.getByRole('main').getByRole('button', { expanded: false });
  if (isStep && (await parts.count())) await parts.first().click();
}

for (const { kind, width, height, colorScheme } of KINDS) {
  test.describe(kind, () => {
    test.use({ viewport: { width, height }, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

    test('screens', async ({ page, app }) => {
      await page.clock.setFixedTime(TODAY);
      const take = (name: string) => page.screenshot({ path: `${FOLDER}/${kind}/${name}.png`, fullPage: true });
      await page.goto(app);
      await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
      await take('home-empty');
      await openFile(page, CASE);
      const plan = page.url();
      for (const [name, path] of SCREENS) {
        await show(page, plan + path, path.startsWith('/etape'));
        await take(name);
      }
      for (const [name, hash] of OUTSIDE) {
        await show(page, app + hash, false);
        await take(name);
      }
      await page.goto(app);
      await page.getByRole('button', { name: 'Commencer un plan' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Plan sans nom' })).toBeVisible();
      const empty = page.url();
      for (const [name, path] of SCREENS.filter(([name]) => /^(hub|step|document-note)/.test(name))) {
        await show(page, empty + path, false);
        await take(`${name}-empty`);
      }
    });
  });
}

test('printed pages', async ({ page, app }) => {
  await page.clock.setFixedTime(TODAY);
  mkdirSync(`${FOLDER}/print`, { recursive: true });
  await page.goto(app);
  await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
  await openFile(page, CASE);
  const plan = page.url();
  for (const [name, path] of [...SCREENS.filter(([name]) => name.startsWith('document-')), ['step-5', '/etape/5']]) {
    await show(page, plan + path, false);
    const pdf = `${FOLDER}/print/${name}.pdf`;
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true });
    try {
      execFileSync('pdftoppm', ['-png', '-r', '60', pdf, pdf.replace('.pdf', '')]);
    } catch {
      // The pages stay in the PDF file: poppler-utils turns them into pictures.
    }
  }
});

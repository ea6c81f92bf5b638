// Takes a picture of every screen, as a desktop, a phone, at night and as the printed pages, into `pictures/`.

import { execFileSync } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

import { expect, test } from './fixtures.ts';
import { OUTSIDE, SCREENS, show } from './screens.ts';
import { CASE, TODAY, openFile } from './steps.ts';

const FOLDER = fileURLToPath(new URL('../../pictures', import.meta.url));
const KINDS = [
  { kind: 'desktop', width: 1280, height: 800, colorScheme: 'light' },
  { kind: 'desktop-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { kind: 'phone', width: 390, height: 844, colorScheme: 'light' },
  { kind: 'phone-dark', width: 390, height: 844, colorScheme: 'dark' },
] as const;

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
        await show(page, plan + path);
        await take(name);
      }
      for (const [name, hash] of OUTSIDE) {
        await show(page, app + hash);
        await take(name);
      }
      await page.goto(app);
      await page.getByRole('button', { name: 'Commencer un plan' }).click();
      await expect(page.getByRole('heading', { level: 1, name: 'Plan sans nom' })).toBeVisible();
      const empty = page.url();
      for (const [name, path] of SCREENS.filter(([name]) => /^(hub|step|document-note)/.test(name))) {
        await show(page, empty + path);
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
    await show(page, plan + path);
    const pdf = `${FOLDER}/print/${name}.pdf`;
    await page.pdf({ path: pdf, preferCSSPageSize: true, printBackground: true, tagged: true });
    try {
      execFileSync('pdftoppm', ['-png', '-r', '60', pdf, pdf.replace('.pdf', '')]);
    } catch {
      // The pages stay in the PDF file: poppler-utils turns them into pictures.
    }
  }
});

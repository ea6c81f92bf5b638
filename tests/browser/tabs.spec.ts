// Two tabs of one browser: one of them edits a plan, the other reads and may go on in its place. Nothing is written over.

import type { BrowserContext, Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
const name = (page: Page) => page.getByLabel('Comment s’appelle votre structure ?');
const elsewhere = (page: Page) => page.getByRole('status').filter({ hasText: 'ouvert dans un autre onglet' });

/** A new plan with a name, on its first step. */
async function begin(page: Page, app: string) {
  await page.goto(app);
  await page.getByRole('button', { name: 'Commencer un plan' }).click();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await name(page).fill('CCAS de Valtrame');
  await saved(page);
}

/** The same page in another tab. */
async function second(context: BrowserContext, page: Page): Promise<Page> {
  const other = await context.newPage();
  await other.goto(page.url());
  await expect(name(other)).toHaveValue('CCAS de Valtrame');
  return other;
}

test('a second tab reads, follows what is saved, and goes on when asked', async ({ context, page, app }) => {
  await begin(page, app);
  const other = await second(context, page);
  await expect(elsewhere(other)).toBeVisible();
  await expect(name(other)).toBeDisabled();
  await expect(name(page)).toBeEnabled();

  await name(page).fill('CCAS de Valtrame et environs');
  await expect(name(other)).toHaveValue('CCAS de Valtrame et environs');

  await other.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(name(other)).toBeEnabled();
  await expect(name(page)).toBeDisabled();
  await name(other).fill('CIAS de Valtrame');
  await saved(other);
  await expect(name(page)).toHaveValue('CIAS de Valtrame');
});

test('what is being typed is saved before another tab goes on', async ({ context, page, app }) => {
  await begin(page, app);
  const other = await second(context, page);
  await expect(elsewhere(other)).toBeVisible();
  await name(page).pressSequentially(' et');
  await other.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(name(other)).toBeEnabled();
  await expect(name(other)).toHaveValue('CCAS de Valtrame et');
});

type Stored = { head: { plan: string; number: number }; key: string; revision: unknown };

/** The head of the only plan and its last revision, as they are stored. */
const stored = (page: Page): Promise<Stored> =>
  page.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
    const database = await ended(indexedDB.open('trame'));
    const work = database.transaction(['heads', 'revisions']);
    const [head] = await ended(work.objectStore('heads').getAll());
    const key = `${head.plan}/${String(head.number).padStart(20, '0')}`;
    const revision = await ended(work.objectStore('revisions').get(key));
    database.close();
    return { head, key, revision };
  });

test('a tab that reads the plans while another saves shows what was saved', async ({ context, page, app }) => {
  await begin(page, app);
  const before = await stored(page);
  await name(page).fill('CCAS, un instant après');
  await saved(page);
  const after = await stored(page);
  // As it was before this save, which comes again between the first reading of the other tab and its second one.
  await page.evaluate(
    async ([before, after]) => {
      const ended = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
      const database = await ended(indexedDB.open('trame'));
      const work = database.transaction(['heads', 'revisions'], 'readwrite');
      work.objectStore('heads').put(before.head, before.head.plan);
      work.objectStore('revisions').delete(after.key);
      await new Promise((done) => (work.oncomplete = done));
      database.close();
    },
    [before, after],
  );
  const other = await context.newPage();
  await other.addInitScript((after) => {
    const begin = IDBDatabase.prototype.transaction;
    let turn = 0;
    IDBDatabase.prototype.transaction = function (...asked) {
      turn += 1;
      if (turn === 2) {
        const work = begin.call(this, ['heads', 'revisions'], 'readwrite');
        work.objectStore('revisions').put(after.revision, after.key);
        work.objectStore('heads').put(after.head, after.head.plan);
      }
      return begin.apply(this, asked);
    };
  }, after);
  await other.goto(page.url());
  await expect(name(other)).toHaveValue('CCAS, un instant après');
  await other.getByRole('button', { name: 'Continuer ici' }).click();
  await expect(name(other)).toBeEnabled();
  await expect(name(other)).toHaveValue('CCAS, un instant après');
});

test('a tab that is closed frees its plan, and the home page does not hold it', async ({ context, page, app }) => {
  await begin(page, app);
  const other = await second(context, page);
  await expect(elsewhere(other)).toBeVisible();
  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  await other.reload();
  await expect(name(other)).toBeEnabled();
  await page.close();
});

test('without locks, a save that finds another one is kept aside and writes over nothing', async ({ context, page, app }) => {
  await context.addInitScript(() => Object.defineProperty(Navigator.prototype, 'locks', { value: undefined }));
  await begin(page, app);
  const other = await second(context, page);
  await name(page).fill('CCAS, premier onglet');
  await saved(page);
  await name(other).fill('CCAS, second onglet');
  await expect(other.getByRole('alert').filter({ hasText: 'gardé dans « Versions »' })).toBeVisible();
  await page.reload();
  await expect(name(page)).toHaveValue('CCAS, premier onglet');
});

test('undo goes on after a reload, then redo', async ({ page, app }) => {
  await begin(page, app);
  await name(page).blur();
  await page.getByLabel('Dans quelle commune êtes-vous ?').fill('Valtrame');
  await saved(page);
  await page.reload();
  await expect(name(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(page.getByLabel('Dans quelle commune êtes-vous ?')).toHaveValue('');
  await saved(page);
  await page.reload();
  await expect(name(page)).toBeEnabled();
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(name(page)).toHaveValue('');
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
  await page.getByRole('button', { name: 'Rétablir', exact: true }).click();
  await expect(page.getByLabel('Dans quelle commune êtes-vous ?')).toHaveValue('Valtrame');
});

// What several journeys about keeping share: the case opened, a plan typed in, what the browser holds of it.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Download, Page } from '@playwright/test';

import { expect } from './fixtures.ts';

/** The complete case, as a file. */
export const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));

/** The question whose answer names a plan. */
export const NAME = 'Comment s’appelle votre structure ?';

/** What stands in the page once all is saved. */
export const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();

/** Opens the case from the home page and waits until it is saved. */
export async function openCase(page: Page, app: string) {
  await page.goto(app);
  await page.getByLabel('Ouvrir un fichier').setInputFiles(CASE);
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
  await saved(page);
}

/** Starts a plan and waits for the field that names it. */
export async function startPlan(page: Page, app: string) {
  await page.goto(app);
  await page.getByRole('button', { name: 'Commencer un plan' }).click();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await expect(page.getByLabel(NAME)).toBeVisible();
}

/** Everything the browser keeps, as one text that two moments can be compared by; preferences left out. Runs in the page. */
export async function held(): Promise<string> {
  const ended = <T>(request: IDBRequest<T>) =>
    new Promise<T>((done, failed) => {
      request.onsuccess = () => done(request.result);
      request.onerror = () => failed(request.error);
    });
  const all: Record<string, unknown> = { mirror: localStorage.getItem('trame-mirror') };
  const names = (await indexedDB.databases()).map((it) => it.name);
  if (names.includes('trame')) {
    const database = await ended(indexedDB.open('trame'));
    for (const name of database.objectStoreNames) {
      const store = database.transaction(name).objectStore(name);
      const [keys, values] = await Promise.all([ended(store.getAllKeys()), ended(store.getAll())]);
      all[name] = keys.map((key, rank) => [key, values[rank]]);
    }
    database.close();
  }
  return JSON.stringify(all);
}

/** The same, asked from outside. */
export const everything = (page: Page): Promise<string> => page.evaluate(held);

/** The text of a download. */
export const textOf = async (download: Download) => readFile(await download.path(), 'utf8');

/** Makes the next element that the program creates fail, once: the program panics there. */
export const breakNextElement = (page: Page) =>
  page.evaluate(() => {
    const create = Document.prototype.createElement;
    Document.prototype.createElement = function () {
      Document.prototype.createElement = create;
      throw new DOMException('broken by a test', 'UnknownError');
    };
  });

// secours.html: without the application, everything kept is seen, downloaded, put back; nothing goes before a download.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { CASE, everything, openCase, textOf } from './kept.ts';
import { serve } from './server.mjs';

const plans = (page: Page) => page.getByRole('heading', { level: 3 });
const summary = (page: Page) => page.getByRole('region', { name: /^Ce que ce navigateur garde/ }).getByRole('status');

async function downloaded(page: Page, button: string | RegExp) {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: button }).first().click();
  return download;
}

async function erase(page: Page) {
  await page.getByLabel('J’ai ouvert le dossier des téléchargements').check();
  await page.getByRole('button', { name: 'Effacer les plans' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Les plans sont effacés' })).toBeVisible();
}

test('the page loads no program, keeps the content policy, and makes no database of its own', async ({ page, app }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  const refused: string[] = [];
  page.on('console', (message) => message.type() === 'error' && refused.push(message.text()));
  const html = await (await page.goto(`${app}secours.html`))!.text();
  expect(html).toContain('http-equiv="Content-Security-Policy"');
  expect(html).not.toMatch(/<script(?![^>]*\ssrc=)|\sstyle=|<style|\son\w+=/);
  await expect(summary(page)).toContainText('Aucun plan n’est gardé');
  await expect(page.getByRole('button', { name: 'Tout télécharger' })).toBeDisabled();
  expect(asked.filter((it) => it.endsWith('.wasm'))).toEqual([]);
  expect(refused).toEqual([]);
  expect(await page.evaluate(() => indexedDB.databases())).toEqual([]);
});

test('one plan is downloaded as its file, letter for letter', async ({ page, app }) => {
  await openCase(page, app);
  await page.goto(`${app}secours.html`);
  await expect(plans(page)).toHaveText(['Commune de Valtrame']);
  const download = await downloaded(page, /^Télécharger Download$/);
  expect(download.suggestedFilename()).toMatch(/^Commune-de-Valtrame-\d+\.trame\.json$/);
  expect(await textOf(download)).toBe(await readFile(CASE, 'utf8'));
});

test('everything is downloaded, erased, put back: the same, and the application opens it', async ({ page, app }) => {
  await openCase(page, app);
  await page.goto(`${app}secours.html`);
  await expect(plans(page)).toHaveCount(1);
  const before = await everything(page);
  await expect(page.getByLabel('J’ai ouvert le dossier des téléchargements')).toBeDisabled();
  await expect(page.getByRole('button', { name: 'Effacer les plans' })).toBeDisabled();

  const bundle = await (await downloaded(page, /^Tout télécharger/)).path();
  await erase(page);
  await expect(summary(page)).toContainText('Aucun plan n’est gardé');
  await page.getByLabel(/^Fichier de secours/).setInputFiles(bundle);
  await expect(page.getByRole('status').filter({ hasText: '1 plan revenu' })).toBeVisible();
  const after = JSON.parse(await everything(page));
  expect(after).toEqual(JSON.parse(before));

  // A second time, nothing changes.
  await page.getByLabel(/^Fichier de secours/).setInputFiles(bundle);
  await expect(page.getByRole('status').filter({ hasText: '1 déjà là' })).toBeVisible();
  expect(JSON.parse(await everything(page))).toEqual(after);
  await page.goto(app);
  await page.getByRole('link', { name: 'Commune de Valtrame' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Commune de Valtrame' })).toBeVisible();
});

test('a plan that has changed since comes back beside the one that is here', async ({ page, app }) => {
  await openCase(page, app);
  await page.goto(`${app}secours.html`);
  const text = await textOf(await downloaded(page, /^Tout télécharger/));
  await page.getByRole('status').first().waitFor();
  await page.evaluate(async () => {
    // As if this browser had gone its own way: the same plan, other revisions.
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('trame');
      request.onsuccess = () => done(request.result);
    });
    const work = database.transaction('revisions', 'readwrite');
    const store = work.objectStore('revisions');
    store.openCursor().onsuccess = ({ target }) => {
      const cursor = (target as IDBRequest<IDBCursorWithValue | null>).result;
      if (!cursor) return;
      cursor.update({ ...cursor.value, body: `${cursor.value.body} ` });
      cursor.continue();
    };
    await new Promise((done) => (work.oncomplete = done));
    database.close();
  });
  await page.reload();
  await expect(page.getByText('abîmée')).not.toHaveCount(0);
  await page.getByLabel(/^Fichier de secours/).setInputFiles({ name: 'secours.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await expect(page.getByRole('status').filter({ hasText: '1 plan revenu à côté' })).toBeVisible();
  await expect(plans(page)).toHaveText(['Commune de Valtrame', 'Commune de Valtrame']);
});

test('a wrong file is explained and changes nothing', async ({ page, app }) => {
  await openCase(page, app);
  await page.goto(`${app}secours.html`);
  await expect(plans(page)).toHaveCount(1);
  const before = await everything(page);
  const wrong: [string, string][] = [
    ['', 'Ce fichier est vide'],
    ['{"format": "trame-sec', 'incomplet'],
    [await readFile(CASE, 'utf8'), 'C’est un plan seul'],
    ['[1]', 'Ce n’est pas un fichier de secours'],
    ['{"format": "trame-secours", "schema": 99, "stores": {}}', 'plus récente'],
  ];
  for (const [text, said] of wrong) {
    await page.getByLabel(/^Fichier de secours/).setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
    expect(await everything(page)).toBe(before);
  }
});

test('the page opens with the server stopped, and removes the kept application without touching plans', async ({ page }) => {
  const site = await serve();
  await openCase(page, site.url);
  await expect(page.locator('html')).toHaveAttribute('data-offline', 'ready');
  await site.stop();
  await page.goto(`${site.url}secours.html`);
  await expect(plans(page)).toHaveCount(1);
  const before = await everything(page);
  await page.getByRole('button', { name: 'Retirer la copie de l’application' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'La copie est retirée' })).toBeVisible();
  expect(await page.evaluate(() => caches.keys())).toEqual([]);
  expect(await page.evaluate(async () => (await navigator.serviceWorker.getRegistrations()).length)).toBe(0);
  expect(await everything(page)).toBe(before);
});

// C1, X1 and P1 in the browser: records damaged, stores emptied by others, a browser that keeps nothing.

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { NAME, saved, startPlan, textOf } from './kept.ts';

const aside = (page: Page) => page.getByRole('alert').filter({ hasText: /mis(e|es|s)? de côté/ });

/** Writes three revisions of a plan and gives its address. */
async function write(page: Page, app: string): Promise<string> {
  await startPlan(page, app);
  for (const name of ['Ville un', 'Ville deux', 'Ville trois']) {
    await page.getByLabel(NAME).fill(name);
    await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
  }
  return page.url();
}

/** Changes every record of a store, from a page without the program; `undefined` removes it. */
async function damage(page: Page, app: string, store: string, change: string) {
  await page.goto(`${app}secours.html`);
  await page.evaluate(
    async ([name, source]) => {
      const changes: Record<string, (value: Record<string, unknown>, rank: number, all: Record<string, unknown>[]) => unknown> = {
        flip: (it, rank, all) => (rank === all.length - 1 ? { ...it, body: String(it.body).replace('trois', 'trios') } : it),
        cut: (it, rank, all) => (rank === all.length - 1 ? { ...it, body: String(it.body).slice(0, 60) } : it),
        swap: (it, rank, all) => (rank >= all.length - 2 ? all[all.length * 2 - 3 - rank] : it),
        text: (it, rank, all) => (rank === all.length - 1 ? 'not a record' : it),
        all: () => ({ body: 1 }),
        vanish: (it, rank, all) => (rank === all.length - 1 ? undefined : it),
        number: (it) => ({ ...it, number: -3 }),
      };
      const ended = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
      const database = await ended(indexedDB.open('trame'));
      const work = database.transaction(name, 'readwrite');
      const records = work.objectStore(name);
      const [keys, values] = [await ended(records.getAllKeys()), await ended(records.getAll())];
      for (const [rank, key] of keys.entries()) {
        const changed = changes[source](values[rank], rank, values);
        if (changed === undefined) records.delete(key);
        else records.put(changed, key);
      }
      await new Promise((done) => (work.oncomplete = done));
      database.close();
    },
    [store, change],
  );
}

const CASES: { what: string; store: string; change: string; mirror?: boolean; opens: string | null; told: boolean }[] = [
  { what: 'the last revision has a letter changed', store: 'revisions', change: 'flip', opens: 'Ville deux', told: true },
  { what: 'the last revision is cut', store: 'revisions', change: 'cut', opens: 'Ville deux', told: true },
  { what: 'two revisions are in the place of each other', store: 'revisions', change: 'swap', opens: 'Ville un', told: true },
  { what: 'the last revision is no record', store: 'revisions', change: 'text', opens: 'Ville deux', told: true },
  { what: 'the last revision vanished', store: 'revisions', change: 'vanish', opens: 'Ville deux', told: false },
  { what: 'the head is damaged', store: 'heads', change: 'number', opens: 'Ville trois', told: true },
  { what: 'the head is no record', store: 'heads', change: 'text', opens: 'Ville trois', told: true },
  { what: 'no revision can be read, and the mirror is whole', store: 'revisions', change: 'all', mirror: true, opens: 'Ville trois', told: true },
  { what: 'nothing can be read', store: 'revisions', change: 'all', opens: null, told: true },
];

for (const { what, store, change, mirror, opens, told } of CASES) {
  test(`${what}: the best that is whole opens, the rest is kept aside`, async ({ page, app }) => {
    const address = await write(page, app);
    await damage(page, app, store, change);
    if (!mirror) await page.evaluate(() => localStorage.removeItem('trame-mirror'));
    await page.goto(address);
    if (told) await expect(aside(page)).toBeVisible();
    if (opens === null) {
      await expect(page.getByRole('heading', { level: 1, name: /n’est pas dans ce navigateur|n’existe pas|introuvable/ })).toBeVisible();
    } else {
      await expect(page.getByLabel(NAME)).toHaveValue(opens);
      await page.getByLabel(NAME).fill('Ville quatre');
      await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    }
    // The raw records are still there, to be downloaded.
    await page.goto(`${app}secours.html`);
    if (told) await expect(page.getByText(/mis de côté/).first()).toBeVisible();
  });
}

test('an old mirror beside a newer head replaces nothing and is not lost', async ({ page, app }) => {
  await startPlan(page, app);
  await page.getByLabel(NAME).fill('Ville du miroir');
  await saved(page);
  const mirror = await page.evaluate(() => localStorage.getItem('trame-mirror')!);
  await page.getByLabel(NAME).fill('Ville du disque');
  await saved(page);
  const address = page.url();
  await page.goto(`${app}secours.html`);
  await page.evaluate((text) => localStorage.setItem('trame-mirror', text), mirror);
  await page.goto(address);
  await expect(page.getByLabel(NAME)).toHaveValue('Ville du disque');
});

test('localStorage emptied while Trame is open changes nothing', async ({ page, app }) => {
  const address = await write(page, app);
  await page.evaluate(() => localStorage.clear());
  await page.getByLabel(NAME).fill('Ville quatre');
  await saved(page);
  await page.goto(address);
  await expect(page.getByLabel(NAME)).toHaveValue('Ville quatre');
});

test('IndexedDB emptied while Trame is open: the open plan is written anew from memory', async ({ page, app }) => {
  const address = await write(page, app);
  const client = await page.context().newCDPSession(page);
  await client.send('Storage.clearDataForOrigin', { origin: new URL(app).origin, storageTypes: 'indexeddb,local_storage' });
  await page.getByLabel(NAME).fill('Ville quatre');
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ }).or(page.getByRole('button', { name: 'Réessayer' })).first()).toBeVisible();
  const again = page.getByRole('button', { name: 'Réessayer' });
  if (await again.isVisible()) await again.click();
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
  await page.goto(address);
  await page.reload();
  await expect(page.getByLabel(NAME)).toHaveValue('Ville quatre');
});

test('everything emptied before the start: an honest empty page, with the way to open a file', async ({ page, app }) => {
  await write(page, app);
  const client = await page.context().newCDPSession(page);
  await page.goto('about:blank');
  await client.send('Storage.clearDataForOrigin', { origin: new URL(app).origin, storageTypes: 'all' });
  await page.goto(app);
  await expect(page.getByRole('button', { name: 'Commencer un plan' })).toBeVisible();
  await expect(page.getByLabel('Ouvrir un fichier')).toBeVisible();
  await expect(page.getByRole('region', { name: 'Mes plans' })).toHaveCount(0);
});

for (const what of ['indexedDB', 'both'] as const) {
  test(`a browser that refuses ${what === 'both' ? 'all storage' : what} works in memory, says so all along, and saves a file`, async ({ page, app }) => {
    await page.addInitScript((refused) => {
      const refuse = () => {
        throw new DOMException('blocked', 'SecurityError');
      };
      Object.defineProperty(window, 'indexedDB', { get: refuse });
      if (refused === 'both') Object.defineProperty(window, 'localStorage', { get: refuse });
    }, what);
    await startPlan(page, app);
    const banner = page.getByRole('alert').filter({ hasText: /ne garde rien|ne garde pas|fichier/ }).first();
    await expect(banner).toBeVisible();
    await page.getByLabel(NAME).fill('Ville en mémoire');
    await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toHaveCount(0);
    const download = page.waitForEvent('download');
    await page.getByRole('alert').getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
    expect(await textOf(await download)).toContain('Ville en mémoire');
  });
}

// What is kept beside the plan: versions, the bin, a backup of everything, copies in files.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';

const saved = (page: Page) => expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
const name = (page: Page) => page.getByLabel('Comment s’appelle votre structure ?');

async function begin(page: Page, app: string, structure: string) {
  await page.goto(app);
  await page.getByRole('button', { name: 'Commencer un plan' }).click();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await name(page).fill(structure);
  await saved(page);
}

test('a version is kept, looked at, gone back to, and what was there becomes a version', async ({ page, app }) => {
  await begin(page, app, 'Médiathèque de Valtrame');
  const step = page.url();
  await page.goto(step.replace('etape/1', 'versions'));
  await page.getByLabel('Nom de cette version').fill('Avant le conseil');
  await page.getByRole('button', { name: 'Garder cette version' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Avant le conseil' })).toBeVisible();

  await page.goto(step);
  await name(page).fill('Commune de Valtrame');
  await saved(page);
  await page.goto(step.replace('etape/1', 'versions'));
  await page.getByRole('button', { name: 'Voir : Avant le conseil' }).click();
  await expect(page.getByText('Médiathèque de Valtrame').first()).toBeVisible();
  await page.getByRole('button', { name: 'Revenir à cette version : Avant le conseil' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'revenu à cette version' })).toBeVisible();

  await page.goto(step);
  await expect(name(page)).toHaveValue('Médiathèque de Valtrame');
  await page.getByRole('button', { name: 'Annuler', exact: true }).click();
  await expect(name(page)).toHaveValue('Commune de Valtrame');
  await page.goto(step.replace('etape/1', 'versions'));
  await expect(page.getByText('avant un retour à une autre version')).toBeVisible();
});

test('a version is kept on its own at each sitting', async ({ page, app }) => {
  await begin(page, app, 'CCAS de Valtrame');
  const step = page.url();
  await page.reload();
  await expect(name(page)).toBeEnabled();
  await name(page).fill('CIAS de Valtrame');
  await saved(page);
  await page.goto(step.replace('etape/1', 'versions'));
  await expect(page.getByText('gardée d’elle-même')).toBeVisible();
  await page.getByRole('button', { name: /^Voir/ }).click();
  await expect(page.getByText('CCAS de Valtrame').first()).toBeVisible();
});

test('a deleted plan waits in the bin, comes back, and is erased only when that is said twice', async ({ page, app }) => {
  await begin(page, app, 'CCAS de Valtrame');
  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  await page.getByRole('button', { name: 'Supprimer CCAS de Valtrame' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'est supprimé' })).toBeVisible();
  await page.reload();
  await page.getByRole('link', { name: 'Mes données' }).click();
  const bin = page.getByRole('region', { name: 'Corbeille' });
  await expect(bin.getByText('supprimé le')).toBeVisible();
  await bin.getByRole('button', { name: 'Remettre parmi mes plans : CCAS de Valtrame' }).click();
  await expect(bin.getByText('La corbeille est vide.')).toBeVisible();

  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  await page.getByRole('button', { name: 'Supprimer CCAS de Valtrame' }).click();
  await page.getByRole('link', { name: 'Mes données' }).click();
  await bin.getByRole('button', { name: /^Effacer pour toujours/ }).click();
  await bin.getByRole('button', { name: 'Garder' }).click();
  await bin.getByRole('button', { name: /^Effacer pour toujours/ }).click();
  await bin.getByRole('button', { name: /^Effacer vraiment/ }).click();
  await page.reload();
  await expect(bin.getByText('La corbeille est vide.')).toBeVisible();
});

test('everything goes in one file and comes back in an empty browser, versions and bin included', async ({ browser, page, app }) => {
  await begin(page, app, 'CCAS de Valtrame');
  await page.goto(page.url().replace('etape/1', 'versions'));
  await page.getByLabel('Nom de cette version').fill('Jalon');
  await page.getByRole('button', { name: 'Garder cette version' }).click();
  await expect(page.getByRole('listitem').filter({ hasText: 'Jalon' })).toBeVisible();
  await begin(page, app, 'À jeter');
  await page.getByRole('link', { name: 'Trame', exact: true }).click();
  await page.getByRole('button', { name: 'Supprimer À jeter' }).click();

  const saveAll = async (from: Page) => {
    await from.goto(`${app}#/donnees`);
    const download = from.waitForEvent('download');
    await from.getByRole('button', { name: 'Tout enregistrer dans un fichier' }).click();
    return readFile(await (await download).path(), 'utf8');
  };
  const first = await saveAll(page);
  await expect(page.getByRole('region', { name: 'Les plans de ce navigateur' }).getByText('jamais')).toHaveCount(0);

  const other = await browser.newContext({ locale: 'fr-FR' });
  const empty = await other.newPage();
  await empty.goto(`${app}#/donnees`);
  const file = { name: 'tout.json', mimeType: 'application/json', buffer: Buffer.from(first) };
  await empty.getByLabel('Remettre une sauvegarde').setInputFiles(file);
  await expect(empty.getByRole('status').filter({ hasText: '2 plans ajoutés.' })).toBeVisible();
  expect(await saveAll(empty)).toBe(first);
  await empty.reload();
  await empty.getByLabel('Remettre une sauvegarde').setInputFiles(file);
  await expect(empty.getByRole('status').filter({ hasText: '2 plans étaient déjà là.' })).toBeVisible();
  expect(await saveAll(empty)).toBe(first);
  await other.close();
});

test('a link carries a small plan: shown first, added when asked, gone from the address bar', async ({ context, page, app }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await begin(page, app, 'CCAS de Valtrame');
  await page.goto(page.url().replace('etape/1', 'etape/7'));
  await page.getByRole('button', { name: 'Copier le lien' }).click();
  await expect(page.getByRole('status').filter({ hasText: 'Le lien est copié' })).toBeVisible();
  const link = await page.evaluate(() => navigator.clipboard.readText());
  expect(link.startsWith(`${app}#/lien/`)).toBe(true);

  const other = await context.newPage();
  await other.goto(link);
  await expect(other.getByRole('heading', { level: 1, name: 'Un plan reçu par un lien' })).toBeVisible();
  await expect(other.getByText('CCAS de Valtrame').first()).toBeVisible();
  await expect(other).toHaveURL(`${app}#/lien`);
  await other.getByRole('button', { name: 'Ajouter à mes plans' }).click();
  await expect(other.getByRole('heading', { level: 1, name: 'CCAS de Valtrame' })).toBeVisible();

  for (const damaged of [link.slice(0, -5), `${app}#/lien/AAAA`, `${app}#/lien/%41`]) {
    const third = await context.newPage();
    await third.goto(damaged);
    await expect(third.getByRole('alert').filter({ hasText: /coupé ou abîmé|Rien n’a été changé/ })).toBeVisible();
    await third.close();
  }
});

test('wrong backups are explained and change nothing', async ({ page, app }) => {
  await page.goto(`${app}#/donnees`);
  for (const [text, said] of [['{', 'abîmé ou coupé'], ['{}', 'pas une sauvegarde de Trame']] as const) {
    await page.getByLabel('Remettre une sauvegarde').setInputFiles({ name: 'x.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page.getByRole('alert').filter({ hasText: said })).toBeVisible();
  }
});

/** Keeps the database busy: what the page writes waits until `release`. */
const occupy = (page: Page) =>
  page.evaluate(async () => {
    const database = await new Promise<IDBDatabase>((done) => {
      const request = indexedDB.open('trame');
      request.onsuccess = () => done(request.result);
    });
    const work = database.transaction([...database.objectStoreNames], 'readwrite');
    const holder = window as unknown as { isBusy: boolean };
    holder.isBusy = true;
    const hold = () => {
      work.objectStore('heads').get('').onsuccess = () => {
        if (holder.isBusy) hold();
        else database.close();
      };
    };
    hold();
  });

const release = (page: Page) => page.evaluate(() => ((window as unknown as { isBusy: boolean }).isBusy = false));

/** The texts of the last revisions, plan by plan, as they are stored. */
const bodies = (page: Page): Promise<string[]> =>
  page.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) => new Promise<T>((done) => (request.onsuccess = () => done(request.result)));
    const database = await ended(indexedDB.open('trame'));
    const work = database.transaction(['heads', 'revisions']);
    const [heads, revisions] = [await ended(work.objectStore('heads').getAll()), await ended(work.objectStore('revisions').getAll())];
    database.close();
    return heads.map((head) => revisions.find((it) => it.plan === head.plan && it.number === head.number).body);
  });

test('what is typed while a save is on its way is saved, though another plan is opened before its end', async ({ page, app }) => {
  await begin(page, app, 'CCAS de Valtrame');
  const first = page.url();
  await begin(page, app, 'Médiathèque de Valtrame');
  const second = page.url();
  await page.goto(first);
  await expect(name(page)).toHaveValue('CCAS de Valtrame');
  await expect(name(page)).toBeEnabled();

  await occupy(page);
  const mirror = () => page.evaluate(() => localStorage.getItem('trame-mirror'));
  for (const typed of ['CIAS de Valtrame', 'CIAS de Valtrame et environs']) {
    await name(page).fill(typed);
    // Written before each save: the first is on its way then, the second has found it so.
    await expect.poll(mirror).toContain(typed);
  }
  await page.goto(second);
  await expect(name(page)).toHaveValue('Médiathèque de Valtrame');
  await release(page);
  await expect.poll(async () => (await bodies(page)).join()).toContain('CIAS de Valtrame et environs');
  await saved(page);

  // The mirror is of no help here: it holds one plan, and is emptied first.
  await page.evaluate(() => localStorage.removeItem('trame-mirror'));
  await page.goto(first);
  await page.reload();
  await expect(name(page)).toHaveValue('CIAS de Valtrame et environs');
  await page.goto(second);
  await page.reload();
  await expect(name(page)).toHaveValue('Médiathèque de Valtrame');
});

test('a change is said late five seconds after it was made, whatever was saved before it', async ({ page, app }) => {
  await page.clock.install();
  await begin(page, app, 'CCAS de Valtrame');
  const late = page.getByRole('status').filter({ hasText: 'Non enregistré depuis 5 secondes' });
  await page.clock.fastForward(10_000);
  await name(page).fill('CCAS de Valtrame, bientôt');
  await saved(page);
  await page.clock.fastForward(4_000);
  await occupy(page);
  await name(page).fill('CCAS de Valtrame, plus tard');
  await page.clock.fastForward(1_500);
  await expect(page.getByRole('link', { name: 'CCAS de Valtrame, plus tard' })).toBeVisible();
  await expect(late).toBeHidden();
  await page.clock.fastForward(4_000);
  await expect(late).toBeVisible();
  await release(page);
  await saved(page);
});

test('a last-moment copy that was saved long ago alarms nobody', async ({ context, page, app }) => {
  await begin(page, app, 'Ville 0');
  const mirror = await page.evaluate(() => localStorage.getItem('trame-mirror'));
  for (let turn = 1; turn <= 22; turn++) {
    await name(page).fill(`Ville ${turn}`);
    await expect.poll(async () => (await bodies(page)).join()).toContain(`"Ville ${turn}"`);
  }
  const address = page.url();
  await page.close();
  // As after a crash: what localStorage had on the disk is older than what IndexedDB had.
  const again = await context.newPage();
  await again.addInitScript((mirror) => localStorage.setItem('trame-mirror', mirror!), mirror);
  await again.goto(address);
  await expect(name(again)).toHaveValue('Ville 22');
  await expect(name(again)).toBeEnabled();
  await expect(again.getByRole('alert').filter({ hasText: /./ })).toHaveCount(0);
});

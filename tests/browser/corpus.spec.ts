// I3: files of any kind through the real interface. Refused with words and nothing changed, or opened beside the others.
//
// `TRAME_FILES=250` adds cut and damaged copies.

import { readFile } from 'node:fs/promises';

import { corpus } from './corpus.ts';
import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { CASE, everything, openCase } from './kept.ts';

interface Kept {
  [store: string]: [string, unknown][];
}

test('each wrong file is refused in French and leaves every plan bit for bit; each odd one opens beside them', async ({ page, app }) => {
  const files = corpus(await readFile(CASE, 'utf8'), times('TRAME_FILES', 60), new Draw(seed()));
  test.setTimeout(60_000 + files.length * 5_000);
  await openCase(page, app);
  await page.goto(app);
  const plans = page.getByRole('region', { name: 'Mes plans' }).getByRole('listitem');
  await expect(plans).toHaveCount(1);
  const before = await everything(page);
  let opened = 1;
  const delays: number[] = [];
  for (const { name, bytes, opens } of files.filter((it) => !it.opens)) {
    const started = Date.now();
    await page.getByLabel('Ouvrir un fichier').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    const said = page.getByRole('alert').filter({ hasText: /[.!]$/ });
    await expect(said, `${name} ${opens}`).toBeVisible();
    delays.push(Date.now() - started);
    await expect(said, name).toHaveText(/Ce fichier|Une valeur|Un texte|Un nombre|Un groupe|La réponse|Ce croisement|n’est pas (une date|un identifiant)/);
    expect(await everything(page), name).toBe(before);
    await page.getByRole('button', { name: 'Fermer le message' }).click();
    await expect(plans).toHaveCount(1);
  }
  for (const { name, bytes } of files.filter((it) => it.opens)) {
    await page.getByLabel('Ouvrir un fichier').setInputFiles({ name, mimeType: 'application/json', buffer: bytes });
    await expect(page, name).toHaveURL(/#\/plan/);
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(app);
    opened += 1;
    await expect(plans, name).toHaveCount(opened);
    await expect.poll(async () => {
      const [old, now] = [JSON.parse(before) as Kept, JSON.parse(await everything(page)) as Kept];
      const keys = new Set(old.revisions.map(([key]) => key));
      return JSON.stringify(now.revisions.filter(([key]) => keys.has(key))) === JSON.stringify(old.revisions) && now.heads.length === opened;
    }, { message: name }).toBe(true);
    expect(await page.evaluate(() => (Object.prototype as unknown as { polluted?: boolean }).polluted)).toBeUndefined();
  }
  delays.sort((one, other) => one - other);
  console.log(`I3: ${files.length} files, ${files.filter((it) => it.opens).length} opened; refusal p95 ${delays[Math.floor(delays.length * 0.95)]} ms`);
});

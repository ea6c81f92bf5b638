// D1 and U1: clocks that jump and texts of every alphabet; nothing is lost, nothing changes order, nothing is altered.
//
// `TRAME_TEXTS=10000` draws more texts.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { CASE, NAME, saved, startPlan, textOf } from './kept.ts';

const YEARS = 365.25 * 24 * 3_600_000;

/** Another clock: everything that asks for the time gets it moved by so much, which may change at any moment. */
const moveClock = (page: Page) =>
  page.addInitScript(() => {
    const holder = window as unknown as { shift: number };
    holder.shift = Number(sessionStorage.getItem('shift') ?? 0);
    const Real = Date;
    const now = () => Real.now() + holder.shift;
    window.Date = new Proxy(Real, {
      construct: (target, values) => Reflect.construct(target, values.length ? values : [now()]),
      get: (target, name) => (name === 'now' ? now : Reflect.get(target, name)),
    });
  });

const shift = (page: Page, milliseconds: number) =>
  page.evaluate((it) => {
    (window as unknown as { shift: number }).shift = it;
    sessionStorage.setItem('shift', String(it));
  }, milliseconds);

test('a clock that jumps ten years either way loses nothing and changes no order', async ({ page, app }) => {
  await moveClock(page);
  await startPlan(page, app);
  const jumps = [0, -10 * YEARS, 10 * YEARS, -3_600_000, 3_600_000, 1];
  for (const [turn, jump] of jumps.entries()) {
    await shift(page, jump);
    await page.getByLabel(NAME).fill(`Ville ${turn}`);
    await saved(page);
    await page.reload();
    await expect(page.getByLabel(NAME)).toHaveValue(`Ville ${turn}`);
  }
  await page.getByRole('button', { name: 'Annuler' }).click();
  await expect(page.getByLabel(NAME)).toHaveValue(`Ville ${jumps.length - 2}`);
});

for (const timezoneId of ['Pacific/Kiritimati', 'Pacific/Pago_Pago', 'Asia/Kathmandu']) {
  test(`the dates of a plan are the same in ${timezoneId}`, async ({ browser, app }) => {
    const context = await browser.newContext({ timezoneId, locale: 'fr-FR' });
    const page = await context.newPage();
    await page.goto(app);
    await page.getByLabel('Ouvrir un fichier').setInputFiles(CASE);
    await saved(page);
    await page.reload();
    await page.goto(`${page.url()}/etape/7`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
    expect(await textOf(await download)).toBe(await readFile(CASE, 'utf8'));
    await context.close();
  });
}

/** Texts that programs mishandle, each written from what it is. */
function naughty(): string[] {
  const control = (from: number, to: number) => String.fromCodePoint(...Array.from({ length: to - from }, (_, at) => from + at));
  return [
    'undefined', 'null', 'NULL', 'nil', 'NaN', 'Infinity', 'true', 'hasOwnProperty', '__proto__', '0', '-0', '1/2', '1E+02', '0x0', '1,000.00', "1'000", '١٢٣', '½ ¼ ¾',
    `,./;'[]-=<>?:"{}|_+!@#$%^&*()\`~`, '« guillemets » “courbes” ‘simples’', '…—–·•‰€£¥', 'œŒæÆçÇÿŸ', 'İıſßẞ', 'e\u0301 \u00e9 e\u0301\u0323', 'ＡＢＣ！', 'ﬁ ﬀ ﬃ', '田中さん 部落格', '찦차를 타고', 'Ω≈ç√∫µ', 'ᚠᛇᚻ', 'ঠিক আছে', 'กรุงเทพมหานคร', 'नमस्ते', 'አማርኛ',
    'العربية עברית', '\u202eenvers\u202c', '\u2067isolé\u2069', '\u200f\u200e', 'mot\u200bmot\u200cmot\u200dmot', '\u2060\ufeff\u00ad', '\u2028ligne\u2029paragraphe', '\u00a0\u202f\u3000\u2003', `${'\u0300'.repeat(40)}`, `Z\u0351\u036b\u0343A\u0349\u0356L\u031f`,
    '👩🏽‍🌾👨‍👩‍👧‍👦🏳️‍🌈🇫🇷', '🧵🪡', '\u{1f1eb}', '❤️ ❤', '𝒯𝓇𝒶𝓂𝑒', '\u{10ffff}\u{e000}\ufffd', '\ud83e\uddf5'.repeat(50), control(0x80, 0x80) + 'x',
    "l'apostrophe et l’apostrophe", "'; DROP TABLE plans;--", '$(rm -rf)', '../../etc/passwd', 'C:\\AUX\\nul.txt', '%s%n%d{0}', '\\u0000\\x41\\n', '<script>1</script>', '&amp;&#x41;', '{{7*7}}', 'a'.repeat(5_000), ' espaces ', '\ttabulation', 'trois\nlignes\n\n', 'http://a/%00',
  ];
}

test('texts of every alphabet come back letter for letter after a save, a reload and a file', async ({ page, app }) => {
  const draw = new Draw(seed());
  const texts = naughty();
  const count = Math.max(texts.length, times('TRAME_TEXTS', 300));
  while (texts.length < count) {
    const letters = Array.from({ length: 1 + draw.below(20) }, () => {
      const code = draw.below(draw.one([0x80, 0x800, 0x10000, 0x110000]));
      // Halves of characters and what reading strips are another matter: see tests/hostile.rs.
      const isKept = !(code < 0x20 || (code >= 0x7f && code < 0xa0) || (code >= 0xd800 && code < 0xe000));
      return String.fromCodePoint(isKept ? code : 0x2e);
    });
    texts.push(letters.join(''));
  }
  test.setTimeout(60_000 + count * 60);
  for (let from = 0; from < texts.length; from += 500) {
    const some = texts.slice(from, from + 500);
    const plan = { format: 'trame-plan', schema: 1, title: some[0], tasks: some.map((name, at) => ({ id: (at + 1).toString(36), name })) };
    await page.goto(app);
    await page.getByLabel('Ouvrir un fichier').setInputFiles({ name: 'p.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(plan)) });
    await expect(page).toHaveURL(/#\/plan/);
    await saved(page);
    const address = page.url();
    await page.reload();
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
    await page.goto(`${address}/etape/1`);
    await page.getByLabel(NAME).fill(some[1]);
    await saved(page);
    await page.reload();
    // A field of one line holds no line break: nothing else may change.
    await expect(page.getByLabel(NAME)).toHaveValue(some[1].replaceAll('\n', ''));
    await page.goto(`${address}/etape/7`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
    const out = JSON.parse(await textOf(await download)) as typeof plan;
    expect(out.tasks.map((it) => it.name ?? '')).toEqual(some);
    expect(out.title).toBe(some[0]);
  }
  console.log(`U1: ${texts.length} texts, identical`);
});

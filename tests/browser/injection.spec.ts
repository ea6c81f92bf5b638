// S1 to S3: texts that try to become script, in every field, on every screen: none runs, none is refused by the policy
// because none was ever more than text, and nothing is asked of another machine.
//
// `TRAME_PAYLOADS=1500` draws more of them.

import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { textOf } from './kept.ts';
import { payloads, plansOf } from './payloads.ts';

const SCHEMA = fileURLToPath(new URL('../../public/plan.schema.json', import.meta.url));

/** Elements that only a payload could have made, and attributes that only a payload could have set. */
const strangers = (page: Page): Promise<string[]> =>
  page.evaluate(() => {
    const suspect = 'script:not([src]), iframe, object, embed, video, audio, marquee, math, xmp, base, form, meta[http-equiv="refresh"], template *, style';
    const found = [...document.body.querySelectorAll(suspect)].map((it) => it.outerHTML.slice(0, 120));
    for (const element of document.querySelectorAll('*')) {
      for (const { name, value } of element.attributes) {
        const address = ['href', 'src', 'action', 'formaction', 'data', 'xlink:href'].includes(name);
        if (name.startsWith('on') || (address && !/^(#|\.\/|[\w-]+[.\w-]*\.(js|css|svg|png|json|webmanifest|wasm|woff2|html)|https:\/\/|$)/.test(value))) {
          found.push(`${element.localName} ${name}=${value.slice(0, 80)}`);
        }
      }
    }
    return found;
  });

/** Shows everything that the page folds. */
async function unfold(page: Page) {
  await page.evaluate(() => {
    for (const it of document.querySelectorAll('details')) it.open = true;
  });
  const folded = page.getByRole('main').getByRole('button', { expanded: false });
  for (let left = await folded.count(); left > 0; left--) await folded.first().click({ timeout: 2_000 }).catch(() => {});
}

test('no text of an imported plan ever becomes script, on any screen', async ({ page, app }) => {
  const list = payloads(times('TRAME_PAYLOADS', 200), new Draw(seed()));
  const plans = await plansOf(list, SCHEMA);
  test.setTimeout(60_000 + plans.length * 90_000);
  const refused: string[] = [];
  page.on('console', (message) => /Content Security Policy|Trusted/i.test(message.text()) && refused.push(message.text()));
  page.on('dialog', (dialog) => {
    refused.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await page.addInitScript(() => addEventListener('securitypolicyviolation', (event) => console.error(`Content Security Policy ${event.violatedDirective}`)));
  let screens = 0;
  for (const { text } of plans) {
    await page.goto(app);
    await page.getByLabel('Ouvrir un fichier').setInputFiles({ name: 'plan.json', mimeType: 'application/json', buffer: Buffer.from(text) });
    await expect(page).toHaveURL(/#\/plan/);
    await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    const plan = page.url();
    const offer = (JSON.parse(text) as { offers: { id: string }[]; services: { id: string }[] });
    const [first, row] = [offer.offers[0].id, offer.services[0].id];
    const places = ['', ...[1, 2, 3, 4, 5, 6, 7].map((it) => `/etape/${it}`), `/croisement/${first}/${row}`, `/revue/${row}`, '/complet'];
    for (const place of places) {
      await page.goto(plan + place);
      await expect(page.getByRole('main')).toHaveAttribute('aria-busy', 'false');
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
      await unfold(page);
      expect(await page.evaluate(() => (window as unknown as { __ran?: number }).__ran), place).toBeUndefined();
      expect(await strangers(page), place).toEqual([]);
      screens += 1;
    }
    // What goes out is what came in, letter for letter.
    await page.goto(`${plan}/etape/7`);
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Enregistrer dans un fichier' }).first().click();
    const out = JSON.parse(await textOf(await download)) as { offers: Record<string, string>[] };
    const came = (JSON.parse(text) as { offers: Record<string, string>[] }).offers[0];
    expect(out.offers[0].name).toBe(came.name.replaceAll('\r\n', '\n'));
  }
  await page.goto(app);
  await expect(page.getByRole('region', { name: 'Mes plans' }).getByRole('listitem')).toHaveCount(plans.length);
  expect(await strangers(page)).toEqual([]);
  await page.goto(`${app}secours.html`);
  await expect(page.getByRole('heading', { level: 3 })).toHaveCount(plans.length);
  expect(await strangers(page)).toEqual([]);
  expect(refused).toEqual([]);
  const fields = plans.reduce((sum, it) => sum + it.fields, 0);
  console.log(`S1: ${list.length} payloads in ${fields} fields of ${plans.length} plans, ${screens} screens: 0 ran, 0 report`);
});

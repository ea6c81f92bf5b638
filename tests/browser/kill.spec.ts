// K2: the whole browser is killed while someone types. What was told « Enregistré » is there again.
//
// `TRAME_KILLS=100 TRAME_KILL_SECONDS=30` kills more often and later. A second page, on an origin of its own, keeps the
// same words in localStorage alone at the same moments: what such an application would have lost is printed beside.

import type { BrowserContext, Page } from '@playwright/test';

import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { NAME } from './kept.ts';
import { Profile } from './profile.ts';
import { serve } from './server.mjs';

const KILLS = times('TRAME_KILLS', 5);
const SECONDS = times('TRAME_KILL_SECONDS', 6);

/** What was told saved, and when each letter was typed. */
interface Told {
  text: string;
  at: number[];
  acknowledged: string;
  baseline: string;
}

/** Tells the harness each time the page says « Enregistré », with what the field then holds. */
async function listen(page: Page, told: Told, baseline: Page) {
  await page.exposeFunction('acknowledged', async (value: string) => {
    if (value.length <= told.acknowledged.length) return;
    told.acknowledged = value;
    await baseline.evaluate((text) => localStorage.setItem('text', text), value).then(
      () => (told.baseline = value),
      () => {},
    );
  });
  await page.getByLabel(NAME).evaluate((field) => {
    const look = () => {
      const states = [...document.querySelectorAll('[role="status"]')];
      const { acknowledged } = window as unknown as { acknowledged(value: string): void };
      if (states.some((it) => it.textContent === 'Enregistré')) acknowledged((field as HTMLInputElement).value);
    };
    new MutationObserver(look).observe(document.body, { subtree: true, childList: true, characterData: true });
  });
}

/** Types words with the pauses of someone who thinks, until the browser is gone. */
async function type(page: Page, told: Told, draw: Draw, kill: number) {
  for (let word = 1; ; word++) {
    // No two kills type the same words: what an earlier one left proves nothing.
    for (const letter of `${kill}mot${word} `) {
      await page.keyboard.press(letter === ' ' ? 'Space' : letter);
      told.text += letter;
      told.at.push(Date.now());
      await page.waitForTimeout(30 + draw.below(90));
    }
    if (draw.below(3) === 0) await page.waitForTimeout(200 + draw.below(900));
  }
}

async function openStep(context: BrowserContext, address: string): Promise<Page> {
  const page = await context.newPage();
  await page.goto(address);
  await expect(page.getByLabel(NAME)).toBeEnabled();
  return page;
}

test('a browser killed while someone types loses nothing that was told saved', async () => {
  test.setTimeout(60_000 + KILLS * (SECONDS + 30) * 1_000);
  const site = await serve();
  const other = await serve();
  const draw = new Draw(seed());
  await using profile = new Profile();
  const lost: number[] = [];
  const unsaved: number[] = [];
  const baseline: number[] = [];
  let acknowledgements = 0;
  let context = await profile.start();
  let page = await context.newPage();
  await page.goto(site.url);
  await page.getByRole('button', { name: 'Commencer un plan' }).click();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await expect(page.getByLabel(NAME)).toBeEnabled();
  const address = page.url();

  for (let kill = 0; kill < KILLS; kill++) {
    // An empty field each time, saved before the typing begins.
    await page.getByLabel(NAME).fill('');
    await page.getByLabel(NAME).focus();
    await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    const beside = await context.newPage();
    await beside.goto(`${other.url}secours.html`);
    await beside.evaluate(() => localStorage.setItem('text', ''));
    await page.bringToFront();
    const told: Told = { text: '', at: [], acknowledged: '', baseline: '' };
    await listen(page, told, beside);
    const typing = type(page, told, draw, kill).catch(() => {});
    await new Promise((done) => setTimeout(done, draw.next() * SECONDS * 1_000));
    const { acknowledged, baseline: kept } = told;
    const killed = Date.now();
    await profile.kill();
    await typing;

    context = await profile.start();
    page = await openStep(context, address);
    const found = await page.getByLabel(NAME).inputValue();
    expect(told.text.startsWith(found), `${JSON.stringify(found)} was never typed`).toBe(true);
    acknowledgements += acknowledged.length > 0 ? 1 : 0;
    lost.push(Math.max(0, acknowledged.length - found.length));
    // How old the first letter that is missing is.
    unsaved.push(found.length < told.at.length ? Math.max(0, killed - told.at[found.length]) : 0);
    const again = await context.newPage();
    await again.goto(`${other.url}secours.html`);
    const left = (await again.evaluate(() => localStorage.getItem('text'))) ?? '';
    await again.close();
    const text = told.text.startsWith(left) ? left : '';
    baseline.push(kept.length > text.length ? killed - told.at[text.length] : 0);
    expect(lost.at(-1), `acknowledged ${JSON.stringify(acknowledged)}, found ${JSON.stringify(found)}`).toBe(0);
  }
  await site.stop();
  await other.stop();

  const seconds = (list: number[]) => {
    const sorted = [...list].sort((one, two) => one - two);
    return `median ${(sorted[sorted.length >> 1] / 1000).toFixed(1)} s, max ${(sorted.at(-1)! / 1000).toFixed(1)} s`;
  };
  console.log(`K2: ${KILLS} kills after 0 to ${SECONDS} s, ${acknowledgements} with something acknowledged`);
  console.log(`K2: acknowledged letters lost: ${lost.reduce((sum, it) => sum + it, 0)}`);
  console.log(`K2: age of the oldest letter typed and not found: ${seconds(unsaved)}`);
  console.log(`K2: localStorage alone would have lost, of what it had acknowledged: ${seconds(baseline)}`);
});

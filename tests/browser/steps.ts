// What a person does on the pages of a plan, told by roles and labels: write, choose, tick, pick, add, open.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Locator, Page } from '@playwright/test';

import { expect } from './fixtures.ts';
import { hand } from './hands.ts';

/** The commune of Valtrame, typed in full, as a file. */
export const CASE = fileURLToPath(new URL('../fixtures/commune.trame.json', import.meta.url));

/** The day on which the case is told. */
export const TODAY = new Date('2026-11-23T10:00:00+01:00');

const exact = true;
const beginning = (text: string) => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}`);

/** Presses a button, a link, what unfolds. */
export const press = (control: Locator) => hand(control).press(control);

/** The heading of the page shown. */
export const heading = (page: Page, name: string) => page.getByRole('heading', { level: 1, name, exact });

/** A section of a step's page. */
export const section = (page: Page, title: string) => page.getByRole('region', { name: title, exact });

/** Starts a plan from the home page, and goes to its first step. */
export async function startPlan(page: Page) {
  await press(page.getByRole('button', { name: 'Commencer un plan', exact }));
  await expect(heading(page, 'Plan sans nom')).toBeVisible();
  await goTo(page, 'Commencer par l’étape 1 : Ma structure', 'Ma structure');
}

/** Goes on to the next step, by the link at the end of the page. */
export async function goOn(page: Page, title: string) {
  await press(page.getByRole('link', { name: `Étape suivante ${title}`, exact }));
  await expect(heading(page, title)).toBeVisible();
}

/** Follows a link to a page. */
export async function goTo(page: Page, link: string | RegExp, title: string) {
  await press(page.getByRole('link', { name: link, exact }).first());
  await expect(heading(page, title)).toBeVisible();
}

/** Writes an answer: a text, a number, a year, a sum, or a day as `2026-11-23`. */
export async function write(within: Locator, question: string, answer: string) {
  const box = within.getByLabel(question, { exact });
  await hand(box).write(box, answer);
  await hand(box).leave(box);
}

/** Writes several short answers to one question, each ended by Enter. */
export async function say(within: Locator, question: string, ...answers: string[]) {
  const box = within.getByLabel(question, { exact });
  for (const answer of answers) {
    await hand(box).write(box, answer);
    await hand(box).add(box);
  }
}

/** Chooses one option of a question. */
export async function choose(within: Locator, question: string, option: string) {
  const options = within.getByRole('group', { name: question, exact }).getByRole('radio');
  await hand(within).choose(options.and(within.getByRole('radio', { name: option, exact })), options);
}

/** Ticks several options of a question. */
export async function tick(within: Locator, question: string, ...options: string[]) {
  const group = within.getByRole('group', { name: question, exact });
  for (const option of options) await hand(group).tick(group.getByRole('checkbox', { name: option, exact }));
}

/** Picks one option in a list that unfolds. */
export async function pick(within: Locator, question: string, option: string) {
  await hand(within).pick(within.getByLabel(question, { exact }), option);
}

/** Adds parts to a list by the box at its end: a name, Enter, the next name. */
export async function add(within: Locator, label: string, ...names: string[]) {
  const box = within.getByRole('textbox', { name: label, exact });
  for (const name of names) {
    await hand(box).write(box, name);
    await hand(box).add(box);
    await expect(box).toHaveValue('');
  }
}

/** Opens a part of a list, answers there, with the folded questions at hand if asked for. */
export async function open(within: Locator, name: string, depth: 'essential' | 'further' = 'essential'): Promise<Locator> {
  const toggle = within.getByRole('button', { name: beginning(name), expanded: false });
  await press(toggle);
  const part = within.getByRole('listitem').filter({ has: within.page().getByRole('button', { name: beginning(name), expanded: true }) });
  if (depth === 'further') await unfold(part);
  return part;
}

/** Unfolds « Aller plus loin ». */
export async function unfold(within: Locator) {
  await press(within.getByText('Aller plus loin', { exact }));
}

/** Waits until the plan is saved. */
export async function saved(page: Page) {
  await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
}

/** Saves the open plan in a file, from step 7, and reads the file. */
export function saveFile(page: Page): Promise<string> {
  return saveFileBy(page, () => press(page.getByRole('button', { name: 'Enregistrer dans un fichier', exact })));
}

/** Reads the file that a gesture saves. */
export async function saveFileBy(page: Page, act: () => Promise<void>): Promise<string> {
  const download = page.waitForEvent('download');
  await act();
  return readFile(await (await download).path(), 'utf8');
}

/** Opens a file from the home page, and waits for the hub of the new plan. */
export async function openFile(page: Page, file: Parameters<Locator['setInputFiles']>[0], name = 'Commune de Valtrame') {
  await page.getByLabel('Ouvrir un fichier', { exact }).setInputFiles(file);
  await expect(heading(page, name)).toBeVisible();
}

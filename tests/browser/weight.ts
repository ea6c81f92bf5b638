// What each stage of a visit weighs: the files that the page asks for, compressed as a good host does.

import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync, constants } from 'node:zlib';

import type { Browser } from '@playwright/test';

import { DIST } from './server.mjs';

/** The first load: the home page, ready to be used. The most it may ever weigh is 200 000 bytes; letters take 25 000 of it. */
export const BUDGET = 190_000;

/** The first load, then a new plan and its first step, ready to be filled in: the heart of the plan, its questions and the coach. It
 * was 545 000 before lines could be dragged, days typed over others, and plans that could not be saved remembered. */
export const FIRST_STEP_BUDGET = 550_000;

export interface Weight {
  file: string;
  raw: number;
  brotli: number;
}

async function weigh(file: string): Promise<Weight> {
  const bytes = await readFile(join(DIST, file));
  const params = { [constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: bytes.length };
  return { file, raw: bytes.length, brotli: brotliCompressSync(bytes, { params }).length };
}

/** Visits with nothing kept and no worker, and tells what was asked for: until the home page, then until the first step. */
export async function visit(browser: Browser, app: string): Promise<{ home: Weight[]; step: Weight[] }> {
  const context = await browser.newContext({ serviceWorkers: 'block', locale: 'fr-FR' });
  const page = await context.newPage();
  const asked = new Set<string>();
  page.on('request', (request) => {
    // Icons, the manifest and the crash page are asked for later, if at all, and never hold the page back.
    const name = new URL(request.url()).pathname.slice(new URL(app).pathname.length) || 'index.html';
    if (request.url().startsWith(app) && !/\.(png|webmanifest|svg)$|^(crash|kept.*)\.js$/.test(name)) asked.add(name);
  });
  await page.goto(app);
  const start = page.getByRole('button', { name: 'Commencer un plan' });
  await start.waitFor();
  const home = [...asked];
  await start.click();
  await page.getByRole('link', { name: /^Ma structure/ }).click();
  await page.getByLabel('Comment s’appelle votre structure ?').waitFor();
  const step = [...asked].filter((it) => !home.includes(it));
  await context.close();
  return { home: await Promise.all(home.map(weigh)), step: await Promise.all(step.map(weigh)) };
}

export const total = (weights: Weight[]) => weights.reduce((sum, it) => sum + it.brotli, 0);

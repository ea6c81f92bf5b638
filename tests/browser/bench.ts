// What a person waits for, on a slow machine and a slow line. Run by scripts/bench.

import type { BrowserContext, CDPSession, Page } from '@playwright/test';

import { planOf } from './bench-plan.ts';
import { test } from './fixtures.ts';
import { BUDGET, FIRST_STEP_BUDGET, total, visit, type Weight } from './weight.ts';

const CPU_SLOWDOWN = 4;
const LINE = { offline: false, latency: 150, downloadThroughput: 1_600_000 / 8, uploadThroughput: 750_000 / 8 };
const LOADS = 5;
const KEYS = 60;

// ------------------------------------------------------------------------------- what depends on the application

/** The first thing that a person can use on the home page. */
const firstField = (page: Page) => page.getByRole('button', { name: 'Commencer un plan' });

/** Opens a plan from a file, goes to its diagnostic and unfolds the first actor. */
async function openPlan(page: Page, file: { name: string; mimeType: string; buffer: Buffer }) {
  await page.getByLabel('Ouvrir un fichier').setInputFiles(file);
  await page.getByRole('link', { name: /^Diagnostic/ }).click();
  await page.getByRole('main').getByRole('button', { expanded: false }).first().click();
}

/** The text field to type in: the name of that actor. */
const textField = (page: Page) => page.getByRole('main').getByRole('textbox').first();

/** What says that everything is saved. */
const saved = (page: Page) => page.getByRole('status').filter({ hasText: /^Enregistré$/ });

// ----------------------------------------------------------------------------------------------------- tools

const median = (values: number[]) => percentile(values, 50);
function percentile(values: number[], rank: number): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil((rank / 100) * sorted.length) - 1)];
}
const milliseconds = (value: number) => `${Math.round(value)} ms`.padStart(9);
const bytes = (value: number) => `${(value / 1000).toFixed(1)} kB`.padStart(9);
const line = (name: string, value: string) => console.log(`${name.padEnd(52)} ${value}`);

async function slow(context: BrowserContext, page: Page, network: boolean): Promise<CDPSession> {
  const client = await context.newCDPSession(page);
  await client.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  if (network) {
    await client.send('Network.enable');
    await client.send('Network.emulateNetworkConditions', LINE);
  }
  return client;
}

// -------------------------------------------------------------------------------------------------- measures

test('bytes of the first load', async ({ browser, app }) => {
  const { home, step } = await visit(browser, app);
  const list = (weights: Weight[]) => {
    for (const { file, brotli } of [...weights].sort((a, b) => b.brotli - a.brotli)) line(`  ${file}`, bytes(brotli));
  };
  console.log('\nFirst load: the home page ready, brotli -q 11');
  list(home);
  line(`  total (at most ${BUDGET / 1000} kB)`, bytes(total(home)));
  console.log('\nThen a new plan and its first step');
  list(step);
  line(`  total with the first load (at most ${FIRST_STEP_BUDGET / 1000} kB)`, bytes(total(home) + total(step)));
});

// The server compresses as the measured bytes are counted; each load starts with nothing kept.
test('first load', async ({ browser, site }) => {
  site.compress = true;
  const paints: number[] = [];
  const usable: number[] = [];
  for (let load = 0; load < LOADS; load++) {
    const context = await browser.newContext({ serviceWorkers: 'block' });
    const page = await context.newPage();
    await slow(context, page, true);
    await page.goto(site.url, { waitUntil: 'commit' });
    await firstField(page).waitFor();
    usable.push(await page.evaluate(() => performance.now()));
    paints.push(await page.evaluate(() => performance.getEntriesByName('first-contentful-paint')[0]?.startTime ?? NaN));
    await context.close();
  }
  console.log(`\nFirst load, CPU ÷ ${CPU_SLOWDOWN}, 1.6 Mb/s, 150 ms, median of ${LOADS}`);
  line('  first contentful paint', milliseconds(median(paints)));
  line('  first usable field', milliseconds(median(usable)));
});

for (const items of [10, 1_000, 5_000]) {
  test(`plan of ${items} items`, async ({ context, page, app }) => {
    const text = JSON.stringify(planOf(items));
    await page.goto(app);
    await slow(context, page, false);

    const opening = Date.now();
    await openPlan(page, { name: `${items}.trame.json`, mimeType: 'application/json', buffer: Buffer.from(text) });
    await textField(page).waitFor();
    const opened = Date.now() - opening;

    // From the key to the frame that shows it: what a person feels.
    await page.evaluate(() => {
      const latencies: number[] = [];
      Object.assign(window, { latencies });
      window.addEventListener(
        'keydown',
        (event) => {
          requestAnimationFrame(() => {
            const { port1, port2 } = new MessageChannel();
            port1.onmessage = () => latencies.push(performance.now() - event.timeStamp);
            port2.postMessage(null);
          });
        },
        { capture: true },
      );
    });
    await textField(page).focus();
    // As fast as quick typing: a key each 80 ms.
    await page.keyboard.type('Atelier du mardi à la médiathèque. '.repeat(2).slice(0, KEYS), { delay: 80 });
    const typed = Date.now();
    await saved(page).waitFor();
    const saving = Date.now() - typed;
    const latencies = await page.evaluate(() => (window as unknown as { latencies: number[] }).latencies);

    await page.reload({ waitUntil: 'commit' });
    await textField(page).waitFor();
    const loaded = await page.evaluate(() => performance.now());

    console.log(`\nPlan of ${items} items (${bytes(text.length).trim()} of JSON), CPU ÷ ${CPU_SLOWDOWN}`);
    line('  open the file', milliseconds(opened));
    line('  typing, p50', milliseconds(percentile(latencies, 50)));
    line('  typing, p95', milliseconds(percentile(latencies, 95)));
    line('  from the last key to saved', milliseconds(saving));
    line('  reload, until the field is back', milliseconds(loaded));
  });
}

test('documents of a plan of a megabyte', async ({ context, page, app }) => {
  const text = JSON.stringify(planOf(5_000, 5));
  await page.goto(app);
  await openPlan(page, { name: 'grand.trame.json', mimeType: 'application/json', buffer: Buffer.from(text) });
  await page.goto(page.url().replace(/etape.*$/, 'etape/7'));
  const list = page.getByRole('region', { name: 'Les documents à remettre' }).getByRole('listitem');
  await list.first().waitFor();
  await slow(context, page, false);
  console.log(`\nDocuments of a plan of ${bytes(text.length).trim()} of JSON, CPU ÷ ${CPU_SLOWDOWN}, from the click to the page`);
  for (const name of await list.getByRole('link').allInnerTexts()) {
    const asked = Date.now();
    await list.getByRole('link', { name, exact: true }).click();
    await page.getByRole('article').waitFor();
    const made = Date.now() - asked;
    line(`  ${name}`, milliseconds(made));
    await page.getByRole('link', { name: 'Tous les documents' }).click();
    await list.first().waitFor();
  }
});

// T1: two or three tabs of one plan, and whatever people do in them, in any order. Each word shown with « Enregistré » is in
// the plan or in a version kept aside.
//
// `TRAME_SCHEDULES=2000 TRAME_ACTS=50` plays more schedules and longer ones.

import type { BrowserContext, Page } from '@playwright/test';

import { Draw, seed, times } from './draw.ts';
import { expect, test } from './fixtures.ts';
import { NAME, startPlan } from './kept.ts';

const SCHEDULES = times('TRAME_SCHEDULES', 20);
const ACTS = times('TRAME_ACTS', 15);
/** How many schedules one plan sees: its versions add up. */
const A_PLAN = 10;

/** What a word looks like: no two are the same. */
const WORD = /m\d+/g;
const wordsOf = (text: string) => text.match(WORD) ?? [];
const numberOf = (word: string) => Number(word.slice(1));

/** What runs in each page: the field as the page has it, and each text that was shown with « Enregistré ». */
const watch = (context: BrowserContext) =>
  context.addInitScript(() => {
    const hands = window as unknown as { field(): HTMLInputElement | null; shown(text: string): void };
    // Not by its label: this is asked at each change of the page.
    hands.field = () => document.getElementById('host-name') as HTMLInputElement | null;
    const look = () => {
      const states = [...document.querySelectorAll('[role="status"]')];
      const field = hands.field();
      if (field && states.some((it) => it.textContent === 'Enregistré')) hands.shown(field.value);
    };
    // The page first finishes drawing what one change asks for.
    addEventListener('DOMContentLoaded', () =>
      new MutationObserver(() => setTimeout(look)).observe(document.body, { subtree: true, childList: true, characterData: true }),
    );
  });

/** Types a word at the end, if this tab may edit; says whether it did. */
const type = (page: Page, word: string) =>
  page.evaluate((word) => {
    const field = (window as unknown as { field(): HTMLInputElement | null }).field();
    if (!field || field.matches(':disabled')) return false;
    field.value = word === '' ? '' : `${field.value} ${word}`;
    field.dispatchEvent(new InputEvent('input', { bubbles: true }));
    return true;
  }, word);

/** Clicks a button by its name, if it is there and in use. */
const click = (page: Page, name: string) =>
  page.evaluate((name) => {
    const buttons = [...document.querySelectorAll('button')];
    const button = buttons.find((it) => (it.getAttribute('aria-label') ?? it.textContent)?.trim() === name);
    if (!button || button.matches(':disabled')) return false;
    button.click();
    return true;
  }, name);

/** Takes back a change, if there is one; says what was there at that very moment. */
const undo = (page: Page) =>
  page.evaluate(() => {
    const before = (window as unknown as { field(): HTMLInputElement | null }).field();
    const button = document.querySelector<HTMLButtonElement>('button[aria-label="Annuler"]');
    if (!before || !button || button.disabled) return null;
    const { value } = before;
    button.click();
    return value;
  });

/** Does nothing else for a while. */
const hang = () => {
  const end = performance.now() + 3_600;
  while (performance.now() < end);
};

/** Ends the process that runs a page. */
async function crash(page: Page) {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  // It has no answer: there is nobody left to give it.
  session.send('Page.crash').catch(() => {});
  await crashed;
}

const text = (page: Page) => page.evaluate(() => (window as unknown as { field(): HTMLInputElement | null }).field()?.value ?? '');

/** What the plan holds, then what is kept beside it. */
const kept = (page: Page): Promise<[string, string]> =>
  page.evaluate(async () => {
    const ended = <T>(request: IDBRequest<T>) =>
      new Promise<T>((done, failed) => {
        request.onsuccess = () => done(request.result);
        request.onerror = () => failed(request.error);
      });
    const database = await ended(indexedDB.open('trame'));
    const work = database.transaction(['heads', 'revisions', 'versions', 'aside']);
    const [head] = await ended<{ plan: string; number: number }[]>(work.objectStore('heads').getAll());
    const key = `${head.plan}/${String(head.number).padStart(20, '0')}`;
    const revision = await ended(work.objectStore('revisions').get(key));
    const beside = [await ended(work.objectStore('versions').getAll()), await ended(work.objectStore('aside').getAll())];
    database.close();
    return [JSON.stringify(revision), JSON.stringify(beside)];
  });

/** One browser: its tabs, and what was said in them. */
class Desk {
  pages: Page[] = [];
  errors: string[] = [];
  told = new Set<string>();
  takenBack = new Set<string>();
  acts: string[] = [];
  private address = '';

  constructor(private context: BrowserContext) {}

  async begin(app: string, tabs: number) {
    await this.context.exposeFunction('shown', (text: string) => wordsOf(text).forEach((it) => this.told.add(it)));
    await watch(this.context);
    this.context.on('page', (page) => page.on('pageerror', (error) => this.errors.push(String(error))));
    const page = await this.context.newPage();
    await startPlan(page, app);
    this.address = page.url();
    this.pages.push(page);
    while (this.pages.length < tabs) this.pages.push(await this.open());
  }

  async open(): Promise<Page> {
    const page = await this.context.newPage();
    await page.goto(this.address, { waitUntil: 'commit' });
    return page;
  }

  /** Waits until a tab shows the plan. */
  async ready(page: Page) {
    await page.waitForFunction(() => (window as unknown as { field?(): HTMLInputElement | null }).field?.());
  }

  async act(draw: Draw, word: string) {
    const at = draw.below(this.pages.length);
    const page = this.pages[at];
    const drawn = draw.below(100);
    const note = (what: string) => this.acts.push(`${what} ${at}`);
    if (drawn < 48) {
      if (await type(page, word)) note(word);
    } else if (drawn < 66) {
      if (await click(page, 'Continuer ici')) note('go on');
      // Some people click twice.
      if (draw.below(3) === 0) await click(page, 'Continuer ici');
    } else if (drawn < 74) {
      const before = await undo(page);
      if (before === null) return;
      note('undo');
      await page.evaluate(() => new Promise((done) => setTimeout(done)));
      const after = new Set(wordsOf(await text(page)));
      for (const it of wordsOf(before)) if (!after.has(it)) this.takenBack.add(it);
    } else if (drawn < 79) {
      note('reload');
      // A page that has not begun cannot be asked for again.
      await page.waitForLoadState('domcontentloaded');
      await page.reload({ waitUntil: 'commit' });
      if (draw.below(2) === 0) await this.ready(page);
    } else if (drawn < 83) {
      const crashes = draw.below(3) === 0;
      note(crashes ? 'crash and open' : 'close and open');
      if (crashes) await crash(page);
      await page.close();
      this.pages[at] = await this.open();
      if (draw.below(2) === 0) await this.ready(this.pages[at]);
    } else if (drawn < 84) {
      // Too long for a tab that waits to be handed the plan: it takes it.
      note('hang');
      void page.evaluate(hang).catch(() => {});
      const other = this.pages[(at + 1) % this.pages.length];
      if (await click(other, 'Continuer ici')) await other.waitForTimeout(3_300);
    } else if (drawn < 88) {
      await page.evaluate(() => dispatchEvent(new Event('blur')));
    } else {
      await page.waitForTimeout(draw.below(350));
    }
  }

  /** Waits until every tab has said « Enregistré », and one of them may edit; then the next schedule begins on a clean page. */
  async settle(draw: Draw) {
    for (const page of this.pages) {
      await this.ready(page);
      await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    }
    const page = draw.one(this.pages);
    const field = page.getByLabel(NAME, { exact: true });
    const onward = page.getByRole('button', { name: 'Continuer ici' });
    await expect(field.and(page.locator(':enabled')).or(onward)).toBeVisible();
    // Another tab may still be going on: then this one asks once more.
    await expect(async () => {
      await click(page, 'Continuer ici');
      await expect(field).toBeEnabled({ timeout: 4_000 });
    }).toPass({ timeout: 20_000 });
    await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    return page;
  }
}

// A picture of the page at each act would take most of the time.
test.use({ trace: { mode: 'retain-on-failure', snapshots: false, screenshots: false } });

test('whatever is done in several tabs, each word told saved is in the plan or in a version', async ({ browser, app }) => {
  test.setTimeout(60_000 + SCHEDULES * (10_000 + ACTS * 1_000));
  // Each change plays the same schedules; scripts/reliability draws others.
  const first = process.env.TRAME_SCHEDULES ? seed() : 3_983_125_473;
  let [acts, told, aside] = [0, 0, 0];
  for (let from = 0; from < SCHEDULES; from += A_PLAN) {
    const context = await browser.newContext({ locale: 'fr-FR' });
    const desk = new Desk(context);
    await desk.begin(app, 2 + (Math.floor(from / A_PLAN) % 2));
    for (let schedule = from; schedule < Math.min(SCHEDULES, from + A_PLAN); schedule++) {
      const draw = new Draw(first + schedule);
      desk.told.clear();
      desk.takenBack.clear();
      desk.acts = [];
      for (let act = 0; act < ACTS; act++) await desk.act(draw, `m${schedule * ACTS + act + 1}`);
      const page = await desk.settle(draw);
      const [plan, beside] = (await kept(page)).map((it) => new Set(wordsOf(it)));
      // A tab that lags behind may still show words of the schedule before, which was judged, then erased.
      const asked = [...desk.told].filter((it) => numberOf(it) > schedule * ACTS && !desk.takenBack.has(it));
      const lost = asked.filter((it) => !plan.has(it) && !beside.has(it));
      expect(lost, `schedule ${schedule} of seed ${first}: ${desk.acts.join(', ')}`).toEqual([]);
      expect(desk.errors, `schedule ${schedule} of seed ${first}`).toEqual([]);
      acts += desk.acts.length;
      told += asked.length;
      aside += asked.filter((it) => !plan.has(it)).length;
      await type(page, '');
      await expect(page.getByRole('status').filter({ hasText: /^Enregistré$/ })).toBeVisible();
    }
    await context.close();
    const played = Math.min(SCHEDULES, from + A_PLAN);
    console.log(`T1: ${played} schedules of ${ACTS} acts, 2 and 3 tabs: ${acts} acts that changed something, ${told} words told saved and not taken back, 0 lost, ${aside} in a version aside`);
  }
});

// Every screen with the case in it: what can be pressed is large enough, texts spread and zoomed stay whole, a second engine
// of accessibility finds nothing, and screen readers read what the snapshots hold.

import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { OUTSIDE, SCREENS, show } from './screens.ts';
import { CASE, TODAY, openFile, saved, startPlan } from './steps.ts';

/** Shows each screen in turn, by its address. */
async function eachScreen(page: Page, app: string, look: (name: string, plan: string) => Promise<void>) {
  await page.clock.setFixedTime(TODAY);
  await page.goto(app);
  await openFile(page, CASE);
  const plan = page.url();
  for (const [name, path] of SCREENS) {
    await show(page, plan + path);
    await look(name, plan);
  }
  for (const [name, hash] of OUTSIDE) {
    await show(page, app + hash);
    await look(name, plan);
  }
}

test.describe.configure({ timeout: 300_000 });
test.use({ contextOptions: { reducedMotion: 'reduce' } });

for (const width of [390, 1280]) {
  test(`at ${width} px, every target is at least 24 px wide and high, and 95 % at least 44 px`, async ({ page, app }) => {
    await page.setViewportSize({ width, height: 844 });
    let all = 0;
    let large = 0;
    await eachScreen(page, app, async (name) => {
      const sizes = await page.evaluate(() => {
        const found: [string, number, number][] = [];
        for (const it of document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')) {
          // A link in a sentence follows its lines (WCAG 2.5.8, exception « inline »); a box is pressed by its label too.
          const around = it.parentElement!;
          const isInline = it.matches('a') && getComputedStyle(it).display === 'inline' && around.textContent!.trim() !== it.textContent!.trim();
          const target = it.closest('label') ?? it;
          const box = target.getBoundingClientRect();
          if (isInline || !box.width || !box.height || !it.checkVisibility({ visibilityProperty: true }) || it.closest('.visually-hidden, .skip')) continue;
          found.push([`${it.tagName} ${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}`, box.width, box.height]);
        }
        return found;
      });
      const small = sizes.filter(([, wide, high]) => Math.min(wide, high) < 23.5);
      expect(small, `${name}: under 24 px`).toEqual([]);
      all += sizes.length;
      large += sizes.filter(([, wide, high]) => Math.min(wide, high) >= 43.5).length;
    });
    console.log(`${width} px: ${large} targets of ${all} at least 44 px`);
    expect(large / all).toBeGreaterThanOrEqual(0.95);
  });
}

test('texts spread as WCAG 1.4.12 asks, or zoomed four times, lose nothing', async ({ page, app }) => {
  await eachScreen(page, app, async (name) => {
    // 1280 × 1024 at 400 %.
    await page.setViewportSize({ width: 320, height: 256 });
    const lost = await page.evaluate(async () => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }');
      document.adoptedStyleSheets = [sheet];
      await new Promise(requestAnimationFrame);
      const cut = [...document.querySelectorAll<HTMLElement>('main *, header *')].filter((it) => {
        const { overflowX, overflowY, clipPath } = getComputedStyle(it);
        if (it.closest('.visually-hidden, input, select, svg') || clipPath !== 'none' || !it.checkVisibility()) return false;
        const hides = (way: string) => way === 'hidden' || way === 'clip';
        return (hides(overflowX) && it.scrollWidth > it.clientWidth + 1) || (hides(overflowY) && it.scrollHeight > it.clientHeight + 1);
      });
      const found = cut.map((it) => `${it.tagName}.${it.className} “${it.textContent!.slice(0, 40)}”`);
      const width = document.documentElement.scrollWidth;
      // What stays in sight while scrolling leaves most of the height to the page.
      const fixed = [...document.querySelectorAll<HTMLElement>('body *')].filter((it) => ['sticky', 'fixed'].includes(getComputedStyle(it).position) && it.checkVisibility({ visibilityProperty: true }));
      const covering = fixed.filter((it) => !it.closest('table') && it.getBoundingClientRect().height > innerHeight * 0.4 && it.getBoundingClientRect().width > innerWidth / 2);
      document.adoptedStyleSheets = [];
      return { found, width, covering: covering.map((it) => it.className) };
    });
    expect(lost, name).toEqual({ found: [], width: 320, covering: [] });
    await page.setViewportSize({ width: 1280, height: 800 });
  });
});

test('HTML_CodeSniffer finds no error on any screen (WCAG 2 AA)', async ({ page, app }) => {
  const sniffer = await readFile(fileURLToPath(new URL('node_modules/html_codesniffer/build/HTMLCS.js', import.meta.url)), 'utf8');
  await eachScreen(page, app, async (name) => {
    const found = await page.evaluate(`(async () => {
      if (!globalThis.HTMLCS) { (function () { ${sniffer}; globalThis.HTMLCS ??= this.HTMLCS; }).call(globalThis); }
      await new Promise((done, failed) => HTMLCS.process('WCAG2AA', document, done, failed));
      // An address after # is a page here, not an anchor; a fieldset that only puts controls out of use is no group.
      const isTold = (it) => it.code.endsWith('NoSuchID') || it.element.matches('fieldset.edit-only, fieldset[role=presentation]');
      return HTMLCS.getMessages().filter((it) => it.type === HTMLCS.ERROR && !isTold(it)).map((it) => it.code + ' ' + it.msg + ' ' + it.element.outerHTML.slice(0, 120));
    })()`);
    expect(found, name).toEqual([]);
  });
});

test('screen readers read on each screen what its snapshot holds', async ({ page, app }) => {
  await eachScreen(page, app, async (name, plan) => {
    const id = plan.slice(plan.lastIndexOf('/') + 1);
    const read = await page.locator('body').ariaSnapshot();
    // Room on the disk is another on each machine, and what was announced last depends on the moment.
    const settled = read.replaceAll(id, 'PLAN').replace(/[\d,]+\s[kMGT]?o\b/gu, 'N o').replace(/\n- status: [^\n]*$/u, '');
    expect(settled).toMatchSnapshot(`${name}.aria.yml`);
  });
});

test('while one types for ten seconds, screen readers are told once at most', async ({ page, app }) => {
  await page.goto(app);
  await startPlan(page);
  const box = page.getByLabel('Pourquoi voulez-vous que ce service dure ?');
  await box.focus();
  await page.evaluate(() => {
    const said: string[] = [];
    Object.assign(window, { said });
    const isLive = (it: Element | null): boolean => {
      const region = it?.closest('[role=status], [role=alert], [aria-live]');
      return !!region && region.getAttribute('aria-live') !== 'off';
    };
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        if (isLive(element) && element!.textContent!.trim()) said.push(element!.textContent!.trim());
      }
    }).observe(document.body, { childList: true, characterData: true, subtree: true });
  });
  await page.keyboard.type('Parce que les gens en ont besoin, et que personne d’autre ne le fait ici. '.repeat(2).slice(0, 125), { delay: 80 });
  await saved(page);
  const said = await page.evaluate(() => (window as unknown as { said: string[] }).said);
  expect(said.length, said.join(' | ')).toBeLessThanOrEqual(1);
});

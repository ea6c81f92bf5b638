// A keyboard and eyes: after each key, something has the focus, and it can be seen.

import type { JSHandle, Locator, Page } from '@playwright/test';

import { expect } from './fixtures.ts';

/** More stops than any page has between two things. */
const FAR = 400;

/** What keeps a person from seeing where the focus is; nothing when all is well. */
function trouble(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return 'nothing has the focus';
    const named = `${it.tagName.toLowerCase()} “${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}” ${it.id}`;
    const box = it.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `${named} has no size`;
    const across = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    // A button is seen whole; of what is higher than that, the middle of what the screen has of it.
    const middle = (Math.max(box.top, 0) + Math.min(box.bottom, innerHeight)) / 2;
    const down = box.height > 200 ? [middle] : [box.top + 3, middle, box.bottom - 3];
    for (const at of down) {
      const seen = document.elementFromPoint(across, at);
      if (!seen) return `${named} is out of sight, at ${Math.round(at)}`;
      const label = it.closest('label') ?? it;
      if (!it.contains(seen) && !label.contains(seen)) return `${named} is covered by ${seen.tagName.toLowerCase()}.${seen.className}`;
    }
    return '';
  });
}

/** The keyboard of a page. */
export class Keyboard {
  constructor(private readonly page: Page) {}

  /** Presses keys one after the other, and looks for the focus after each. */
  async press(...keys: string[]) {
    for (const key of keys) {
      await this.page.keyboard.press(key);
      await expect.poll(() => trouble(this.page), `after ${key}`).toBe('');
    }
  }

  /** Types in the box that has the focus. */
  async type(text: string) {
    await this.page.keyboard.type(text);
  }

  /** Presses a key so many times, or the other one. */
  async walk(times: number, key: string, back: string) {
    for (let left = Math.abs(times); left > 0; left -= 1) await this.press(times > 0 ? key : back);
  }

  /** Reaches something by the shorter way: what comes after the focus, or before it; in a grid, by its one stop and arrows. */
  async go(wanted: Locator) {
    await wanted.first().waitFor();
    const all = await wanted.elementHandles();
    const stops = await this.page.evaluateHandle((all) => {
      const stopOf = (it: Element) => it.closest('summary') ?? it;
      const isInGrid = (it: Element) => it.getAttribute('tabindex') === '-1' && it.closest('table');
      return all.map((it) => (isInGrid(it) ? it.closest('table')!.querySelector('td [tabindex="0"]')! : stopOf(it)));
    }, all);
    const isBehind = await stops.evaluate(([it]) => {
      const from = document.activeElement ?? document.body;
      return Boolean(from.compareDocumentPosition(it) & Node.DOCUMENT_POSITION_PRECEDING);
    });
    await this.stopAt(stops, isBehind ? 'Shift+Tab' : 'Tab');
    const [right, down] = await stops.evaluate(
      ([stop], [it]) => {
        const place = (it: Element) => {
          const [cell, rows] = [it.closest('td'), it.closest('table')?.rows ?? []];
          // Titles among the rows have no cell to stop at.
          return [cell?.cellIndex ?? 0, [...rows].filter((row) => row.querySelector('td [tabindex]')).indexOf(cell?.parentElement as HTMLTableRowElement)];
        };
        const [from, to] = [place(stop), place(it)];
        return stop === it ? [0, 0] : [to[0] - from[0], to[1] - from[1]];
      },
      all,
    );
    await this.walk(right, 'ArrowRight', 'ArrowLeft');
    await this.walk(down, 'ArrowDown', 'ArrowUp');
  }

  /** Goes from stop to stop until something has the focus. */
  async reach(wanted: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') {
    const found = await this.page.evaluateHandle((all) => all as Element[], await wanted.elementHandles());
    await this.stopAt(found, way);
  }

  /** Goes from stop to stop until one of these has the focus. They are found once: looking for roles at each stop takes long. */
  private async stopAt(wanted: JSHandle<Element[]>, way: 'Tab' | 'Shift+Tab') {
    for (let stop = 0; stop < FAR; stop += 1) {
      if (await wanted.evaluate((all) => all.includes(document.activeElement!))) return;
      await this.press(way);
    }
    throw new Error(`not reached by ${FAR} times ${way}: ${await wanted.evaluate((all) => all.map((it) => it.outerHTML).join())}`);
  }
}

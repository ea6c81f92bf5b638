// A keyboard and eyes: after each key, something has the focus, and it can be seen.

import type { Locator, Page } from '@playwright/test';

import { expect } from './fixtures.ts';

/** More stops than any page has between two things. */
const FAR = 150;

/** What keeps a person from seeing where the focus is; nothing when all is well. */
function trouble(page: Page): Promise<string> {
  return page.evaluate(() => {
    const it = document.activeElement;
    if (!it || it === document.body) return 'nothing has the focus';
    const named = `${it.tagName.toLowerCase()} “${(it.getAttribute('aria-label') ?? it.textContent ?? '').trim().slice(0, 40)}” ${it.id}`;
    const box = it.getBoundingClientRect();
    if (box.width === 0 || box.height === 0) return `${named} has no size`;
    const across = (Math.max(box.left, 0) + Math.min(box.right, innerWidth)) / 2;
    // A section is seen by its beginning, a button by the whole of it.
    const down = box.height > 200 ? [box.top + 30] : [box.top + 3, (box.top + box.bottom) / 2, box.bottom - 3];
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

  /** Goes from stop to stop until something has the focus. */
  async reach(wanted: Locator, way: 'Tab' | 'Shift+Tab' = 'Tab') {
    const hasFocus = () => wanted.evaluateAll((all) => all.some((it) => it === document.activeElement));
    for (let stop = 0; stop < FAR; stop += 1) {
      if (await hasFocus()) return;
      await this.press(way);
    }
    await expect(wanted, `not reached by ${way}`).toBeFocused();
  }
}

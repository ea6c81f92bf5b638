// How a person acts on a page: with whatever is at hand, with the keyboard alone, or with single clicks alone.

import type { Locator, Page } from '@playwright/test';

import { expect } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';

/** What a person does to a control. */
export interface Hand {
  /** A button, a link, a part that unfolds. */
  press(control: Locator): Promise<void>;
  /** Puts a text in the place of what a box holds, and stays there. */
  write(box: Locator, text: string): Promise<void>;
  /** Adds what a box holds to the list that it ends: by the key, or by the button beside it. */
  add(box: Locator): Promise<void>;
  /** Leaves a box. */
  leave(box: Locator): Promise<void>;
  /** One option among those of its group. */
  choose(option: Locator, among: Locator): Promise<void>;
  /** A box to tick. */
  tick(box: Locator): Promise<void>;
  /** An option of a list that unfolds. */
  pick(list: Locator, option: string): Promise<void>;
}

const isDay = async (box: Locator) => (await box.getAttribute('type')) === 'date';

/** The quickest hand, which waits for nothing but the control. */
const ANY: Hand = {
  press: (control) => control.click(),
  write: (box, text) => box.fill(text),
  add: (box) => box.press('Enter'),
  leave: (box) => box.blur(),
  choose: (option) => option.check(),
  tick: (box) => box.check(),
  pick: async (list, option) => void (await list.selectOption({ label: option })),
};

/**
 * One click at a time, and letters as a screen's keyboard sends them: no other key, nothing held, nothing dragged. What is
 * clicked is what a finger would find there: Playwright refuses to click what something else covers.
 */
export const CLICKS: Hand = {
  press: (control) => control.click(),
  write: async (box, text) => {
    await box.click();
    // The calendar unfolds outside the page, where no test can click.
    if (await isDay(box)) return box.fill(text);
    await box.selectText();
    await box.page().keyboard.insertText(text);
  },
  add: async (box) => {
    const button = (await box.evaluateHandle((it) => it.nextElementSibling)).asElement()!;
    expect(await button.textContent()).toBe('Ajouter');
    await button.click();
  },
  leave: (box) => box.page().getByRole('heading', { level: 1 }).click(),
  choose: (option) => option.click(),
  tick: (box) => box.check(),
  // The list unfolds outside the page, where no test can click.
  pick: async (list, option) => void (await list.selectOption({ label: option })),
};

/** Keys alone: the focus is looked at after each of them. */
export class Keys implements Hand {
  private readonly keyboard: Keyboard;

  constructor(private readonly page: Page) {
    this.keyboard = new Keyboard(page);
  }

  async press(control: Locator) {
    await this.keyboard.go(control);
    await this.keyboard.press('Enter');
  }

  async write(box: Locator, text: string) {
    await this.keyboard.go(box);
    if (await isDay(box)) return this.day(box, text);
    await this.page.keyboard.press('Control+A');
    await this.keyboard.type(text);
  }

  /** A day, in the order that the browser shows: day first, or month first. */
  private async day(box: Locator, text: string) {
    const [year, month, day] = text.split('-');
    for (const digits of [day + month + year, month + day + year]) {
      await this.keyboard.type(digits);
      if ((await box.inputValue()) === text) return;
      await this.keyboard.press('ArrowLeft', 'ArrowLeft');
    }
    await expect(box).toHaveValue(text);
  }

  add(): Promise<void> {
    return this.keyboard.press('Enter');
  }

  leave(): Promise<void> {
    return this.keyboard.press('Tab');
  }

  async tick(box: Locator) {
    await this.keyboard.go(box);
    if (!(await box.isChecked())) await this.keyboard.press('Space');
    await expect(box).toBeChecked();
  }

  /** The options of a group are one stop: arrows go from one to the other, and choose. */
  async choose(option: Locator, among: Locator) {
    await this.keyboard.go(among);
    const here = await among.evaluateAll((all) => all.indexOf(document.activeElement!));
    const there = await among.evaluateAll((all, one) => all.indexOf(one!), await option.elementHandle());
    if (here === there) await this.keyboard.press('Space');
    await this.keyboard.walk(there - here, 'ArrowDown', 'ArrowUp');
    await expect(option).toBeChecked();
  }

  async pick(list: Locator, option: string) {
    await this.keyboard.go(list);
    const labels = await list.getByRole('option').allTextContents();
    const wanted = labels.findIndex((it) => it.trim() === option);
    const chosen = await list.evaluate((it) => (it as HTMLSelectElement).selectedIndex);
    await this.keyboard.walk(wanted - chosen, 'ArrowDown', 'ArrowUp');
    await expect(list.getByRole('option', { name: option, exact: true, selected: true })).toHaveCount(1);
  }
}

const hands = new WeakMap<Page, Hand>();

/** From now on, a page is used with this hand. */
export const use = (page: Page, hand: Hand) => hands.set(page, hand);

/** The hand that uses the page of a control. */
export const hand = (on: Locator): Hand => hands.get(on.page()) ?? ANY;

/** Notes each event of these kinds, which a hand must not need; the answer tells which there were. */
export async function forbid(page: Page, ...kinds: string[]): Promise<() => Promise<string[]>> {
  await page.addInitScript((kinds) => {
    const holder = window as unknown as { forbidden: string[] };
    holder.forbidden = [];
    const note = (ev: Event) => holder.forbidden.push(`${ev.type} ${ev instanceof KeyboardEvent ? ev.key : ''}`);
    for (const kind of kinds) addEventListener(kind, note, { capture: true });
  }, kinds);
  return () => page.evaluate(() => (window as unknown as { forbidden: string[] }).forbidden);
}

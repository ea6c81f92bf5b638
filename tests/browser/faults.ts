// Faults at every point of a save: each call to IndexedDB and localStorage is a point, before it and after it.

import type { Page } from '@playwright/test';

/** What happens at a point: the call throws, its transaction is aborted, or the harness is told and kills what it likes. */
export type Kind = 'throw' | 'abort' | 'tell';

interface Faults {
  at: number;
  kind: Kind;
  seen: number;
  fired: string;
}

type Holder = typeof globalThis & { faults: Faults };

/** Wraps the methods by which anything is kept; nothing happens until `arm`. To be called before the page is loaded. */
export async function install(page: Page, telling = '') {
  await page.addInitScript((address) => {
    const faults: Faults = { at: 0, kind: 'throw', seen: 0, fired: '' };
    (window as unknown as Holder).faults = faults;
    const step = (name: string, transaction?: IDBTransaction) => {
      if (!faults.at) return;
      faults.seen += 1;
      if (faults.seen !== faults.at) return;
      faults.at = 0;
      faults.fired = name;
      if (faults.kind === 'throw') throw new DOMException(`broken at ${name}`, 'QuotaExceededError');
      if (faults.kind === 'abort') transaction?.abort();
      if (faults.kind === 'tell') {
        // The page stands still here until the harness has done what it wants.
        const request = new XMLHttpRequest();
        request.open('GET', address, false);
        request.send();
      }
    };
    type Call = (this: never, ...values: unknown[]) => unknown;
    const wrap = (prototype: object, name: string, of: (it: never) => IDBTransaction | undefined) => {
      const methods = prototype as Record<string, Call>;
      const call = methods[name];
      methods[name] = function (...values) {
        step(`before ${name}`, of(this));
        const answer = call.apply(this, values);
        step(`after ${name}`, answer instanceof IDBTransaction ? answer : of(this));
        if (answer instanceof IDBTransaction) answer.addEventListener('complete', () => faults.kind === 'tell' && step('complete'));
        return answer;
      };
    };
    wrap(IDBDatabase.prototype, 'transaction', () => undefined);
    for (const name of ['get', 'getAll', 'getAllKeys', 'put', 'add', 'delete']) {
      wrap(IDBObjectStore.prototype, name, (store: IDBObjectStore) => store.transaction);
    }
    wrap(Storage.prototype, 'setItem', () => undefined);
  }, telling);
}

/** The fault happens at this point, counted from now. */
export const arm = (page: Page, at: number, kind: Kind) =>
  page.evaluate((fault) => Object.assign((window as unknown as Holder).faults, { ...fault, seen: 0, fired: '' }), { at, kind });

/** The point where the fault happened; empty when there are not so many. */
export const fired = (page: Page) =>
  page.evaluate(() => {
    const { faults } = window as unknown as Holder;
    faults.at = 0;
    return faults.fired;
  });

/** How many points were passed since `arm`. */
export const seen = (page: Page) => page.evaluate(() => (window as unknown as Holder).faults.seen);

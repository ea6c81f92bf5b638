// Reads all that this browser keeps of Trame without the application, for secours.html and the crash page. Writes nothing.

import { fromText, isWhole } from './kept-revision.js';

export const DATABASE = 'trame';
export const MIRROR = 'trame-mirror';
export const PREFERENCES = 'trame-preferences';

/** The database as it stands, or null: opening it here must not make it, the application would find it without stores. */
export function open() {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE);
    let absent = false;
    request.onupgradeneeded = () => {
      absent = true;
      request.transaction.abort();
    };
    request.onsuccess = () => {
      const database = request.result;
      database.onversionchange = () => database.close();
      resolve(database);
    };
    request.onerror = (event) => {
      event.preventDefault();
      if (absent) resolve(null);
      else reject(request.error);
    };
  });
}

/** The answer to one request. */
export function answer(request) {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = (event) => {
      event.preventDefault();
      reject(request.error);
    };
  });
}

/** The keys of an object store. */
export const keys = (database, store) => answer(database.transaction(store).objectStore(store).getAllKeys());

/** Each record in a transaction of its own, so that one the browser cannot read spoils no other: `{ key, value }` or `{ key, error }`. */
export async function* records(database, store) {
  for (const key of await keys(database, store)) {
    try {
      yield { key, value: await answer(database.transaction(store).objectStore(store).get(key)) };
    } catch (error) {
      yield { key, error };
    }
  }
}

/** A text of localStorage; null when there is none or when the browser blocks it. */
export function local(key) {
  try {
    return localStorage.getItem(key);
  } catch {
    return null;
  }
}

const entry = (key, { number, title, saved_at, body }, isWhole) => ({ key, number, title, saved_at, bytes: body.length, isWhole });

/**
 * What is kept, without the bodies: `plans` by id with their revisions, the last one first; the number of records set
 * `aside` or `unreadable`; the `mirror`; the `error` of a database that does not open.
 */
export async function survey() {
  const found = { plans: new Map(), aside: 0, unreadable: 0, mirror: null, error: null };
  const plan = (id) => {
    if (!found.plans.has(id)) found.plans.set(id, { id, title: '', deleted: false, revisions: [] });
    return found.plans.get(id);
  };
  try {
    const database = await open();
    if (database) {
      const stores = [...database.objectStoreNames];
      if (stores.includes('revisions')) {
        for await (const { key, value, error } of records(database, 'revisions')) {
          const shown = !error && typeof value?.body === 'string';
          if (shown) plan(String(key).split('/')[0]).revisions.push(entry(key, value, isWhole(value)));
          else found.unreadable += 1;
        }
      }
      if (stores.includes('heads')) {
        for await (const { key, value, error } of records(database, 'heads')) {
          if (error) found.unreadable += 1;
          else plan(String(key)).deleted = typeof value?.deleted_at === 'string';
        }
      }
      if (stores.includes('aside')) found.aside = (await keys(database, 'aside')).length;
      database.close();
    }
  } catch (error) {
    found.error = error;
  }
  const text = local(MIRROR);
  if (text !== null) {
    const mirror = fromText(text);
    found.mirror = { text, revision: mirror && entry(MIRROR, mirror, true) };
    if (mirror) plan(mirror.plan);
  }
  for (const it of found.plans.values()) {
    it.revisions.sort((one, other) => other.number - one.number);
    it.title = it.revisions[0]?.title ?? found.mirror?.revision?.title ?? '';
  }
  return found;
}

/** The record of a revision, with its body. */
export async function revision(key) {
  if (key === MIRROR) return fromText(local(MIRROR) ?? '');
  const database = await open();
  try {
    return await answer(database.transaction('revisions').objectStore('revisions').get(key));
  } finally {
    database.close();
  }
}

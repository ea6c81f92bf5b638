// Puts a rescue file back. Nothing that is here is replaced: a plan that is here and differs comes back beside it.

import { FORMAT, SCHEMA } from './kept-bundle.js';
import { answer, DATABASE, local, MIRROR, open } from './kept.js';
import { checksum, fromText, isWhole } from './kept-revision.js';

// The database as src/storage/database.rs makes it; tests/rescue.rs holds the two together.
export const VERSION = 2;
export const STORES = ['heads', 'revisions', 'aside', 'versions', 'trails'];

/** Why a file is not put back: `kind` is `empty`, `json`, `plan`, `other` or `newer`. */
export class Refused extends Error {
  constructor(kind) {
    super(kind);
    this.kind = kind;
  }
}

const isObject = (it) => typeof it === 'object' && it !== null && !Array.isArray(it);
const isPair = (it) => Array.isArray(it) && it.length === 2;

/** The content of a rescue file. */
export function parse(text) {
  if (text.trim() === '') throw new Refused('empty');
  let content;
  try {
    content = JSON.parse(text.replace(/^\ufeff/, ''));
  } catch {
    throw new Refused('json');
  }
  if (content?.format === 'trame-plan') throw new Refused('plan');
  if (!isObject(content) || content.format !== FORMAT || !isObject(content.stores)) throw new Refused('other');
  if (content.schema !== SCHEMA) throw new Refused('newer');
  const stores = new Map(Object.entries(content.stores).filter(([, list]) => Array.isArray(list)));
  return { stores: new Map([...stores].map(([name, list]) => [name, list.filter(isPair)])), local: content.local };
}

/** The database, made or brought to what the application expects. Upgrades add, never destroy. */
async function opened() {
  const there = await open();
  if (there && there.version >= VERSION) return there;
  there?.close();
  const request = indexedDB.open(DATABASE, VERSION);
  request.onupgradeneeded = () => {
    const database = request.result;
    for (const name of STORES.filter((it) => !database.objectStoreNames.contains(it))) {
      database.createObjectStore(name, { autoIncrement: name === 'aside' });
    }
  };
  return answer(request);
}

const key = (plan, number) => `${plan}/${String(number).padStart(20, '0')}`;
const range = (plan) => IDBKeyRange.bound(key(plan, 0), `${plan}/${'9'.repeat(20)}`);

/** An identifier as src/plan/id.rs writes it: at most 64 bits in base 36. */
function draw() {
  const [number] = crypto.getRandomValues(new BigUint64Array(1));
  return (number | 1n).toString(36);
}

function transaction(database, stores) {
  const work = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const done = new Promise((resolve, reject) => {
    work.oncomplete = resolve;
    work.onerror = work.onabort = () => reject(work.error);
  });
  return { store: (name) => work.objectStore(name), done };
}

/** The plans of the file by id: their whole revisions and versions, the states of undo, the head; and what is damaged. */
function plansOf(content) {
  const plans = new Map();
  const damaged = [];
  const each = (store, put) => {
    for (const [name, record] of content.stores.get(store) ?? []) {
      if (!put(String(name), record)) damaged.push([`${store}/${name}`, record]);
    }
  };
  each('revisions', (name, record) => {
    if (!isWhole(record) || !/^[0-9a-z]{1,13}$/.test(record.plan) || name !== key(record.plan, record.number)) return false;
    if (!plans.has(record.plan)) plans.set(record.plan, { head: {}, revisions: [], beside: [] });
    return plans.get(record.plan).revisions.push(record);
  });
  const owner = (name) => plans.get(name.split('/')[0]);
  each('heads', (name, record) => {
    const plan = owner(name);
    if (plan && isObject(record)) plan.head = record;
    return plan;
  });
  each('versions', (name, record) => isWhole(record) && name === `${record.plan}/${record.id}` && owner(name)?.beside.push(['versions', name, record]));
  each('trails', (name, record) => typeof record === 'string' && owner(name)?.beside.push(['trails', name, record]));
  for (const it of plans.values()) it.revisions.sort((one, other) => one.number - other.number);
  return { plans, damaged };
}

/** The same sealed record, of another plan. */
function moved(record, plan) {
  const it = { ...record, plan };
  return { ...it, checksum: checksum(it) };
}

/** Puts one plan back, whole or not at all: `new`, `there` when it is here already, `beside` when another of that id is. */
async function putPlan(database, id, { head, revisions, beside }) {
  const work = transaction(database, ['heads', 'revisions', 'versions', 'trails']);
  const here = await answer(work.store('revisions').getAllKeys(range(id)));
  const isHere = here.length > 0 || (await answer(work.store('heads').get(id))) !== undefined;
  const last = revisions.at(-1);
  if (isHere) {
    const same = await answer(work.store('revisions').get(key(id, last.number)));
    if (same?.checksum === last.checksum && isWhole(same)) return 'there';
  }
  const plan = isHere ? draw() : id;
  for (const it of revisions) work.store('revisions').put(moved(it, plan), key(plan, it.number));
  for (const [store, name, record] of beside) {
    work.store(store).put(store === 'versions' ? moved(record, plan) : record, plan + name.slice(id.length));
  }
  const { number, title, saved_at, checksum } = moved(last, plan);
  work.store('heads').put({ ...head, plan, number, title, saved_at, checksum }, plan);
  await work.done;
  return isHere ? 'beside' : 'new';
}

/** Sets a record aside, unless the very same is there already. */
async function putAside(database, record) {
  const work = transaction(database, ['aside']);
  const there = await answer(work.store('aside').getAll());
  const text = JSON.stringify(record);
  if (there.some((it) => JSON.stringify(it) === text)) return;
  work.store('aside').add(record);
  await work.done;
}

/** Puts a parsed rescue file back and counts: `new`, `there`, `beside` plans, and records set `aside`. */
export async function restore(content) {
  const counts = { new: 0, there: 0, beside: 0, aside: 0 };
  const database = await opened();
  try {
    const { plans, damaged } = plansOf(content);
    for (const [id, plan] of plans) counts[await putPlan(database, id, plan)] += 1;

    const asides = damaged.map(([place, raw]) => ({ raw, reason: 'damaged in a rescue file', place }));
    for (const [, record] of content.stores.get('aside') ?? []) asides.push(record);
    const mirror = content.local?.[MIRROR];
    const kept = local(MIRROR);
    if (typeof mirror === 'string' && mirror !== kept) {
      // The mirror is the last moment of one plan: it is put back where there is none, else it is kept aside.
      if (kept === null && fromText(mirror)) localStorage.setItem(MIRROR, mirror);
      else asides.push({ raw: mirror, reason: 'mirror of a rescue file', place: 'mirror' });
    }
    for (const record of asides) await putAside(database, record);
    counts.aside = asides.length;
  } finally {
    database.close();
  }
  return counts;
}

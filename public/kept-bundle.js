// The rescue file: everything kept, byte for byte, as one JSON text; and how files are handed to the person.

import { local, MIRROR, open, PREFERENCES, records } from './kept.js';

export const FORMAT = 'trame-secours';
export const SCHEMA = 1;

/** A value as JSON. Damage may leave what JSON cannot hold: it is told by kind, so that nothing is passed over in silence. */
function encoded(value) {
  const text = JSON.stringify(value, (name, it) => {
    if (typeof it === 'number' && !Number.isFinite(it)) return { $: 'number', value: String(it) };
    if (it instanceof ArrayBuffer || ArrayBuffer.isView(it)) {
      const bytes = it instanceof ArrayBuffer ? new Uint8Array(it) : new Uint8Array(it.buffer, it.byteOffset, it.byteLength);
      return { $: 'bytes', value: [...bytes] };
    }
    return it;
  });
  return text ?? 'null';
}

/** Everything kept, as the parts of a text: one record at a time, for machines with little memory. */
export async function bundle() {
  const parts = [`{"format":"${FORMAT}","schema":${SCHEMA},"date":${JSON.stringify(new Date().toISOString())},"stores":{`];
  const unreadable = [];
  const database = await open().catch((error) => {
    unreadable.push({ database: String(error) });
    return null;
  });
  const stores = [...(database?.objectStoreNames ?? [])];
  for (const [rank, store] of stores.entries()) {
    parts.push(`${rank ? ',' : ''}${JSON.stringify(store)}:[`);
    let comma = '\n';
    for await (const { key, value, error } of records(database, store)) {
      if (error) {
        unreadable.push({ store, key, error: String(error) });
      } else {
        parts.push(`${comma}[${encoded(key)},${encoded(value)}]`);
        comma = ',\n';
      }
    }
    parts.push(']');
  }
  database?.close();
  const texts = Object.fromEntries([MIRROR, PREFERENCES].map((key) => [key, local(key)]).filter(([, text]) => text !== null));
  parts.push(`},"local":${JSON.stringify(texts)},"unreadable":${encoded(unreadable)}}\n`);
  return parts;
}

/** A name that every system takes, from a title in any alphabet. */
export function fileName(title, end) {
  const plain = title.normalize('NFD').replace(/[\u0300-\u036f]/g, '').replace(/[^A-Za-z0-9]+/g, '-').slice(0, 60);
  return `${plain.replace(/^-+|-+$/g, '') || 'plan'}${end}`;
}

/** Offers a file to save. */
export function save(name, parts) {
  const url = URL.createObjectURL(new Blob(parts, { type: 'application/json' }));
  const link = document.createElement('a');
  link.href = url;
  link.download = name;
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Offers everything kept as one file. */
export async function saveAll() {
  const day = new Date().toISOString().slice(0, 10);
  save(`Trame-secours-${day}.json`, await bundle());
}

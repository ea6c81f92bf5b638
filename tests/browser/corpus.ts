// Files that are no plan, or hardly: each made from its description, so that nothing here needs to be opened to be known.

import { deflateRawSync, gzipSync } from 'node:zlib';

import { Draw } from './draw.ts';

/** A file, and whether Trame should open it all the same. */
export interface Odd {
  name: string;
  bytes: Buffer;
  opens?: boolean;
}

const HEAD = { format: 'trame-plan', schema: 1 };
const text = (name: string, body: string, opens = false): Odd => ({ name, bytes: Buffer.from(body), opens });
const plan = (name: string, fields: object, opens = false): Odd => text(name, JSON.stringify({ ...HEAD, ...fields }), opens);
const bytes = (name: string, ...values: (number[] | string)[]): Odd => ({
  name,
  bytes: Buffer.concat(values.map((it) => (typeof it === 'string' ? Buffer.from(it, 'latin1') : Buffer.from(it)))),
});

/** The signatures of files that people take for others, each followed by what such files hold. */
function others(): Odd[] {
  const zip = Buffer.concat([Buffer.from('PK\x03\x04\x14\0\0\0\b\0', 'latin1'), deflateRawSync(Buffer.from('{"format":"trame-plan"}'))]);
  return [
    { name: 'archive.zip', bytes: zip },
    { name: 'tableau.xlsx', bytes: Buffer.concat([zip, Buffer.from('[Content_Types].xml')]) },
    { name: 'comprime.json.gz', bytes: gzipSync('{"format":"trame-plan","schema":1}') },
    bytes('ancien.doc', [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1], '\0'.repeat(500)),
    bytes('image.png', '\x89PNG\r\n\x1a\n\0\0\0\rIHDR', [0, 0, 0, 1, 0, 0, 0, 1, 8, 6, 0, 0, 0]),
    bytes('photo.jpg', [0xff, 0xd8, 0xff, 0xe0], 'JFIF'),
    bytes('anime.gif', 'GIF89a', [1, 0, 1, 0, 0x80, 0, 0]),
    bytes('note.pdf', '%PDF-1.7\n%', [0xe2, 0xe3, 0xcf, 0xd3]),
    bytes('programme.exe', 'MZ\x90\0\x03\0\0\0'),
    bytes('base.sqlite', 'SQLite format 3\0'),
    bytes('module.wasm', '\0asm\x01\0\0\0'),
    text('page.html', '<!doctype html><script>window.__ran = 1</script>'),
    text('dessin.svg', '<svg xmlns="http://www.w3.org/2000/svg" onload="window.__ran=1"/>'),
    text('liste.csv', 'nom;adresse\n"Médiathèque";"1 place"\n'),
    text('agenda.ics', 'BEGIN:VCALENDAR\r\nVERSION:2.0\r\nEND:VCALENDAR\r\n'),
    text('notes.md', '# Notre plan\n\n- une offre\n'),
    text('plan.xml', '<?xml version="1.0"?><!DOCTYPE a [<!ENTITY b "c">]><a>&b;</a>'),
    text('plan.yaml', 'format: trame-plan\nschema: 1\n'),
    text('lieux.geojson', '{"type":"FeatureCollection","features":[]}'),
    text('paquet.json', '{"name":"paquet","version":"1.0.0"}'),
  ];
}

/** A plan whose text went through another program, another encoding or half a copy. */
function encodings(valid: string): Odd[] {
  const swapped = Buffer.from(`\ufeff${valid}`, 'utf16le').swap16();
  return [
    { name: 'utf16-petit.json', bytes: Buffer.from(`\ufeff${valid}`, 'utf16le') },
    { name: 'utf16-grand.json', bytes: swapped },
    { name: 'utf16-sans-marque.json', bytes: Buffer.from(valid, 'utf16le') },
    { name: 'windows-1252.json', bytes: Buffer.from(valid, 'latin1') },
    { name: 'utf32.json', bytes: Buffer.from([...valid].flatMap((it) => [it.charCodeAt(0) & 255, it.charCodeAt(0) >> 8, 0, 0])) },
    { name: 'avec-marque.json', bytes: Buffer.from(`\ufeff${valid}`), opens: true },
    { name: 'deux-marques.json', bytes: Buffer.from(`\ufeff\ufeff${valid}`) },
    text('fins-de-ligne.json', valid.replaceAll('\n', '\r\n'), true),
    text('vide.json', ''),
    text('blancs.json', ' \t\r\n'.repeat(50)),
    { name: 'zeros.json', bytes: Buffer.alloc(4096) },
    { name: 'zero-dedans.json', bytes: Buffer.from(valid.replace('Valtrame', 'Val\0trame')) },
    { name: 'octet-casse.json', bytes: Buffer.concat([Buffer.from(valid.slice(0, 300)), Buffer.from([0xff]), Buffer.from(valid.slice(300))]) },
    text('deux-fois.json', valid + valid),
    text('virgule.json', valid.replace(/\}\s*$/, ',}')),
    text('guillemets.json', valid.replaceAll('"', '“')),
    text('apostrophes.json', valid.replaceAll('"', "'")),
    text('commentaire.json', `// mon plan\n${valid}`),
    text('en-ligne.json', `data:application/json,${valid}`),
    text('jsonp.json', `plan(${valid})`),
  ];
}

/** JSON that is no plan, or a plan with something wrong somewhere. */
function shapes(): Odd[] {
  const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
  const tasks = (count: number) => Array.from({ length: count }, (_, at) => ({ id: (at + 1).toString(36) }));
  return [
    ...['null', 'true', '0', '-1e999', '"texte"', '[]', '{}', '[{"format":"trame-plan","schema":1}]'].map((it, at) => text(`seul-${at}.json`, it)),
    text('autre-format.json', '{"format":"autre-plan","schema":1}'),
    text('format-nombre.json', '{"format":1,"schema":1}'),
    text('sans-schema.json', '{"format":"trame-plan"}'),
    plan('schema-zero.json', { schema: 0 }),
    plan('schema-moins.json', { schema: -1 }),
    plan('schema-texte.json', { schema: '1' }),
    plan('schema-virgule.json', { schema: 1.5 }),
    plan('plan-liste.json', { offers: {} }),
    plan('liste-texte.json', { offers: 'visio' }),
    plan('liste-de-textes.json', { offers: ['visio'] }),
    plan('sans-identifiant.json', { offers: [{ name: 'Visio' }] }),
    plan('identifiant-long.json', { offers: [{ id: 'z'.repeat(40) }] }),
    plan('identifiant-accent.json', { offers: [{ id: 'é' }] }),
    plan('titre-nombre.json', { title: 12 }),
    plan('titre-objet.json', { title: { toString: 'x' } }),
    plan('titre-long.json', { title: 'é'.repeat(100_001) }),
    plan('date-impossible.json', { created_on: '2027-02-30' }),
    plan('date-francaise.json', { created_on: '01/03/2027' }),
    plan('nombre-geant.json', { host: { population: 1e300 } }),
    plan('nombre-texte.json', { host: { population: '8 400' } }),
    plan('choix-inconnu.json', { host: { typology: 'ROYAUME' } }),
    plan('annee-fausse.json', { costs: [{ id: 'a', amounts: { 'an 1': 3 } }] }),
    plan('croisement-double.json', {
      offers: [{ id: 'o' }],
      services: [{ id: 's' }],
      crossings: [{ id: '1', offer: 'o', service: 's' }, { id: '2', offer: 'o', service: 's' }],
    }),
    plan('trop-de-champs.json', { offers: [{ id: 'a', ...Object.fromEntries(tasks(250).map((it) => [`x${it.id}`, 1])) }] }),
    plan('trop-de-parts.json', { tasks: tasks(5_001) }),
    text('profond.json', deep(100_000)),
    text('profond-33.json', `{"format":"trame-plan","schema":1,"later":${deep(33)}}`),
    text('objets-profonds.json', '{"a":'.repeat(50_000)),
    text('valeurs.json', `[${'0,'.repeat(300_000)}0]`),
    { name: 'dix-mebioctets.json', bytes: Buffer.alloc(10 * 1024 * 1024 + 1, ' ') },
  ];
}

/** Files that look odd and are whole plans: they open, beside the others. */
function welcome(): Odd[] {
  return [
    plan('minimal.json', {}, true),
    text('prototype.json', '{"format":"trame-plan","schema":1,"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}', true),
    plan('meme-identifiant.json', { offers: [{ id: 'a', name: 'Une' }, { id: 'a', name: 'Deux' }], tasks: [{ id: 'a' }] }, true),
    plan('lien-perdu.json', { needs: [{ id: 'a', audiences: ['zz'] }] }, true),
    text('demi-caractere.json', '{"format":"trame-plan","schema":1,"title":"a\\ud800b"}', true),
    plan('invisibles.json', { title: 'a\u0007b\u0085c\u200bd' }, true),
    plan('droite-a-gauche.json', { title: '\u202eenvers\u202c עברית' }, true),
    plan('inconnus.json', { later: { deep: [[[1]]] }, offers: [{ id: 'a', later: null }] }, true),
  ];
}

/** Every file above, then as many cut and damaged copies of a valid plan as are asked for. */
export function corpus(valid: string, count: number, draw: Draw): Odd[] {
  const all = [...welcome(), ...others(), ...encodings(valid), ...shapes()];
  const body = valid.trimEnd();
  while (all.length < count) {
    const at = 1 + draw.below(body.length - 2);
    const damaged = draw.below(2) ? body.slice(0, at) : `${body.slice(0, at)}${draw.one(['}', ']', '{', ':', '"', ''])}${body.slice(at + 1)}`;
    // Damage inside a text may leave a plan that is whole, with another text.
    if (!isJson(damaged)) all.push(text(`abime-${at}.json`, damaged));
  }
  return all;
}

function isJson(body: string): boolean {
  try {
    JSON.parse(body);
    return true;
  } catch {
    return false;
  }
}

// A revision as src/storage/revision.rs writes it: whole or damaged, without the application.

const MARK = 'trame-revision 1';
const TABLE = Uint32Array.from({ length: 256 }, (_, row) => {
  let sum = row;
  for (let bit = 0; bit < 8; bit++) sum = sum & 1 ? (sum >>> 1) ^ 0xedb88320 : sum >>> 1;
  return sum;
});
const encoder = new TextEncoder();

/** The CRC-32 of every field but the checksum, each ended by a byte that no UTF-8 text holds. */
export function checksum(it) {
  let sum = 0xffffffff;
  const eat = (byte) => (sum = TABLE[(sum ^ byte) & 255] ^ (sum >>> 8));
  for (const field of [it.plan, it.number, it.parent ?? '', it.schema, it.app, it.device, it.saved_at, it.title, it.body]) {
    for (const byte of encoder.encode(String(field))) eat(byte);
    eat(255);
  }
  return ~sum >>> 0;
}

const whole = (it) => Number.isSafeInteger(it) && it >= 0;

/** Is this record a revision, as it was sealed? */
export function isWhole(it) {
  const texts = ['plan', 'app', 'device', 'saved_at', 'title', 'body'];
  if (typeof it !== 'object' || it === null || !texts.every((name) => typeof it[name] === 'string')) return false;
  if (!whole(it.number) || !whole(it.schema) || !(it.parent === null || whole(it.parent))) return false;
  return it.checksum === checksum(it);
}

/** Reads the text of the mirror; null when it is damaged. */
export function fromText(text) {
  const pieces = text.split('\n');
  if (pieces.length < 11 || pieces[0] !== MARK) return null;
  const [, plan, number, parent, schema, app, device, saved_at, sum, length] = pieces;
  // The length of the title is in bytes.
  const rest = encoder.encode(pieces.slice(10).join('\n'));
  const decode = (bytes) => new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes);
  const read = {
    plan,
    number: Number(number),
    parent: parent === '' ? null : Number(parent),
    schema: Number(schema),
    app,
    device,
    saved_at,
    title: decode(rest.subarray(0, Number(length))),
    checksum: Number(sum),
    body: decode(rest.subarray(Number(length))),
  };
  return isWhole(read) ? read : null;
}

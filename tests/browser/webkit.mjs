// The main job in another engine: WebKitGTK, driven through WebDriver, from an empty browser to the note that is handed over.
// Run by `scripts/reliability webkit`; real keys and clicks, found by what people read.

import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';

import { Builder, By, Capabilities, Key, until } from 'selenium-webdriver';

import { serve } from './server.mjs';

const PORT = 4567;
const PATIENCE = 20_000;
const BROWSER = ['4.1', '6.0', '4.0'].map((it) => `/usr/lib/x86_64-linux-gnu/webkit2gtk-${it}/MiniBrowser`).find(existsSync);
assert.ok(BROWSER, 'MiniBrowser is missing: install webkit2gtk-driver');

const site = await serve();
const service = spawn('WebKitWebDriver', [`--port=${PORT}`], { stdio: 'ignore' });
const driver = await connect();

/** The service takes a moment to listen. */
async function connect(tries = 50) {
  const wanted = new Capabilities({ browserName: 'MiniBrowser', 'webkitgtk:browserOptions': { binary: BROWSER, args: ['--automation'] } });
  try {
    return await new Builder().usingServer(`http://localhost:${PORT}`).withCapabilities(wanted).build();
  } catch (error) {
    if (tries === 0 || !/ECONNREFUSED/.test(String(error))) throw error;
    await new Promise((done) => setTimeout(done, 100));
    return connect(tries - 1);
  }
}

const quoted = (text) => `"${text}"`;
// French puts spaces that do not break before « ? » and « : ».
const read = (what = '.') => `normalize-space(translate(${what}, "\u00a0\u202f", "  "))`;
const find = (xpath) => driver.wait(until.elementLocated(By.xpath(xpath)), PATIENCE, xpath);
const button = (name) => find(`//button[${read()}=${quoted(name)}]`);
const heading = (name) => find(`//h1[${read()}=${quoted(name)}]`);
const within = (title) => `//section[.//h2[${read()}=${quoted(title)}]]`;

async function press(element) {
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', element);
  await element.click();
}
const follow = async (part) => press(await find(`//main//a[contains(${read()}, ${quoted(part)})]`));

/** The control that a label names. */
async function control(label, scope = '') {
  const id = await (await find(`${scope}//label[${read()}=${quoted(label)}]`)).getAttribute('for');
  return find(`//*[@id=${quoted(id)}]`);
}
async function write(label, text, scope) {
  const box = await control(label, scope);
  await driver.executeScript('arguments[0].scrollIntoView({ block: "center" })', box);
  await box.sendKeys(text);
}
const add = (section, label, name) => write(label, name + Key.ENTER, within(section));
const step = (number) => driver.get(`${plan}/etape/${number}`);
const isSaved = () => find('//*[@role="status"][normalize-space()="Enregistré"]');

let plan = '';
try {
  await driver.get(site.url);
  await press(await button('Commencer un plan'));
  await heading('Plan sans nom');
  plan = await driver.getCurrentUrl();
  console.log(await driver.executeScript('return navigator.userAgent'));

  await step(1);
  await write('Comment s’appelle votre structure ?', 'Commune de Valtrame');
  await write('Quelle est la première année du plan ?', '2027');
  await write('Quelle est sa dernière année ?', '2028');
  await add('Les services de la maison', 'Ajouter un service', 'Médiathèque');

  await step(2);
  await heading('Diagnostic');
  await add('Pour qui ? Les publics', 'Ajouter un public', 'Seniors à domicile');
  await add('Les besoins', 'Ajouter un besoin', 'Les seniors n’osent plus faire leurs démarches seuls');

  await step(3);
  await heading('Envies');
  await add('Les envies', 'Ajouter une envie', 'Voir mes petits-enfants en vidéo');

  await step(4);
  await heading('Orientations');
  await add('Coûts et ressources', 'Ajouter un coût', 'Salaire');
  await press(await find(`//input[${read('@aria-label')}="Salaire, 2027, en euros"]`));
  await driver.switchTo().activeElement().sendKeys('34 800', Key.TAB);

  await step(5);
  await heading('Offre transversale');
  await press(await find(`${within('Partir de ce que vous avez écrit')}//button[starts-with(@aria-label, "En faire une offre")]`));
  await isSaved();
  await step(5);
  await press(await find(`//a[contains(${read('@aria-label')}, " × Médiathèque : vide")]`));
  await press(await button('Ouvrir une piste'));
  await find('//label[contains(., "piste")]//input');
  await isSaved();

  await step(6);
  await heading('Visibilité et échanges');
  await write('Qui êtes-vous ?', 'Le service de médiation numérique de Valtrame.');
  await add('Les canaux', 'Ajouter un canal', 'Bulletin municipal');
  await isSaved();

  // Kept: the whole page is asked for again, then without any network.
  await driver.navigate().refresh();
  assert.equal(await (await control('Qui êtes-vous ?')).getAttribute('value'), 'Le service de médiation numérique de Valtrame.');
  await driver.wait(() => driver.executeScript('return Boolean(navigator.serviceWorker?.controller)'), PATIENCE, 'the worker');
  await site.stop();
  await driver.navigate().refresh();
  await heading('Visibilité et échanges');

  await driver.get(`${plan}/document/note`);
  const note = (await (await find('//article')).getText()).replace(/[\u00a0\u202f]/gu, ' ');
  for (const said of ['Commune de Valtrame', 'Les seniors n’osent plus', '34 800']) assert.ok(note.includes(said), `the note says ${said}`);
  await follow('Tous les documents');
  await heading('Plan et partage');
  console.log('WebKit 1 passed, 0 failed: a plan typed, kept, found again without a network, and handed over');
} catch (error) {
  console.error(`WebKit 0 passed, 1 failed at ${await driver.getCurrentUrl()}: ${error}`);
  process.exitCode = 1;
} finally {
  await driver.quit().catch(() => {});
  service.kill();
  await site.stop().catch(() => {});
}
process.exit();

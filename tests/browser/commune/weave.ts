// The case typed in, second phase: what the structure aims at, what it costs, the offers and the canvas.

import type { Page } from '@playwright/test';

import { expect } from '../fixtures.ts';
import { hand } from '../hands.ts';
import { add, choose, heading, open, pick, press, section, tick, unfold, write } from '../steps.ts';

const VISIO = 'Visio et photos aux Tilleuls, cycle de 8 séances';
const EVENINGS = 'Soirées parents connectés';
const VIDEO = 'Mon savoir-faire en vidéo';

/** Step 4. */
export async function typeDirections(page: Page) {
  const directions = section(page, 'Ce que la structure vise');
  const source = 'D’où vient-elle ?';
  await add(
    directions,
    'Ajouter une orientation',
    'Projet de mandat « bien vieillir à Valtrame »',
    'Projet de la médiathèque 2025–2028',
    'Aller vers les publics qui ne viennent pas',
  );
  await choose(await open(directions, 'Projet de mandat'), source, 'la structure');
  await choose(await open(directions, 'Projet de la médiathèque'), source, 'la structure');
  await choose(await open(directions, 'Aller vers les publics'), source, 'le schéma local');

  const scheme = section(page, 'Le schéma local');
  await choose(scheme, 'Existe-t-il un plan ou un schéma local des usages numériques ?', 'oui');
  await write(scheme, 'Comment s’appelle-t-il ?', 'Feuille de route France Numérique Ensemble du département');
  await write(scheme, 'Qui le porte ?', 'Conseil départemental');
  await unfold(scheme);
  await write(scheme, 'À partir de quelle année ?', '2024');
  await write(scheme, 'Jusqu’à quelle année ?', '2027');

  const ideas = section(page, 'Des idées, même hors cadre');
  await add(ideas, 'Ajouter une idée', 'Un médiateur chez le coiffeur et au marché', 'Un camion avec les 6 communes');
  for (const idea of ['Un médiateur chez le coiffeur', 'Un camion']) {
    const outside = (await open(ideas, idea)).getByLabel('Sort-elle de votre cadre habituel ?');
    await hand(outside).tick(outside);
  }
  await typeBudget(page);
}

async function typeBudget(page: Page) {
  const budget = section(page, 'Coûts et ressources');
  const costs: [string, string, string[]][] = [
    ['Salaire chargé, 1 ETP', 'salaire', ['34 800', '35 500', '36 200']],
    ['Déplacements', 'déplacements', ['1 900', '1 900', '1 900']],
    ['Matériel et renouvellement', 'matériel', ['3 200', '1 200', '2 600']],
    ['Communication', 'communication', ['800', '800', '800']],
  ];
  for (const [line, kind, sums] of costs) {
    await add(budget, 'Ajouter un coût', line);
    for (const [at, sum] of sums.entries()) await write(budget, `${line}, ${2027 + at}, en euros`, sum);
    const details = budget.getByRole('button', { name: `Préciser : ${line}`, exact: true });
    await press(details);
    await choose(budget, 'De quelle sorte de coût s’agit-il ?', kind);
    await press(details);
  }
  const resources: [string, string, string[]][] = [
    ['Budget communal', 'budget propre', ['21 000', '21 000', '21 000']],
    ['Communes voisines (convention)', 'obtenu', ['9 000', '9 000', '9 000']],
    ['Conférence des financeurs', 'obtenu', ['6 500', '0', '0']],
    ['CAF', 'demandé', ['4 200', '4 200', '4 200']],
  ];
  for (const [line, certainty, sums] of resources) {
    await add(budget, 'Ajouter une ressource', line);
    await pick(budget, `Certitude : ${line}`, certainty);
    for (const [at, sum] of sums.entries()) await write(budget, `${line}, ${2027 + at}, en euros`, sum);
  }
}

/** Step 5. */
export async function typeOffers(page: Page) {
  const seeds = section(page, 'Partir de ce que vous avez écrit');
  const offers = section(page, 'Vos offres');
  // From a need or a gap, an offer is one click and a name: what it answers and for whom is there already.
  const grow = async (finding: string, name: string) => {
    await press(seeds.getByRole('button', { name: `En faire une offre : ${finding}`, exact: true }));
    const box = offers.getByLabel('Comment s’appelle cette offre ?');
    await expect(box).toBeFocused();
    await hand(box).write(box, name);
    await unfold(offers);
  };
  const tell = async (desire: string, nature: string, stage: string, review?: string) => {
    await tick(offers, 'De quelles envies part-elle ?', desire);
    await choose(offers, 'Fait-elle grandir, ou dépanne-t-elle ?', nature);
    await choose(offers, 'Attend-elle les gens, ou va-t-elle vers eux ?', 'aller vers');
    await choose(offers, 'Où en est-elle ?', stage);
    if (review) await write(offers, 'Quand ferez-vous le point ?', review);
  };
  await grow('Les seniors à domicile n\'osent plus faire leurs démarches seuls', VISIO);
  await tell('Voir mes petits-enfants en vidéo sans demander à personne', 'émancipation et réparation', 'test', '2027-03-15');
  await write(offers, 'Combien de séances compte le cycle ?', '8');

  await add(offers, 'Ajouter une offre', EVENINGS);
  await open(offers, EVENINGS, 'further');
  await tick(offers, 'À quels besoins répond-elle ?', 'Les parents ne comprennent pas le portail famille');
  await tell('Des soirées entre parents sur les écrans, avec garde d\'enfants', 'émancipation', 'idée');
  await tick(offers, 'Pour quels publics ?', 'Parents d\'élèves');

  await grow('Rien à moins de 14 km en soirée ou le samedi', VIDEO);
  await tell('Montrer ce que je sais faire en vidéo plutôt qu\'un CV', 'émancipation', 'idée', '2027-04-30');
  await typeCanvas(page);
}

/** Opens each cell of the canvas that the case fills, and comes back to the canvas. */
async function typeCanvas(page: Page) {
  const main = page.getByRole('main');
  const cross = async (offer: string, row: string, fill: () => Promise<void>) => {
    await press(page.getByRole('link', { name: `${offer} × ${row} : vide`, exact: true }));
    await expect(heading(page, `${offer} × ${row}`)).toBeVisible();
    await press(page.getByRole('button', { name: 'Ouvrir une piste', exact: true }));
    await fill();
    await press(page.getByRole('link', { name: 'Retour au canevas', exact: true }));
    await expect(heading(page, 'Offre transversale')).toBeVisible();
  };
  const inWhat = (text: string) => () => write(main, 'En quoi le numérique peut-il servir ce que fait ce service ?', text);
  await cross(VISIO, 'Service autonomie et gérontologie', async () => {
    await choose(main, 'Où en est ce croisement ?', 'engagé');
    await write(main, 'Qu’est-ce qui peut passer de l’un à l’autre ?', 'le maintien à domicile passe aussi par l\'appel vidéo');
    await write(main, 'Que fait chacun que l’autre ne fait pas ?', 'l\'ergothérapeute repère, le médiateur accompagne');
    await write(main, 'À qui en parler ?', 'responsable autonomie');
    await write(main, 'Quel est le premier pas ?', 'visite commune');
    await write(main, 'Quand aura-t-il lieu ?', '2027-01-12');
  });
  await cross(VISIO, 'Médiathèque', inWhat('prêt de tablettes'));
  await cross(EVENINGS, 'Périscolaire et portail famille', async () => {
    await choose(main, 'Où en est ce croisement ?', 'engagé');
    await inWhat('inscription pas à pas')();
    await write(main, 'Quel est le premier pas ?', 'ouverture du portail');
    await write(main, 'Quand aura-t-il lieu ?', '2027-06-01');
  });
  await cross(EVENINGS, 'Vie associative', async () => {});
  await cross(VIDEO, 'Communication', inWhat('les jeunes filment la vie de la commune'));
  await cross(VIDEO, 'Médiathèque', inWhat('studio du samedi'));
}

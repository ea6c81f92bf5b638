// The case typed in, first phase: the structure, the diagnostic, the desires.

import type { Page } from '@playwright/test';

import { expect } from '../fixtures.ts';
import { add, choose, open, pick, press, say, section, tick, unfold, write } from '../steps.ts';

/** Step 1. */
export async function typeStructure(page: Page) {
  const host = section(page, 'Votre structure');
  await write(host, 'Comment s’appelle votre structure ?', 'Commune de Valtrame');
  await pick(host, 'Quel type de structure est-ce ?', 'Municipalités');
  await write(host, 'Dans quelle commune êtes-vous ?', 'Valtrame');
  await write(host, 'Combien d’habitants compte votre territoire ?', '8 400');
  await choose(host, 'Votre territoire est-il rural ou urbain ?', 'rural');
  await unfold(host);
  await tick(host, 'Le territoire comprend-il une zone prioritaire ?', 'France Ruralités Revitalisation (FRR)');

  const post = section(page, 'Le poste');
  await choose(post, 'Où en est la présence du conseiller ou du médiateur ?', 'en poste');
  await write(post, 'En quelle année est-il arrivé, ou doit-il arriver ?', '2021');
  await write(post, 'Quand se termine la convention avec l’État ?', '2026-12-31');

  const horizon = section(page, 'L’horizon du plan');
  await write(horizon, 'Quelle est la première année du plan ?', '2027');
  await write(horizon, 'Quelle est sa dernière année ?', '2029');

  const team = section(page, 'L’équipe du projet');
  await add(team, 'Ajouter une personne ou un service', 'Direction générale', 'Médiathèque', 'CCAS', 'Conseiller numérique', 'Élue aux solidarités');
  await write(await open(team, 'Conseiller numérique'), 'Combien de temps y consacre cette personne ?', '1 ETP');

  await add(
    section(page, 'Les services de la maison'),
    'Ajouter un service',
    'Médiathèque',
    'CCAS',
    'Accueil et état civil',
    'Service autonomie et gérontologie',
    'Périscolaire et portail famille',
    'Vie associative',
  );
  // What is proposed as an example is added by one click.
  const functions = section(page, 'Les fonctions support');
  await press(functions.getByText('Des exemples').first());
  for (const name of ['Communication', 'Ressources humaines', 'Informatique']) {
    await press(functions.getByRole('button', { name, exact: true }));
  }
  await add(functions, 'Ajouter une fonction support', 'Finances');
}

/** Step 2. */
export async function typeAssessment(page: Page) {
  await typeActors(page);
  await typePlacesAndPeople(page);
  await typeActivities(page);
  await typeEvidence(page);
  await typeNeeds(page);
  await typeGaps(page);
}

async function typeActors(page: Page) {
  const actors = section(page, 'Qui ? Les acteurs');
  const about = 'Que fait cet acteur, et pour qui ?';
  const family = 'À quelle famille appartient-il ?';
  const roles = 'Qu’est-il ou que peut-il être pour vous ?';
  await add(
    actors,
    'Ajouter un acteur',
    'Espace France services de Courtenval',
    'Mission locale',
    'Association Familles rurales',
    'Résidence autonomie Les Tilleuls',
    'Hub territorial',
    'Secrétaires de mairie des 6 communes voisines',
  );
  let actor = await open(actors, 'Espace France services');
  await write(actor, about, 'démarches, à 14 km');
  await pick(actor, family, 'France services');
  actor = await open(actors, 'Mission locale');
  await write(actor, about, 'jeunes 16–25 ans');
  await pick(actor, family, 'emploi et insertion');
  // A public not named yet is named at once, from here.
  await add(actor, 'Ajouter un public', 'Jeunes sans emploi');
  actor = await open(actors, 'Association Familles rurales');
  await write(actor, about, 'parents');
  await pick(actor, family, 'association');
  await tick(actor, roles, 'partenaire');
  await add(actor, 'Ajouter un public', 'Parents d\'élèves');
  actor = await open(actors, 'Résidence autonomie');
  await write(actor, about, '72 résidents');
  await pick(actor, family, 'santé, autonomie, résidence');
  actor = await open(actors, 'Hub territorial');
  await write(actor, about, 'formation, animation');
  await pick(actor, family, 'hub territorial');
  actor = await open(actors, 'Secrétaires de mairie');
  await write(actor, about, 'relais');
  await pick(actor, family, 'mairie, intercommunalité, CCAS');
  await tick(actor, roles, 'relais');
}

async function typePlacesAndPeople(page: Page) {
  const places = section(page, 'Où ? Les lieux');
  await add(places, 'Ajouter un lieu', 'Médiathèque', 'Mairie, salle du conseil', 'Résidence Les Tilleuls, salle commune', 'Maison des associations');
  await write(await open(places, 'Médiathèque'), 'Qu’y trouve-t-on ?', '12 postes');
  await tick(await open(places, 'Résidence Les Tilleuls'), 'Qui fait vivre ce lieu ?', 'Résidence autonomie Les Tilleuls');

  const approaches = section(page, 'Comment ? Les démarches');
  await add(approaches, 'Ajouter une démarche', 'Rendez-vous individuel', 'Atelier collectif', 'Aller vers');
  await write(await open(approaches, 'Aller vers'), 'Comment cela se passe-t-il ?', 'permanence chez le partenaire');

  // The two publics named from the actors come first: the others are added, then all are put in order.
  const audiences = section(page, 'Pour qui ? Les publics');
  await add(audiences, 'Ajouter un public', 'Seniors à domicile', 'Agents techniques de la commune');
  await press(audiences.getByRole('button', { name: 'Monter : Seniors à domicile', exact: true }));
  await press(audiences.getByRole('button', { name: 'Monter : Seniors à domicile', exact: true }));
  await press(audiences.getByRole('button', { name: 'Descendre : Jeunes sans emploi', exact: true }));
  const seniors = await open(audiences, 'Seniors à domicile', 'further');
  await add(seniors, 'Ajouter une preuve', 'Indice de fragilité numérique de la commune');

  await add(
    section(page, 'Pour quoi ? Les objectifs'),
    'Ajouter un objectif',
    'Être autonome dans ses démarches',
    'Garder le lien avec ses proches',
    'Accompagner ses enfants',
    'Trouver un emploi',
  );
}

async function typeActivities(page: Page) {
  const activities = section(page, 'Quoi ? Les actions existantes');
  const when = 'Quand et à quel rythme ?';
  await add(activities, 'Ajouter une action', 'Aide aux démarches', 'Atelier CV en ligne', 'Prêt de liseuses', 'Permanence d\'écrivain public');
  let activity = await open(activities, 'Aide aux démarches', 'further');
  await tick(activity, 'Qui la mène ?', 'Espace France services de Courtenval');
  await tick(activity, 'Pour quels objectifs ?', 'Être autonome dans ses démarches');
  await tick(activity, 'De quelle façon ?', 'Rendez-vous individuel');
  await write(activity, when, 'du lundi au vendredi');
  activity = await open(activities, 'Atelier CV en ligne', 'further');
  await tick(activity, 'Qui la mène ?', 'Mission locale');
  await tick(activity, 'Pour quels publics ?', 'Jeunes sans emploi');
  await tick(activity, 'Pour quels objectifs ?', 'Trouver un emploi');
  await tick(activity, 'De quelle façon ?', 'Atelier collectif');
  await write(activity, when, 'mensuel');
  activity = await open(activities, 'Prêt de liseuses', 'further');
  await tick(activity, 'Où se passe-t-elle ?', 'Médiathèque');
  await pick(activity, 'Quel service de votre maison la mène ?', 'Médiathèque');
  activity = await open(activities, 'Permanence d\'écrivain public', 'further');
  await write(activity, when, 'le jeudi matin');
  await pick(activity, 'Quel service de votre maison la mène ?', 'CCAS');
}

async function typeEvidence(page: Page) {
  const evidence = section(page, 'Les preuves : d’où vient ce diagnostic');
  const kind = 'De quelle nature est-ce ?';
  await add(evidence, 'Ajouter une preuve', '11 entretiens au guichet en septembre 2026', 'Observation à l\'accueil');
  await choose(await open(evidence, 'Indice de fragilité numérique'), kind, 'statistique');
  await choose(await open(evidence, '11 entretiens au guichet'), kind, 'entretiens');
  const seen = await open(evidence, 'Observation à l\'accueil');
  await choose(seen, kind, 'observation');
  await write(seen, 'Qu’en retenez-vous ?', '38 demandes d\'aide en deux semaines');
}

async function typeNeeds(page: Page) {
  // A need is written from a cell that nothing covers: its public, its objective and its crossing are there already.
  const coverage = section(page, 'Les croisements : ce qui est couvert');
  const needs = section(page, 'Les besoins');
  const name = 'De quoi ces personnes ont-elles besoin ?';
  await press(coverage.getByRole('button', { name: 'Seniors à domicile × Être autonome dans ses démarches : rien', exact: true }));
  await press(coverage.getByRole('button', { name: 'Écrire un besoin', exact: true }));
  await expect(needs.getByLabel(name)).toBeFocused();
  await write(needs, name, 'Les seniors à domicile n\'osent plus faire leurs démarches seuls');
  await choose(needs, 'Ce besoin est-il important ?', 'important');
  await unfold(needs);
  await tick(needs, 'Sur quoi vous appuyez-vous ?', '11 entretiens au guichet en septembre 2026', 'Observation à l\'accueil');

  await add(needs, 'Ajouter un besoin', 'Les parents ne comprennent pas le portail famille');
  const need = await open(needs, 'Les parents ne comprennent', 'further');
  await choose(need, 'Ce besoin est-il important ?', 'moyen');
  await tick(need, 'Qui a ce besoin ?', 'Parents d\'élèves');
  await tick(need, 'Pour quel objectif ?', 'Accompagner ses enfants');
  await choose(need, 'Dans quel croisement l’avez-vous vu ?', 'publics × objectifs');
  await tick(need, 'Sur quoi vous appuyez-vous ?', 'Observation à l\'accueil');
}

async function typeGaps(page: Page) {
  const gaps = section(page, 'Les manques');
  const important = 'Ce manque est-il important ?';
  await add(
    gaps,
    'Ajouter un manque',
    'Rien à moins de 14 km en soirée ou le samedi',
    'Aucune offre pour les agents techniques, éloignés de l\'intranet et de la paie en ligne',
  );
  let gap = await open(gaps, 'Rien à moins de 14 km', 'further');
  await choose(gap, important, 'important');
  await tick(gap, 'À qui cela manque-t-il ?', 'Jeunes sans emploi');
  await choose(gap, 'Dans quel croisement l’avez-vous vu ?', 'publics × lieux');
  await tick(gap, 'Sur quoi vous appuyez-vous ?', '11 entretiens au guichet en septembre 2026');
  gap = await open(gaps, 'Aucune offre pour les agents');
  await choose(gap, important, 'moyen');
  await tick(gap, 'À qui cela manque-t-il ?', 'Agents techniques de la commune');
}

/** Step 3. */
export async function typeDesires(page: Page) {
  const exchanges = section(page, 'Les échanges');
  const heard = 'Qui avez-vous entendu ?';
  const audiences = 'Quels publics étaient là, ou de quels publics avez-vous parlé ?';
  await add(exchanges, 'Ajouter un échange', 'Atelier photo à la résidence', 'À la Mission locale', 'Familles rurales');
  let exchange = await open(exchanges, 'Atelier photo', 'further');
  await choose(exchange, heard, 'un public');
  await tick(exchange, audiences, 'Seniors à domicile');
  await write(exchange, 'Quand était-ce ?', '2026-09-14');
  await choose(exchange, 'De quelle façon ?', 'atelier');
  await pick(exchange, 'Dans quel lieu ?', 'Résidence Les Tilleuls, salle commune');
  await write(exchange, 'Combien de personnes ?', '9');
  exchange = await open(exchanges, 'À la Mission locale');
  await choose(exchange, heard, 'un public');
  await tick(exchange, audiences, 'Jeunes sans emploi');
  await write(exchange, 'Quand était-ce ?', '2026-09-21');
  exchange = await open(exchanges, 'Familles rurales', 'further');
  await choose(exchange, heard, 'un partenaire');
  await tick(exchange, audiences, 'Parents d\'élèves');
  await write(exchange, 'Quand était-ce ?', '2026-09-28');
  await tick(exchange, 'Avec quels partenaires ?', 'Association Familles rurales');

  const lives = section(page, 'La vie de chaque public');
  const seniors = await open(lives, 'Seniors à domicile');
  await write(seniors, 'À quoi ressemble leur quotidien ?', 'visites rares, téléphone portable éteint');
  await say(seniors, 'Qu’aiment ces personnes ?', 'photos de famille', 'jardin', 'cartes postales anciennes');
  await say(seniors, 'Qu’est-ce qui les préoccupe ?', 'peur des arnaques', 'peur de casser');
  await say(seniors, 'Sur quoi et sur qui s’appuyer ?', 'l\'animatrice', 'le repas du mardi');
  await say(await open(lives, 'Jeunes sans emploi'), 'Qu’aiment ces personnes ?', 'montage vidéo', 'mécanique');

  const desires = section(page, 'Les envies');
  const bearer = 'De qui vient cette envie ?';
  const when = 'Dans quels échanges l’avez-vous entendue ?';
  await add(
    desires,
    'Ajouter une envie',
    'Voir mes petits-enfants en vidéo sans demander à personne',
    'Montrer ce que je sais faire en vidéo plutôt qu\'un CV',
    'Des soirées entre parents sur les écrans, avec garde d\'enfants',
  );
  let desire = await open(desires, 'Voir mes petits-enfants', 'further');
  await choose(desire, bearer, 'un public');
  await tick(desire, 'Quels publics concerne-t-elle ?', 'Seniors à domicile');
  await tick(desire, when, 'Atelier photo à la résidence');
  desire = await open(desires, 'Montrer ce que je sais faire', 'further');
  await choose(desire, bearer, 'un public');
  await tick(desire, 'Quels publics concerne-t-elle ?', 'Jeunes sans emploi');
  await tick(desire, when, 'À la Mission locale');
  desire = await open(desires, 'Des soirées entre parents', 'further');
  await choose(desire, bearer, 'un partenaire');
  await tick(desire, 'Quels publics concerne-t-elle ?', 'Parents d\'élèves');
  await tick(desire, 'Quels partenaires l’ont exprimée ?', 'Association Familles rurales');
  await tick(desire, when, 'Familles rurales');

  const axes = section(page, 'Les axes communs');
  await add(axes, 'Ajouter un axe', 'Garder et montrer (photos, vidéos) comme porte d\'entrée vers l\'autonomie');
  const axis = await open(axes, 'Garder et montrer', 'further');
  await tick(axis, 'Quels publics concerne-t-il ?', 'Seniors à domicile', 'Jeunes sans emploi');
  await tick(
    axis,
    'Quelles envies rassemble-t-il ?',
    'Voir mes petits-enfants en vidéo sans demander à personne',
    'Montrer ce que je sais faire en vidéo plutôt qu\'un CV',
  );
}

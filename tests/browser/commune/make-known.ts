// The case typed in, third phase: being known, and meeting others.

import type { Page } from '@playwright/test';

import { add, choose, open, pick, section, tick, unfold, write } from '../steps.ts';

/** Step 6. */
export async function typeVisibility(page: Page) {
  const card = section(page, 'Le service en huit réponses');
  await write(card, 'Qui êtes-vous ?', 'Le service de médiation numérique de Valtrame.');
  await write(card, 'Que proposez-vous ?', 'Apprendre, se dépanner, créer avec le numérique.');
  await write(card, 'Pour qui ?', 'Tous les habitants de Valtrame et des 6 communes.');
  await write(card, 'Où ?', 'À la médiathèque, aux Tilleuls, chez nos partenaires.');
  await write(card, 'Quelles sont les modalités ?', 'Gratuit, individuel ou en petit groupe.');
  await write(card, 'Quelle durée ?', '1 h ou cycles de 8 séances.');
  await write(card, 'Quelle fréquence ?', 'Du mardi au samedi.');
  await write(card, 'Quelle démarche pour venir ?', 'Venir, appeler le 03 00 00 00 00 ou demander en mairie.');
  await typeChannels(page);
  await typeMeetings(page);
  await typePartnership(page);
}

async function typeChannels(page: Page) {
  const channels = section(page, 'Les canaux');
  const next = 'Quelle est la prochaine fois ?';
  await add(channels, 'Ajouter un canal', 'Bulletin municipal', 'Flyers', 'Radio locale');
  const sorts: [string, string, string, string][] = [
    ['Bulletin municipal', 'bulletin, lettre', 'chaque trimestre', '2027-01-05'],
    ['Flyers', 'flyers et affiches', 'une fois', '2027-03-01'],
    ['Radio locale', 'radio', 'deux fois par an', '2027-02-10'],
  ];
  for (const [name, kind, cadence, day] of sorts) {
    const channel = await open(channels, name);
    await choose(channel, 'De quelle sorte est-il ?', kind);
    await choose(channel, 'À quelle cadence ?', cadence);
    await write(channel, next, day);
  }

  const relays = section(page, 'Les relais humains');
  await add(relays, 'Ajouter un relais', 'Secrétaires de mairie', 'Agents d\'accueil');
  for (const [name, kind] of [['Secrétaires de mairie', 'secrétaires de mairie'], ['Agents d\'accueil', 'agents d’accueil']]) {
    const relay = await open(relays, name, 'further');
    await choose(relay, 'De quelle sorte de relais s’agit-il ?', kind);
    await choose(relay, 'À quelle cadence leur parlez-vous ?', 'chaque mois');
    await write(relay, next, '2027-01-04');
    if (name.startsWith('Secrétaires')) {
      await pick(relay, 'À quel acteur appartiennent-ils ?', 'Secrétaires de mairie des 6 communes voisines');
    }
  }

  const listings = section(page, 'Les cartes et les annuaires');
  const national = await open(listings, 'Cartographie nationale');
  await choose(national, 'Y êtes-vous ?', 'oui');
  await write(national, 'Quand l’avez-vous vérifié ?', '2025-02-03');
  await choose(await open(listings, 'Carte du hub'), 'Y êtes-vous ?', 'non');
}

async function typeMeetings(page: Page) {
  const meetings = section(page, 'Les acteurs à rencontrer');
  const services = await open(meetings, 'Espace France services');
  await choose(services, 'Où en est la rencontre ?', 'à rencontrer');
  await write(services, 'Comment vous partagez-vous le travail ?', 'démarches chez eux, autonomie chez nous');
  const mission = await open(meetings, 'Mission locale');
  await choose(mission, 'Où en est la rencontre ?', 'rencontré');
  await write(mission, 'Quand l’avez-vous rencontré ?', '2026-09-21');

  const network = section(page, 'Le hub et la coordination');
  await write(network, 'Quel est le hub de votre territoire ?', 'Hub territorial');
  await choose(network, 'Où en est le contact avec le hub ?', 'non contacté');
  await choose(network, 'Y a-t-il une coordination des conseillers numériques ?', 'oui');
  await write(network, 'Qui coordonne ?', 'Coordinateur départemental');
  await choose(network, 'Où en est le contact avec la coordination ?', 'rencontré');
  await unfold(network);
  await write(network, 'Quand avez-vous rencontré la coordination ?', '2026-10-08');
}

async function typePartnership(page: Page) {
  const events = section(page, 'Les événements');
  await add(events, 'Ajouter un événement', 'Forum des associations', 'Café photo intergénérationnel');
  const forum = await open(events, 'Forum des associations');
  await choose(forum, 'À rejoindre ou à organiser ?', 'à rejoindre');
  await write(forum, 'Vers quand ?', 'septembre 2027');
  const coffee = await open(events, 'Café photo');
  await choose(coffee, 'À rejoindre ou à organiser ?', 'à organiser');
  await write(coffee, 'Vers quand ?', 'mai 2027');
  await tick(coffee, 'Avec quels partenaires ?', 'Résidence autonomie Les Tilleuls');

  const partnerships = section(page, 'Les partenariats de communication');
  await add(partnerships, 'Ajouter un partenariat', 'Familles rurales');
  const families = await open(partnerships, 'Familles rurales', 'further');
  await choose(families, 'Est-ce dans la maison ou au-dehors ?', 'externe');
  await write(families, 'Qu’annoncent-ils de vous ?', 'nos soirées');
  await write(families, 'Qu’annoncez-vous d’eux ?', 'leurs vacances');
  await choose(families, 'À quelle cadence ?', 'chaque trimestre');
  await pick(families, 'Au-dehors : avec quel acteur ?', 'Association Familles rurales');
}

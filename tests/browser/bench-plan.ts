// Plans of any size, for measures: real sentences, links between parts, no two parts alike.
//
// A big plan is a territory well described, with what was heard there: many activities, actors, exchanges and tasks, and
// no more than forty offers, since nobody reads a canvas of a thousand columns.

interface Part {
  id: string;
  name: string;
  [field: string]: unknown;
}

const PLACES = ['la médiathèque', 'la mairie annexe', 'le centre social', 'l’espace France services', 'la salle des fêtes'];
const PUBLICS = ['les seniors isolés', 'les demandeurs d’emploi', 'les parents d’élèves', 'les jeunes', 'les agents'];
const SUBJECTS = ['prendre en main son téléphone', 'écrire un courriel', 'déclarer ses revenus', 'trier ses photos', 'protéger ses comptes'];

const pick = <T>(list: T[], rank: number): T => list[rank % list.length];

/** A plan that holds so many parts in all, and says what it says of them so many times. */
export function planOf(items: number, times = 1): Record<string, unknown> {
  let drawn = 0;
  const said = (text: string) => Array(times).fill(text).join(' ');
  // Identifiers are numbers in base 36; parts share one sequence, far from 0.
  const parts = (count: number, make: (rank: number) => Omit<Part, 'id'>): Part[] =>
    Array.from({ length: count }, (_, rank) => ({ id: (1_000_000 + ++drawn * 7_919).toString(36), ...make(rank) }) as Part);
  const share = (percent: number, most = Infinity) => Math.max(1, Math.min(most, Math.floor((items * percent) / 100)));
  const ids = (list: Part[], rank: number) => (list.length ? [pick(list, rank).id] : []);

  const audiences = parts(share(2, 15), (rank) => ({ name: `${pick(PUBLICS, rank)}, quartier ${rank + 1}` }));
  const actors = parts(share(18), (rank) => ({
    name: `Association n° ${rank + 1}`,
    about: said(`Accueille ${pick(PUBLICS, rank)} à ${pick(PLACES, rank)} chaque semaine.`),
  }));
  const offers = parts(share(2, 40), (rank) => ({
    name: `Atelier ${rank + 1} : ${pick(SUBJECTS, rank)}`,
    about: said(`Deux heures à ${pick(PLACES, rank)}, en petit groupe, pour ${pick(PUBLICS, rank)}.`),
    audiences: ids(audiences, rank),
  }));
  const activities = parts(share(25), (rank) => ({
    name: `Permanence ${rank + 1} : ${pick(SUBJECTS, rank)}`,
    schedule: 'le mardi de 14 h à 16 h',
    actors: ids(actors, rank),
    audiences: ids(audiences, rank),
  }));
  const needs = parts(share(10), (rank) => ({
    name: `Besoin ${rank + 1} : ${pick(SUBJECTS, rank)}`,
    details: said(`Entendu à ${pick(PLACES, rank)} de ${pick(PUBLICS, rank)}.`),
    audiences: ids(audiences, rank),
  }));
  const exchanges = parts(share(15), (rank) => ({ name: `Échange ${rank + 1} avec ${pick(PUBLICS, rank)}` }));
  const counted = audiences.length + actors.length + offers.length + activities.length + needs.length + exchanges.length;
  const tasks = parts(Math.max(0, items - counted), (rank) => ({ name: `Préparer l’atelier ${rank + 1} à ${pick(PLACES, rank)}` }));

  return {
    format: 'trame-plan',
    schema: 1,
    title: `Plan de ${items} éléments`,
    lang: 'fr',
    created_on: '2026-11-02',
    host: { name: 'Commune de mesure' },
    audiences,
    actors,
    offers,
    activities,
    needs,
    exchanges,
    tasks,
  };
}

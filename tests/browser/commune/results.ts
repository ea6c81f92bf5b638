// What must come out of the case, as the pages show it on 23 November 2026.

import { readFile } from 'node:fs/promises';

import type { Page } from '@playwright/test';

import { expect } from '../fixtures.ts';
import { CASE, press, section } from '../steps.ts';

/** Step 4: costs, resources, what is missing year by year, with all resources and with the sure ones. */
export async function expectBudget(page: Page) {
  const budget = section(page, 'Coûts et ressources').getByRole('region', { name: 'Ce qui reste', exact: true });
  await expect(budget.getByRole('row')).toHaveText([
    'Intitulé202720282029',
    'Coûts40 700 €39 400 €41 500 €',
    'Ressources40 700 €34 200 €34 200 €',
    'Écart, toutes ressources0 €−5 200 €−7 300 €',
    'Ressources sûres36 500 €30 000 €30 000 €',
    'Écart, ressources sûres−4 200 €−9 400 €−11 500 €',
  ]);
}

/** Step 4: who pays which part, year by year and in all. */
export async function expectShares(page: Page) {
  const shares = section(page, 'Coûts et ressources').getByRole('region', { name: 'Part de chaque ressource par année', exact: true });
  await expect(shares.getByRole('row').nth(1)).toHaveText('Budget communal51,6 %61,4 %61,4 %57,7 %');
}

/** The hub: what the coach says, and what it has no reason to say. */
export async function expectRemarks(page: Page) {
  const coach = page.getByRole('complementary', { name: 'Le regard de Trame' });
  await expect(coach.getByRole('heading', { name: /^À compléter/ })).toBeVisible();
  for (const more of await coach.getByText(/autres? remarques?$/).all()) await press(more);
  for (const said of [
    'Le manque « Aucune offre pour les agents techniques, éloignés de l\'intranet et de la paie en ligne » reste sans offre.',
    'Il manque 5 200 € en 2028. Cherchez une ressource ou revoyez les coûts.',
    'Il manque 7 300 € en 2029. Cherchez une ressource ou revoyez les coûts.',
    'Fixez la date du prochain point d’étape de « Soirées parents connectés ».',
    'Aucune offre ne croise encore la fonction « Ressources humaines ». Passez-la en revue.',
    'Aucune offre ne croise encore la fonction « Informatique ». Passez-la en revue.',
    'Aucune offre ne croise encore la fonction « Finances ». Passez-la en revue.',
    'Aucune offre ne croise encore le service « CCAS ». Passez-le en revue.',
    'Aucune offre ne croise encore le service « Accueil et état civil ». Passez-le en revue.',
    'Le canal « Flyers » ne sert qu’une fois. Prévoyez d’y revenir.',
    '« Cartographie nationale » : vérifiez votre fiche, la dernière vérification date du 3 février 2025.',
    'Votre service n’est pas noté sur la carte du hub. Demandez-lui de l’ajouter.',
    'Vous n’avez pas encore contacté « Hub territorial ». Écrivez à sa personne référente.',
  ]) {
    await expect(coach.getByRole('link', { name: said, exact: true })).toBeVisible();
  }
  for (const unsaid of [
    /paie .* des ressources/,
    /Toutes vos offres réparent/,
    /Toutes vos offres attendent/,
    /à quel besoin ou à quel manque répond/,
    /de quelle envie part/,
    /ne croise encore aucun service/,
  ]) {
    await expect(coach.getByRole('link', { name: unsaid })).toHaveCount(0);
  }
}

/** Step 5: the canvas, its counts, its silos. */
export async function expectCanvas(page: Page) {
  const canvas = section(page, 'Le canevas');
  await expect(canvas.getByRole('table').getByRole('columnheader')).toHaveCount(1 + 3 + 1);
  await expect(canvas.getByRole('row', { name: /^Total/ })).toHaveText('Total2226');
  await expect(canvas.getByRole('table').getByRole('rowheader').getByRole('link')).toHaveCount(10);
  await expect(canvas.getByRole('link', { name: / : (vide|piste|engagé|en place)$/ })).toHaveCount(30);
  await expect(canvas.getByRole('link', { name: / : engagé$/ })).toHaveCount(2);
  await expect(canvas.getByRole('link', { name: / : piste$/ })).toHaveCount(4);
  await expect(canvas.getByText('6 croisements sur 30 : 2 engagés, 4 pistes, 0 en place.', { exact: true })).toBeVisible();
  const silos = 'Services et fonctions sans aucun croisement : CCAS, Accueil et état civil, Ressources humaines, Informatique, Finances';
  await expect(canvas.getByText(silos)).toBeVisible();
  await expect(canvas.getByText('Offres sans aucun croisement')).toHaveCount(0);
}

/** The file: what was typed, all of it, and nothing else. */
export async function expectCase(text: string) {
  const told = await readFile(CASE, 'utf8');
  expect(namedLike(text, told)).toBe(told);
}

/** A plan's text with, for each part, the identifier that the part at the same place has in another text. */
function namedLike(text: string, other: string): string {
  const [plan, like] = [JSON.parse(text), JSON.parse(other)];
  for (const [list, parts] of Object.entries(plan)) {
    if (!Array.isArray(parts)) continue;
    for (const [at, part] of parts.entries()) {
      text = text.replaceAll(`"${part.id}"`, `"${like[list]?.[at]?.id}"`);
    }
  }
  return text;
}

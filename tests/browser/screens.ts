// Every screen, by name, and where it is: what is pictured, measured and read.

import type { Page } from '@playwright/test';

import { expect } from './fixtures.ts';

export const DOCUMENTS = ['note', 'complet', 'canevas', 'cartes', 'affiches', 'textes', 'actions', 'calendrier', 'budget', 'echanges'];

/** The screens of the plan of the case, by name, and what follows the plan's address. */
export const SCREENS: [string, string][] = [
  ['hub', ''],
  ...Array.from({ length: 7 }, (_, at): [string, string] => [`step-${at + 1}`, `/etape/${at + 1}`]),
  ['crossing', '/croisement/visio/autonomie'],
  ['review', '/revue/mediatheque'],
  ['versions', '/versions'],
  ...DOCUMENTS.map((it): [string, string] => [`document-${it}`, `/document/${it}`]),
];

/** The pages outside plans, by name, and what follows the address of the application. */
export const OUTSIDE: [string, string][] = [
  ['home', ''],
  ['data', '#/donnees'],
  ['help', '#/aide'],
  ['words', '#/mots'],
  ['access', '#/accessibilite'],
  ['reliability', '#/fiabilite'],
  ['gallery', '#/galerie'],
  ['lost', '#/nulle-part'],
];

/** Shows a screen; a step with its first folded part open, as someone at work would see it. */
export async function show(page: Page, address: string) {
  await page.goto(address);
  const title = page.getByRole('heading', { level: 1 });
  await expect(title).toBeVisible();
  await expect(title).not.toHaveText('');
  await expect(page.getByRole('main')).not.toHaveAttribute('aria-busy', 'true');
  if (!address.includes('/etape/')) return;
  const parts = page.getByRole('main').getByRole('button', { expanded: false });
  if (await parts.count()) await parts.first().click();
}

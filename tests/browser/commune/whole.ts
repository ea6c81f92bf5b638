// The case typed in, from the home page to the last step, and what each step must show on the way.

import type { Page } from '@playwright/test';

import { goOn, goTo, startPlan } from '../steps.ts';
import { typeVisibility } from './make-known.ts';
import { expectBudget, expectCanvas, expectRemarks, expectShares } from './results.ts';
import { typeAssessment, typeDesires, typeStructure } from './understand.ts';
import { typeDirections, typeOffers } from './weave.ts';

/** Types the seven steps; the last one is shown in the end. */
export async function typeCommune(page: Page) {
  await startPlan(page);
  await typeStructure(page);
  await goOn(page, 'Diagnostic');
  await typeAssessment(page);
  await goOn(page, 'Envies');
  await typeDesires(page);
  await goOn(page, 'Orientations');
  await typeDirections(page);
  await expectBudget(page);
  await expectShares(page);
  await goOn(page, 'Offre transversale');
  await typeOffers(page);
  await expectCanvas(page);
  await goOn(page, 'Visibilité et échanges');
  await typeVisibility(page);
  await goTo(page, 'Toutes les étapes', 'Commune de Valtrame');
  await expectRemarks(page);
  await goTo(page, /^7?\s*Plan et partage/, 'Plan et partage');
}

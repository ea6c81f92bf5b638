// The keyboard alone: the way to an offer and to a crossing, and where the focus goes when what had it goes away.

import type { Page } from '@playwright/test';

import { expect, test } from './fixtures.ts';
import { Keyboard } from './keyboard.ts';
import { CASE, heading, openFile, saveFileBy, saved, section, startPlan } from './steps.ts';

const exact = true;
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact });
const link = (page: Page, name: string | RegExp) => page.getByRole('link', { name, exact });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact });

test('with the keyboard alone, an offer answers a need, crosses a service, and the plan is saved', async ({ page, app }) => {
  test.setTimeout(120_000);
  const keys = new Keyboard(page);
  await page.goto(app);
  await expect(button(page, 'Commencer un plan')).toBeVisible();

  await test.step('from the home page to the first step', async () => {
    await keys.press('Tab');
    await expect(link(page, 'Aller au contenu')).toBeFocused();
    await keys.press('Enter');
    await expect(heading(page, 'Tissez votre offre de médiation numérique')).toBeFocused();
    await keys.press('Tab');
    await expect(button(page, 'Commencer un plan')).toBeFocused();
    await keys.press('Enter');
    await expect(heading(page, 'Plan sans nom')).toBeFocused();
    await keys.press('Tab');
    await expect(link(page, 'Commencer par l’étape 1 : Ma structure')).toBeFocused();
    await keys.press('Enter');
    await expect(heading(page, 'Ma structure')).toBeFocused();
  });

  await test.step('a structure and two services', async () => {
    await keys.reach(box(page, 'Comment s’appelle votre structure ?'));
    await keys.type('Commune de Valtrame');
    await keys.reach(box(page, 'Ajouter un service'));
    for (const service of ['Médiathèque', 'Service autonomie']) {
      await keys.type(service);
      await keys.press('Enter');
      await expect(box(page, 'Ajouter un service')).toBeFocused();
      await expect(box(page, 'Ajouter un service')).toHaveValue('');
    }
    await keys.reach(link(page, 'Étape suivante Diagnostic'));
    await keys.press('Enter');
    await expect(heading(page, 'Diagnostic')).toBeFocused();
  });

  await test.step('a need, by the list of sections', async () => {
    await keys.reach(link(page, 'Les besoins'));
    await keys.press('Enter');
    await expect(section(page, 'Les besoins')).toBeFocused();
    await keys.reach(box(page, 'Ajouter un besoin'));
    await keys.type('Oser faire ses démarches');
    await keys.press('Enter');
    await keys.reach(link(page, 'Toutes les étapes'));
    await keys.press('Enter');
    await expect(heading(page, 'Commune de Valtrame')).toBeFocused();
  });

  await test.step('two offers, one of which answers the need', async () => {
    await keys.reach(link(page, /^Offre transversale/));
    await keys.press('Enter');
    await expect(heading(page, 'Offre transversale')).toBeFocused();
    await keys.reach(box(page, 'Ajouter une offre'));
    await keys.type('Visio');
    await keys.press('Enter');
    await keys.type('Soirées');
    await keys.press('Enter');
    await keys.reach(button(page, /^Visio/), 'Shift+Tab');
    await keys.press('Enter');
    await expect(button(page, /^Visio/)).toHaveAttribute('aria-expanded', 'true');
    const need = page.getByRole('group', { name: 'À quels besoins répond-elle ?' }).getByRole('checkbox');
    await keys.reach(need);
    await keys.press('Space');
    await expect(need).toBeChecked();
  });

  await test.step('the canvas, walked by arrows', async () => {
    const cell = (name: string) => link(page, `${name} : vide`);
    await keys.reach(cell('Visio × Médiathèque'));
    await keys.press('ArrowRight');
    await expect(cell('Soirées × Médiathèque')).toBeFocused();
    await keys.press('ArrowDown');
    await expect(cell('Soirées × Service autonomie')).toBeFocused();
    await keys.press('ArrowDown', 'ArrowRight');
    await expect(cell('Soirées × Service autonomie')).toBeFocused();
    await keys.press('Home');
    await expect(cell('Visio × Service autonomie')).toBeFocused();
    await keys.press('End', 'ArrowUp', 'ArrowLeft');
    await expect(cell('Visio × Médiathèque')).toBeFocused();
    await keys.press('Control+End');
    await expect(cell('Soirées × Service autonomie')).toBeFocused();
    await keys.press('Control+Home');
    await expect(cell('Visio × Médiathèque')).toBeFocused();
    // One cell alone is a stop: the one that was left.
    await keys.press('ArrowDown', 'Tab', 'Shift+Tab');
    await expect(cell('Visio × Service autonomie')).toBeFocused();
    await keys.press('Enter');
    await expect(heading(page, 'Visio × Service autonomie')).toBeFocused();
  });

  const step = box(page, 'Quel est le premier pas ?');
  await test.step('a crossing, filled in', async () => {
    await keys.reach(button(page, 'Ouvrir une piste'));
    await keys.press('Enter');
    await expect(page.getByRole('group', { name: 'Où en est ce croisement ?' })).toBeFocused();
    await keys.press('Tab');
    await expect(page.getByRole('radio', { name: 'piste', exact })).toBeFocused();
    await keys.press('ArrowRight');
    await expect(page.getByRole('radio', { name: 'engagé', exact })).toBeFocused();
    await expect(page.getByRole('radio', { name: 'engagé', exact })).toBeChecked();
    await keys.reach(box(page, 'Qu’est-ce qui peut passer de l’un à l’autre ?'));
    await keys.type('L’appel vidéo');
    await keys.reach(step);
    await keys.type('Une visite commune');
  });

  await test.step('undone and done again, without leaving the box', async () => {
    await keys.press('Control+z');
    await expect(step).toHaveValue('');
    await expect(step).toBeFocused();
    await keys.press('Control+Shift+z');
    await expect(step).toHaveValue('Une visite commune');
    await expect(step).toBeFocused();
  });

  await test.step('back to the cell one came from', async () => {
    await keys.reach(link(page, 'Retour au canevas'), 'Shift+Tab');
    await keys.press('Enter');
    await expect(link(page, 'Visio × Service autonomie : engagé')).toBeFocused();
  });

  await test.step('saved in a file', async () => {
    await keys.reach(link(page, 'Étape suivante Visibilité et échanges'));
    await keys.press('Enter');
    await expect(heading(page, 'Visibilité et échanges')).toBeFocused();
    await keys.reach(link(page, 'Étape suivante Plan et partage'));
    await keys.press('Enter');
    await expect(heading(page, 'Plan et partage')).toBeFocused();
    const save = button(page, 'Enregistrer dans un fichier');
    await keys.reach(save);
    const plan = JSON.parse(await saveFileBy(page, () => keys.press('Enter')));
    await expect(save).toBeFocused();
    await expect(page.getByRole('status').filter({ hasText: 'est dans vos téléchargements' })).toBeVisible();
    expect(plan.crossings).toEqual([
      expect.objectContaining({ state: 'engaged', porosity: 'L’appel vidéo', first_step: 'Une visite commune' }),
    ]);
    expect(plan.offers[0].needs).toEqual([plan.needs[0].id]);
  });
});

test('what goes away hands the focus to what stands beside it', async ({ page, app }) => {
  test.setTimeout(120_000);
  const keys = new Keyboard(page);
  await page.goto(app);
  await startPlan(page);

  await test.step('an answer taken back leaves its question', async () => {
    await keys.reach(page.getByRole('radio', { name: 'rural', exact }));
    await keys.press('Space', 'Tab');
    await expect(button(page, 'Effacer ce choix')).toBeFocused();
    await keys.press('Enter');
    await expect(page.getByRole('group', { name: 'Votre territoire est-il rural ou urbain ?' })).toBeFocused();
  });

  await test.step('an example that was used leaves the next', async () => {
    const functions = section(page, 'Les fonctions support');
    await keys.reach(functions.getByText('Des exemples').first());
    await keys.press('Enter', 'Tab');
    await expect(functions.getByRole('button', { name: 'Communication', exact })).toBeFocused();
    await keys.press('Enter');
    await expect(functions.getByRole('button', { name: 'Ressources humaines', exact })).toBeFocused();
    await keys.press('Enter');
    await expect(functions.getByRole('button', { name: 'Formation interne', exact })).toBeFocused();
  });

  await test.step('a part that is removed leaves its neighbour, and comes back', async () => {
    await keys.reach(button(page, 'Supprimer : Communication'), 'Shift+Tab');
    await keys.press('Enter');
    await expect(button(page, /^Ressources humaines/)).toBeFocused();
    await keys.reach(page.getByRole('button', { name: 'Annuler', exact }).last());
    await keys.press('Enter');
    await expect(button(page, /^Communication/)).toBeVisible();
    await keys.reach(button(page, 'Fermer le message'));
    await keys.press('Enter');
  });

  await test.step('the language changes under the same button', async () => {
    await keys.reach(button(page, 'English'), 'Shift+Tab');
    await keys.press('Enter');
    await expect(button(page, 'Français')).toBeFocused();
    await keys.press('Enter');
    await expect(button(page, 'English')).toBeFocused();
  });

  await test.step('a plan is renamed, renamed no more, deleted', async () => {
    await keys.reach(link(page, 'Trame'), 'Shift+Tab');
    await keys.press('Enter');
    await keys.reach(button(page, 'Renommer Plan sans nom'));
    await keys.press('Enter');
    await expect(box(page, 'Nom du plan')).toBeFocused();
    await keys.type('Le plan de Valtrame');
    await keys.press('Enter');
    await expect(button(page, 'Renommer Le plan de Valtrame')).toBeFocused();
    await keys.press('Enter', 'Escape');
    await expect(button(page, 'Renommer Le plan de Valtrame')).toBeFocused();
    await keys.reach(button(page, 'Supprimer Le plan de Valtrame'));
    await keys.press('Enter');
    await expect(heading(page, 'Tissez votre offre de médiation numérique')).toBeFocused();
  });
});

test('a track that is undone leaves the heading of its page', async ({ page, app }) => {
  const keys = new Keyboard(page);
  await page.goto(app);
  await openFile(page, CASE);
  await page.goto(`${page.url()}/croisement/visio/ccas`);
  await expect(heading(page, 'Visio et photos aux Tilleuls, cycle de 8 séances × CCAS')).toBeVisible();
  await keys.reach(button(page, 'Ouvrir une piste'));
  await keys.press('Enter', 'Tab', 'Control+z');
  await expect(button(page, 'Ouvrir une piste')).toBeVisible();
  await expect(heading(page, 'Visio et photos aux Tilleuls, cycle de 8 séances × CCAS')).toBeFocused();
});

test('a remark leads to its question as often as it is followed', async ({ page, app }) => {
  const keys = new Keyboard(page);
  await page.goto(app);
  await openFile(page, CASE);
  const remark = link(page, 'Fixez la date du prochain point d’étape de « Soirées parents connectés ».');
  const date = page.getByLabel('Quand ferez-vous le point ?', { exact });
  for (let time = 0; time < 3; time += 1) {
    await remark.focus();
    await keys.press('Enter');
    await expect(date).toBeFocused();
  }
});

test('a day typed over another is the day typed, and one left unfinished is said and changes nothing', async ({ page, app }) => {
  await page.goto(app);
  await startPlan(page);
  const day = page.getByLabel('Quand se termine la convention avec l’État ?', { exact });
  // The order of its parts is the browser's: the same day of a month and month.
  const type = async (digits: string) => {
    await day.focus();
    for (const digit of digits) await page.keyboard.press(digit);
  };
  await type('11112026');
  await expect(day).toHaveValue('2026-11-11');
  await day.blur();
  await type('12122027');
  await expect(day).toHaveValue('2027-12-12');
  await day.blur();
  await day.press('Backspace');
  await day.blur();
  const said = page.getByRole('alert').filter({ hasText: 'Écrivez le jour, le mois et une année' });
  await expect(said).toBeVisible();
  await expect(day).toHaveAttribute('aria-invalid', 'true');
  await saved(page);
  await page.reload();
  await expect(day).toHaveValue('2027-12-12');
  await expect(said).toBeHidden();
  await type('0101');
  await expect(day).toHaveValue('2027-01-01');
});

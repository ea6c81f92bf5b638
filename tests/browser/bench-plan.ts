// Plans of any size, for measures: real sentences, no two items alike.

/** A plan with so many offers; the lists it fills are those that the heaviest step shows. */
export function planOf(items: number): object {
  return {
    format: 'trame-plan',
    schema: 1,
    title: `Plan de ${items} éléments`,
    offers: Array.from({ length: items }, (_, rank) => ({
      id: `offer-${rank}`,
      name: `Atelier ${rank + 1} : prendre en main son téléphone`,
    })),
  };
}

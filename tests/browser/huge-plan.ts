// A plan that fills every room there is: forty offers, two hundred needs, and texts typed without counting words.

const LONG = 'Un texte que quelqu’un a écrit à la mairie annexe sans compter ses mots ni ses lignes, pour les habitantes et les habitants. '.repeat(4);
const YEARS = Array.from({ length: 14 }, (_, rank) => 2027 + rank);

interface Part {
  id: string;
  name: string;
}

/** The plan, as its file. */
export function hugePlan(): string {
  let drawn = 0;
  const id = () => (1_000_000 + ++drawn * 7_919).toString(36);
  const parts = (count: number, more: (rank: number) => object = () => ({})): Part[] =>
    Array.from({ length: count }, (_, rank) => ({ id: id(), name: `${rank + 1}. ${LONG}`, ...more(rank) }));
  const ids = (list: Part[]) => list.map((it) => it.id);
  const sums = (sum: number) => Object.fromEntries(YEARS.map((year) => [year, sum]));

  const audiences = parts(30);
  const services = parts(20);
  const exchanges = parts(20);
  const about = () => ({ importance: 'high', audiences: ids(audiences) });
  const needs = parts(200, about);
  const offers = parts(40, () => ({ needs: ids(needs).slice(0, 5), stage: 'test' }));
  const crossing = (offer: Part, service: Part) => ({ id: id(), offer: offer.id, service: service.id, state: 'engaged', added_value: LONG });
  return JSON.stringify({
    format: 'trame-plan',
    schema: 1,
    title: 'Plan immense',
    lang: 'fr',
    host: { name: LONG, commune: LONG, population: 123_456_789, first_year: YEARS[0], last_year: YEARS.at(-1), subsidy_end: '2026-12-31' },
    strategy: { without_decision: LONG.repeat(3), decision: LONG.repeat(3) },
    services,
    evidence: parts(30, () => ({ finding: LONG })),
    activities: parts(60),
    audiences,
    needs,
    gaps: parts(60, about),
    exchanges,
    aspirations: parts(60, (rank) => ({ bearer: 'audience', audiences: [audiences[rank % 30].id], exchanges: [exchanges[rank % 20].id] })),
    directions: parts(20, () => ({ contribution: LONG })),
    costs: parts(20, () => ({ amounts: sums(987_654_321) })),
    fundings: parts(20, (rank) => ({ certainty: ['own', 'granted', 'requested', 'considered'][rank % 4], amounts: sums(123_456_789) })),
    offers,
    crossings: offers.flatMap((offer) => services.map((service) => crossing(offer, service))),
    indicators: parts(20, () => ({ baseline: LONG, target: LONG })),
  });
}

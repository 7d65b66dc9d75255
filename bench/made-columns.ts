/** Figures of made-up communes in columns; the same in every run. */
export interface MadeColumns {
  readonly people: Float64Array;
  readonly bases: Float64Array;
  /** In percent points. */
  readonly rates: Float64Array;
}

/** Targets as provinces give them, those among them that doubles get wrong. */
const RATES = [95, 92.4, 95.15, 21.6, 90.75, 7, 97.5, 91.66];

/**
 * Populations of 2.000 to 32.000, one of several rates each, and people from well short of it to beyond.
 *
 * @param rows how many
 */
export function madeColumns(rows: number): MadeColumns {
  const people = new Float64Array(rows);
  const bases = new Float64Array(rows);
  const rates = new Float64Array(rows);
  let state = 1;
  const random = (): number => (state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0) / 2 ** 32;
  for (let row = 0; row < rows; row += 1) {
    const base = 2000 + Math.floor(random() * 30_000);
    const rate = RATES[row % RATES.length] ?? 95;
    bases[row] = base;
    rates[row] = rate;
    people[row] = Math.floor(((base * rate) / 100) * (0.85 + random() * 0.2));
  }
  return { people, bases, rates };
}

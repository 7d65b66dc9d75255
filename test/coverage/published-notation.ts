import {
  type Implied,
  type PublishedFigure,
  type PublishedKind,
  type PublishedTerms,
  impliedBy,
  intervalText,
} from '../../src/coverage/index.ts';

/** `coverage 15.79`, `attainment 99.91 over`: kind, printed number and, where it is not the usual one, its reading. */
export function figures(text: string): PublishedFigure[] {
  return text.split(', ').map((one) => {
    const [kind = '', printed = '', reading] = one.split(' ');
    return { kind: kind as PublishedKind, printed, reading: reading as PublishedFigure['reading'] };
  });
}

export const PEOPLE = ['count', 'denominator', 'uncovered', 'targetHeadcount', 'gap'];
export const PAPER: PublishedTerms = { persons: 'fractional' };

/** How the only reading, or the one wanted, limits a figure: with as many decimals as are expected. */
export function implied(published: string, wanted: object = {}, terms: PublishedTerms = {}): Implied {
  const readings = impliedBy(figures(published), terms);
  const found = readings.filter((reading) =>
    Object.entries(reading).every(([key, is]) => key === 'implied' || is === wanted[key as never]),
  );
  if (found.length !== 1 || !found[0]?.implied) throw new Error(`${found.length} readings of ${published}`);
  return found[0].implied;
}

export function text(of: Implied, name: keyof Implied, decimals: number) {
  return intervalText(of[name], decimals, PEOPLE.includes(name) ? 'number' : 'percent');
}

export const decimalsOf = (expected: string): number => expected.split('.')[1]?.length ?? 0;

import { type Absent, isAbsent } from '../../coverage/index.ts';
import { median, sample } from '../numbers/median.ts';
import type { Measure, Table } from '../table.ts';

/** No plan is so many times smaller than what was done, or so many times larger than the population. */
const TIMES = { done: 50, population: 5 } as const;

type Figures = readonly (number | Absent)[];

/** A unit whose target and figure are of different size. */
interface FarApart {
  readonly unit: string;
  readonly target: number;
  readonly figure: number;
}

/**
 * Whether joined targets are counted in another unit than the figures here: thousands of people beside people.
 *
 * @param measure of the table, with its joined targets
 * @returns a unit that shows it; `undefined` where most units are of one size
 * @example farApart(table, measure) // { unit: 'Hiệp An', target: 13, figure: 12_600 }
 */
export function farApart({ rows }: Table, { actual, denominator, targetHeadcount }: Measure): FarApart | undefined {
  if (!targetHeadcount?.from) return undefined;
  const leaf = (index: number, figures: Figures | undefined): number => {
    const figure = rows[index]?.kind === 'leaf' ? figures?.[index] : undefined;
    return figure === undefined || isAbsent(figure) ? 0 : figure;
  };
  const apart = (above: Figures, below: Figures, times: number): boolean => {
    const ratios = sample(rows, (_, index) => {
      const [large, small] = [leaf(index, above), leaf(index, below)];
      return large > 0 && small > 0 ? large / small : undefined;
    });
    return ratios.length > 0 && median(ratios) >= times;
  };
  const targets = targetHeadcount.figures;
  const other = apart(actual.figures, targets, TIMES.done)
    ? actual.figures
    : denominator && apart(targets, denominator.figures, TIMES.population)
      ? denominator.figures
      : undefined;
  const shown = rows.findIndex((_, index) => leaf(index, targets) > 0 && leaf(index, other) > 0);
  if (!other || shown < 0) return undefined;
  return { unit: rows[shown]?.name ?? '', target: leaf(shown, targets), figure: leaf(shown, other) };
}

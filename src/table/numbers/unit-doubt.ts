import { isAbsent } from '../../coverage/index.ts';
import { median, sample } from './median.ts';
import type { FigureReport } from './read-figures.ts';
import type { Table, TableRow } from '../table.ts';

/** No place or office of the country has as much as `most`, and hardly any table is of units half of which have as much as `many`. */
const PEOPLE = { most: 20_000_000, many: 6_000_000 } as const;
const DONG = { most: 1_000_000_000_000_000, many: 30_000_000_000_000 } as const;

/** Units compared at least. */
const FEWEST = 3;

/** A thousand times the coverage is still no more than this where a population became a thousand times too large. */
const HIGHEST_COVERAGE = 1.5;

/**
 * Whether figures of a column became impossibly large by its unit: "nghìn người" over a column of full figures, or over texts that an
 * English program wrote ("12.306").
 *
 * @param report a column as read
 * @returns the largest figure it was read to hold; `undefined` where nothing is odd, and where the unit is one person or one đồng
 * @example unitDoubt(table, column) // 79546000 people in a commune
 */
export function unitDoubt(table: Table, { draft, read, unit }: FigureReport): number | undefined {
  if (!unit || unit.power === 0) return undefined;
  const figures = sample(table.rows, (row, index) => unitFigure(row, read.figures[index]));
  const largest = figures.reduce((so, figure) => Math.max(so, figure), 0);
  const { most, many } = unit.money ? DONG : PEOPLE;
  const tooLarge = largest > most || (figures.length >= FEWEST && median(figures) > many);
  return tooLarge || isPopulationOfFew(table, draft.column) ? largest : undefined;
}

function unitFigure({ kind }: TableRow, figure: unknown): number | undefined {
  return kind === 'leaf' && typeof figure === 'number' && figure > 0 ? figure : undefined;
}

/** Whether fewer than two in a thousand of a population take part, in nearly every unit. */
function isPopulationOfFew({ rows, measures }: Table, column: number): boolean {
  const measure = measures.find(({ denominator }) => denominator?.column === column);
  if (!measure?.denominator) return false;
  const { actual, denominator } = measure;
  const shares = sample(rows, ({ kind }, index) => {
    const [people, base] = [actual.figures[index], denominator.figures[index]];
    if (kind !== 'leaf' || people === undefined || base === undefined || isAbsent(people) || isAbsent(base)) return;
    return base > 0 && people > 0 ? people / base : undefined;
  });
  return shares.length >= FEWEST && median(shares) * 1000 < HIGHEST_COVERAGE;
}

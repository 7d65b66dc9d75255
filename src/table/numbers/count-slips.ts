import type { Absent } from '../../coverage/index.ts';
import type { Cells } from '../cells.ts';
import type { CountUnit } from './count-unit.ts';
import { median, sample } from './median.ts';
import type { CellIssue, ReadColumn } from './read-column.ts';

/** A column of counts, and where it stands. */
export interface CountColumn {
  readonly cells: Cells;
  readonly column: number;
  readonly rows: readonly number[];
  readonly unit: CountUnit;
  readonly read: ReadColumn<number>;
}

/** Another column of the same indicator. */
export interface Neighbour {
  readonly figures: readonly (number | Absent)[];
  /** Whether the column's figures are a share of these: people of a population. */
  readonly whole: boolean;
}

/** A figure is of an expected size when it is at most so many times as large or as small. */
const LIKE = 3;

/** Rows compared at least: of two that differ nobody can say which is wrong. */
const FEWEST = 3;

/** A whole column so many times smaller than what stands beside it lost its thousands, unless it holds only a few people. */
const FAR = 300;
const FEW_PEOPLE = 5;

/**
 * Looks for counts whose thousands an English Excel took for decimals. `12.306` became 12,306, which is told when the cell is read;
 * `12.000` became 12, which only its neighbours tell: the other figures of its row are a thousand times as large as elsewhere, the
 * whole column is a thousandth of targets or actuals beside it, or other cells of its column lost their thousands. In a column of
 * "triệu đồng" it is the other way round: `84,746` became 84746.
 *
 * @param neighbours other columns of the same indicator
 * @returns the column's issues; the figures told by neighbours stand, for they may be right
 */
export function countIssues(own: CountColumn, neighbours: readonly Neighbour[]): readonly CellIssue[] {
  const { cells, column, rows, unit, read } = own;
  const issues = read.issues.map((issue) => {
    const { proposal, ...rest } = issue;
    const impossible = lostInNumber(issue) && isTooMuch(proposal ?? 0, issue.index, neighbours);
    return impossible ? { ...rest, code: 'fraction-of-person' as const } : issue;
  });
  const lost = unit.power === 0 ? 1000 : 1 / 1000;
  const largest = lost > 1 ? largestTyped(read) : 0;
  const expected = expectations(read.figures, neighbours, lost > 1);
  if (largest === 0 && expected.length === 0) return issues;
  const told = issues.length;
  read.figures.forEach((figure, index) => {
    if (typeof figure !== 'number' || figure === 0 || (lost > 1 && figure >= 1000)) return;
    const alone = figure * lost < LIKE * largest && !isTooMuch(figure * lost, index, neighbours);
    if (!alone && !allExpect(expected, index, figure * lost)) return;
    const value = cells.value(rows[index] ?? -1, column);
    if (typeof value !== 'number' || !Number.isInteger(value)) return;
    const proposal = Number(`${value}e${lost > 1 ? 3 : -3}`);
    issues.push({ index, code: 'locale-suspect', text: value, proposal, kept: true });
  });
  return issues.length > told ? issues.sort((a, b) => a.index - b.index) : issues;
}

function lostInNumber({ code, text }: CellIssue): boolean {
  return code === 'locale-suspect' && typeof text === 'number';
}

/**
 * The largest unit of a column whose cells lost their thousands, taken as the second largest figure: the largest is mostly a total. 0 for
 * a column in which far more cells kept theirs: who typed it did without separators, and a small figure is a small unit.
 */
function largestTyped({ figures, issues }: ReadColumn<number>): number {
  const lost = issues.filter(lostInNumber).map(({ proposal }) => proposal ?? 0);
  if (lost.length === 0) return 0;
  const kept = figures.filter((figure): figure is number => typeof figure === 'number' && figure >= 1000);
  if (kept.length > 2 * lost.length + 1) return 0;
  const [first = 0, second = first] = [...lost, ...kept].toSorted((a, b) => b - a);
  return second;
}

/** Whether some columns tell what the row's figure should be, and all of them tell about this count. */
function allExpect(expected: readonly Expectation[], index: number, count: number): boolean {
  let told = false;
  for (const sizeAt of expected) {
    const size = sizeAt(index);
    if (size === undefined) continue;
    if (!isLike(count, size)) return false;
    told = true;
  }
  return told;
}

function isLike(count: number, size: number): boolean {
  return count * LIKE > size && count < size * LIKE;
}

/** More people than three times the population of their row; a population below a thousand may itself have lost its thousands. */
function isTooMuch(count: number, index: number, neighbours: readonly Neighbour[]): boolean {
  return neighbours.some(({ figures, whole }) => {
    const figure = figures[index];
    return whole && typeof figure === 'number' && figure >= 1000 && count > LIKE * figure;
  });
}

/** What a row's figure should be by another column; `undefined` where that has none. */
type Expectation = (index: number) => number | undefined;

/** What other columns say of a column's figures, by what they usually are to each other. */
function expectations(
  own: readonly (number | Absent)[],
  neighbours: readonly Neighbour[],
  thousands: boolean,
): readonly Expectation[] {
  const usual = neighbours.flatMap(({ figures, whole }) => {
    const ratio = usualRatio(own, figures);
    return ratio === undefined ? [] : [{ figures, whole, ratio }];
  });
  // Few of a population may take part, but targets and actuals are never so far apart.
  const far = usual.some(({ ratio, whole }) => !whole && ratio * FAR < 1);
  const lostAll = thousands && far && isSmall(own);
  return usual.map(({ figures, ratio }) => {
    const times = lostAll && ratio * FAR < 1 ? ratio * 1000 : ratio;
    return (index) => {
      const beside = figures[index];
      return typeof beside === 'number' && beside > 0 ? times * beside : undefined;
    };
  });
}

/** Whether a column holds whole numbers below a thousand, and not only a few people each. */
function isSmall(own: readonly (number | Absent)[]): boolean {
  if (own.some((figure) => typeof figure === 'number' && figure >= 1000)) return false;
  return median(sample(own, (figure) => (typeof figure === 'number' && figure > 0 ? figure : undefined))) >= FEW_PEOPLE;
}

function usualRatio(own: readonly (number | Absent)[], other: readonly (number | Absent)[]): number | undefined {
  const ratios = sample(own, (figure, index) => {
    const beside = other[index];
    return typeof figure === 'number' && typeof beside === 'number' && figure > 0 && beside > 0
      ? figure / beside
      : undefined;
  });
  return ratios.length < FEWEST ? undefined : median(ratios);
}

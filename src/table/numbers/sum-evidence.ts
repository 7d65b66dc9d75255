import { isAbsent } from '../../coverage/index.ts';
import type { CellIssue, ReadColumn } from './read-column.ts';
import type { TableRow } from '../table.ts';

/** A cell of a column whose figure a printed total proves. */
export interface ProvenCell {
  /** Index of the row with the total, or of the total itself. */
  readonly total: number;
  /** What the cell should hold, as people would write it. */
  readonly proposal: number;
}

/** What the printed totals of a column tell of its doubtful cells, by index of the row. */
export interface SumEvidence {
  readonly proven: ReadonlyMap<number, ProvenCell>;
  /** Cells that were doubted, and that the total proves to be right as they stand. */
  readonly cleared: ReadonlySet<number>;
}

/** One unit is at most so many times as large as every other. */
const LIKE = 3;

/**
 * Proposals that printed totals prove: what a total prints, less the units that can be read, is exactly what is proposed for the
 * others. It also finds the one unit that lost its thousands where no neighbour tells: then the total is larger than the sum by 999
 * times its figure, and that many thousands are of the size of the other units.
 *
 * @param power of ten of the column's unit
 * @returns nothing where units without a proposal are missing, and where sums agree as they are
 */
export function sumEvidence(rows: readonly TableRow[], read: ReadColumn<unknown>, power: number): SumEvidence {
  const evidence = { proven: new Map<number, ProvenCell>(), cleared: new Set<number>() };
  const doubted = new Map(
    read.issues.filter(({ proposal }) => proposal !== undefined).map((issue) => [issue.index, issue]),
  );
  rows.forEach(({ kind, parts }, total) => {
    if ((kind === 'total' || kind === 'group') && parts.length > 0) weigh(total, parts, read, doubted, power, evidence);
  });
  return evidence;
}

function weigh(
  total: number,
  parts: readonly number[],
  { figures }: ReadColumn<unknown>,
  doubted: ReadonlyMap<number, CellIssue>,
  power: number,
  { proven, cleared }: { readonly proven: Map<number, ProvenCell>; readonly cleared: Set<number> },
): void {
  const meant = ({ proposal }: CellIssue): number => Math.round(Number(`${proposal ?? 0}e${power}`));
  const prove = (index: number, proposal = 0): unknown => proven.set(index, { total, proposal });
  const suspects: CellIssue[] = [];
  let known = 0;
  for (const part of parts) {
    const [figure, suspect] = [figures[part], doubted.get(part)];
    if (suspect) suspects.push(suspect);
    else if (typeof figure === 'number') known += figure;
    else if (!isAbsent(figure) || figure.absent !== 'blank') return;
  }
  const ofTotal = doubted.get(total);
  if (ofTotal) {
    if (suspects.length === 0 && known === meant(ofTotal)) prove(total, ofTotal.proposal);
    return;
  }
  const printed = figures[total];
  if (typeof printed !== 'number') return;
  const sum = (figureOf: (issue: CellIssue) => number): number =>
    suspects.reduce((so, issue) => so + figureOf(issue), known);
  if (suspects.length === 0) {
    const lost = (printed - known) / 999;
    if (power > 0 || !Number.isInteger(lost) || lost <= 0 || lost >= 1000) return;
    const found = parts.filter((part) => figures[part] === lost);
    const whole = parts.every((part) => typeof figures[part] === 'number');
    const largest = parts.reduce((so, part) => Math.max(so, Number(figures[part])), 0);
    if (whole && found.length === 1 && lost * 1000 < LIKE * largest) prove(found[0] ?? 0, lost * 1000);
  } else if (sum(meant) === printed) {
    for (const { index, proposal } of suspects) prove(index, proposal);
  } else if (sum((issue) => (issue.kept ? Number(figures[issue.index]) : meant(issue))) === printed) {
    for (const { index, kept, proposal } of suspects) {
      if (kept) cleared.add(index);
      else prove(index, proposal);
    }
  }
}

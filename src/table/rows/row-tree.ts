import type { RowPeriod } from './row-beside.ts';
import { dropBreakdowns, settleBreakdowns } from './row-breakdowns.ts';
import { settleBySums, settleGroups } from './row-groups.ts';
import { RANKS } from './row-ordinal.ts';
import { settleOutsiders } from './row-outsiders.ts';
import { parentsOf } from './row-parents.ts';
import { type NamedPeriods, namedPeriods } from './row-period-names.ts';
import { settlePeriods } from './row-periods.ts';
import { ranksOf } from './row-ranks.ts';
import type { RowFinding, Settling } from './row-settling.ts';
import type { CountAt } from './row-sums.ts';
import { settleTotals } from './row-totals.ts';
import type { ScannedRow } from './scan-rows.ts';
import type { TableRow } from '../table.ts';
import { unitKey } from '../names/unit-names.ts';

/** What columns beside the names and figures tell of the rows; a list has an entry for each row. */
export interface RowContext {
  /** Columns of counts the sums are checked in. */
  readonly counts: readonly CountAt[];
  /** Columns of what was reached. */
  readonly actuals: readonly CountAt[];
  /** Whether what is counted flows, so that months add up. */
  readonly flows: boolean;
  readonly codes?: readonly (string | undefined)[] | undefined;
  readonly within?: readonly (string | undefined)[] | undefined;
  readonly periods?: readonly (RowPeriod | undefined)[] | undefined;
  /** The periods are the names: all rows are of one unit. */
  readonly oneUnit: boolean;
}

const NO_PARTS: readonly number[] = [];
const NONE: ReadonlySet<number> = new Set();

/**
 * Settles what each row of a body is (domain page, layouts): units, groups with the units they stand for, totals, notes, blanks, rows
 * of earlier months. Words and numbering decide; where they do not, or where the total shows that they are wrong, sums do. No unit is
 * ever counted twice: groups and totals list units only.
 *
 * @returns the rows as a tree, and what a person should know about them
 * @example rowTree(scanRows(cells, places), { counts, actuals, flows: false }).rows[0] // { row: 1, kind: 'total', parts: [1, 2], … }
 */
export function rowTree(
  rows: readonly ScannedRow[],
  context: RowContext,
): { readonly rows: readonly TableRow[]; readonly findings: readonly RowFinding[] } {
  const named = context.periods ? undefined : namedPeriods(rows);
  const settling: Settling = {
    rows,
    kinds: rows.map((row) => kindByWords(row, context.oneUnit || named?.months === true)),
    parts: new Map(),
    earlier: new Set(),
    counts: context.counts,
    findings: [],
  };
  const { kinds } = settling;
  settleBreakdowns(settling);
  const periods = context.periods ?? named?.periods;
  const ranks = ranksOf(settling, named?.months ? monthsBelow(settling, named) : NONE);
  settleGroups(settling, ranks);
  if (dropBreakdowns(settling, ranks)) settleGroups(settling, ranks);
  rows.forEach(({ figures }, index) => {
    // A heading with nothing under it holds no unit.
    if (kinds[index] === 'leaf' && ranks[index] === RANKS.heading && !figures) kinds[index] = 'note';
  });
  if (periods) settlePeriods(settling, { ...context, periods, ...unitsOf(rows, context, named) });
  settleBySums(settling);
  settleTotals(settling);
  settleOutsiders(settling);
  return { rows: joined(settling, context, periods, named), findings: settling.findings };
}

function kindByWords({ blank, word, figures, name, rank }: ScannedRow, months: boolean): TableRow['kind'] {
  if (blank) return 'blank';
  if (word === 'note' || word === 'breakdown') return 'note';
  if (word === 'total' || word === 'subtotal') return 'total';
  if (word === 'cumulative') return months ? 'leaf' : 'note';
  // Figures without name and number are a total whose word was left out; a lone number is a unit not filled in yet.
  if (name === '' && (rank === undefined || !figures)) return figures ? 'total' : 'blank';
  return 'leaf';
}

/**
 * Months that stand below the name of their unit: where that row has figures of its own it is the unit, and they are earlier ones.
 *
 * @returns the others, which are parts of it
 */
function monthsBelow({ rows, earlier }: Settling, { unit }: NamedPeriods): ReadonlySet<number> {
  const below = new Set<number>();
  unit.forEach((above, index) => {
    if (above < 0) return;
    if (rows[above]?.figures) earlier.add(index);
    else if (rows[index]?.rank === undefined) below.add(index);
  });
  return below;
}

function unitsOf(
  rows: readonly ScannedRow[],
  { actuals, codes, within, oneUnit }: RowContext,
  named: NamedPeriods | undefined,
): { readonly unitOf: (index: number) => string; readonly reported: (index: number) => boolean } {
  const keys = new Map<string, string>();
  const keyOf = (name: string): string => {
    const key = keys.get(name) ?? unitKey(name);
    keys.set(name, key);
    return key;
  };
  return {
    unitOf: (index) => {
      if (oneUnit) return '';
      if (named?.months) return String(named.unit[index] ?? -1);
      return [keyOf(rows[index]?.name ?? ''), within?.[index], codes?.[index]].join('|');
    },
    reported: (index) =>
      actuals.length > 0 ? actuals.some((countAt) => countAt(index) !== undefined) : rows[index]?.figures === true,
  };
}

function joined(
  settling: Settling,
  { codes, within }: RowContext,
  periods: readonly (RowPeriod | undefined)[] | undefined,
  named: NamedPeriods | undefined,
): readonly TableRow[] {
  const { rows, kinds, parts, earlier } = settling;
  const parents = parentsOf(settling);
  return rows.map(({ row, name }, index) => {
    const kind = kinds[index] ?? 'leaf';
    const units = parts.get(index) ?? NO_PARTS;
    const joinedRow: { -readonly [Key in keyof TableRow]: TableRow[Key] } = { row, kind, name, parts: units };
    const parent = parents[index] ?? -1;
    const code = codes?.[index];
    const period = periods?.[index];
    // A total has the period that its own row tells.
    const when = kind === 'leaf' || period?.own || earlier.has(index) ? period?.when : undefined;
    const above = named?.months ? rows[named.unit[index] ?? -1]?.name : within?.[index];
    if (parent >= 0) joinedRow.parent = parent;
    if (kind !== 'blank' && kind !== 'note') {
      if (code !== undefined) joinedRow.code = code;
      if (above !== undefined && kind === 'leaf') joinedRow.within = above;
      if (when) joinedRow.period = when;
      if (earlier.has(index)) joinedRow.earlier = true;
    }
    return joinedRow;
  });
}

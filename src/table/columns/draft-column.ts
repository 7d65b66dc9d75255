import { cellName } from '../area.ts';
import type { Cells } from '../cells.ts';
import { type ColumnMeaning, columnMeaning } from './column-meaning.ts';
import { type ColumnRelation, relationInCells, relationInNumberRow } from './column-relation.ts';
import { type ColumnStats, columnStats } from './column-stats.ts';
import type { HeaderBlock } from '../header/find-header.ts';
import type { LabelMeaning, LabelSense } from '../header/header-label.ts';
import type { HeaderCell } from '../header/header-grid.ts';
import { type HeaderPath, headerText } from '../header/header-paths.ts';
import type { Reason } from '../reason.ts';
import type { Alternative, ColumnRole, RateScale, RecognisedColumn, RoleChoice } from '../table.ts';

/** A column on its way to a role: what its header says and what its cells hold. */
export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  readonly headerCell: string;
  readonly meaning: ColumnMeaning;
  readonly stats: ColumnStats;
  readonly choice?: RoleChoice;
  /** What the sheet itself says it is calculated from. */
  readonly relation?: ColumnRelation;
  role: ColumnRole;
  /** Absent while the role is not settled. */
  certainty?: RecognisedColumn['certainty'];
  /** Why it has its role; what the header says, when absent. */
  reason?: Reason;
  /** Other roles that were found possible on the way, the likeliest first. */
  alternatives: readonly Alternative[];
  /** Code of the calculation library, another name as printed, or `''`. */
  indicator: string;
  /** Other indicators that its abbreviation may name ("TN"). */
  otherNames?: readonly LabelSense[];
  /** Which rate of the sheet is calculated from it; only told of columns that have rivals. */
  used?: Reason;
  /** For a target rate, once its values were read. */
  rateScale?: RateScale;
}

/** What drafting needs to know of the sheet. */
export interface DraftInput {
  readonly cells: Cells;
  readonly block: HeaderBlock;
  /** Last row that may belong to the body. */
  readonly bottom: number;
  readonly ours: ReadonlySet<number>;
  readonly choices: ReadonlyMap<number, RoleChoice>;
  /** The header cells over each column, from `headerPaths`. */
  readonly paths: ReadonlyMap<number, HeaderPath>;
}

/** Drafts every column of a table from its header and its first rows. */
export function draftColumns(input: DraftInput): readonly DraftColumn[] {
  const { cells, block, bottom, ours, choices, paths } = input;
  const explicit = explicitParents(paths);
  const meanings = new Map<number, ColumnMeaning>();
  return [...paths].map(([column, path]) => {
    const last = path.at(-1);
    const choice = choices.get(column);
    const parts = path.find(({ label }) => label.ofWhich);
    const whole = parts && meanings.get(parts.area.left - 1);
    const meaning = columnMeaning(path, (cell) => explicit.has(cell), whole);
    meanings.set(column, meaning);
    const relation =
      (block.numberRow && relationInNumberRow(block.numberRow, column)) ??
      relationInCells(cells, column, block.bottom + 1, bottom);
    return {
      column,
      header: headerText(path),
      headerCell: cellName(last?.area.top ?? block.labelRow, last?.area.left ?? column),
      meaning,
      stats: columnStats(cells, column, block.bottom + 1, bottom),
      role: ours.has(column) ? 'ours' : 'other',
      alternatives: [],
      indicator: choice?.indicator ?? meaning.indicator,
      ...(ours.has(column) ? { certainty: 'sure' as const } : {}),
      ...(choice ? { choice } : {}),
      ...(relation ? { relation } : {}),
    };
  });
}

/** Parents that keep their meaning whatever stands under them. */
const COMPARING: ReadonlySet<LabelMeaning | undefined> = new Set<LabelMeaning>([
  ...(['gap', 'change', 'attainment', 'previous'] as const),
]);

/** Parents with "Kế hoạch" or "Thực hiện" of its own among their columns. */
function explicitParents(paths: ReadonlyMap<number, HeaderPath>): ReadonlySet<HeaderCell> {
  const parents = new Set<HeaderCell>();
  for (const path of paths.values()) {
    path.forEach((cell, index) => {
      if (cell.label.meaning !== 'target' && cell.label.meaning !== 'actual') return;
      for (const parent of path.slice(0, index)) if (!COMPARING.has(parent.label.meaning)) parents.add(parent);
    });
  }
  return parents;
}

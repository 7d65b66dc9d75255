import { cellName } from './area.ts';
import type { Cells } from './cells.ts';
import { type ColumnMeaning, columnMeaning } from './column-meaning.ts';
import { type ColumnStats, columnStats } from './column-stats.ts';
import type { HeaderBlock } from './find-header.ts';
import type { LabelMeaning } from './header-label.ts';
import type { HeaderCell, HeaderGrid } from './header-grid.ts';
import { type HeaderPath, headerPath, headerText } from './header-paths.ts';
import type { ColumnRole, RateScale, RecognisedColumn, RoleChoice } from './table.ts';

/** A column on its way to a role: what its header says and what its cells hold. */
export interface DraftColumn {
  readonly column: number;
  readonly header: string;
  readonly headerCell: string;
  readonly meaning: ColumnMeaning;
  readonly stats: ColumnStats;
  readonly choice?: RoleChoice;
  /** Columns it divides, when the row of column numbers says so. */
  readonly quotient?: readonly [number, number];
  role: ColumnRole;
  /** Absent while the role is not settled. */
  certainty?: RecognisedColumn['certainty'];
  /** Code of the calculation library, another name as printed, or `''`. */
  indicator: string;
  /** For a target rate, once its values were read. */
  rateScale?: RateScale;
}

/** What drafting needs to know of the sheet. */
export interface DraftInput {
  readonly cells: Cells;
  readonly grid: HeaderGrid;
  readonly block: HeaderBlock;
  readonly left: number;
  readonly right: number;
  /** Last row that may belong to the body. */
  readonly bottom: number;
  readonly ours: ReadonlySet<number>;
  readonly choices: ReadonlyMap<number, RoleChoice>;
}

/** Drafts every column of a table from its header and its first rows. */
export function draftColumns(input: DraftInput): readonly DraftColumn[] {
  const { cells, grid, block, left, right, bottom, ours, choices } = input;
  const paths = new Map<number, HeaderPath>();
  for (let column = left; column <= right; column += 1) paths.set(column, headerPath(grid, block, column, left));
  const explicit = explicitParents(paths);
  return [...paths].map(([column, path]) => {
    const last = path.at(-1);
    const choice = choices.get(column);
    const meaning = columnMeaning(path, (cell) => explicit.has(cell));
    const quotient = block.numberRow?.quotients.get(column);
    return {
      column,
      header: headerText(path),
      headerCell: cellName(last?.area.top ?? block.labelRow, last?.area.left ?? column),
      meaning,
      stats: columnStats(cells, column, block.bottom + 1, bottom),
      role: ours.has(column) ? 'ours' : 'other',
      indicator: choice?.indicator ?? meaning.indicator,
      ...(ours.has(column) ? { certainty: 'sure' as const } : {}),
      ...(choice ? { choice } : {}),
      ...(quotient ? { quotient } : {}),
    };
  });
}

/** Parents that keep their meaning whatever stands under them. */
const COMPARING: ReadonlySet<LabelMeaning | undefined> = new Set<LabelMeaning>(['gap', 'attainment', 'previous']);

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

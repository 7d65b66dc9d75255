import { parseArea } from './area.ts';
import type { Problem, Proposal } from './problem.ts';

/** A proposal with the cell that it is for. */
export interface ProposedCell extends Proposal {
  readonly sheet: string;
  /** Zero-based row and column of the sheet. */
  readonly row: number;
  readonly column: number;
  /** The problem that it would end. */
  readonly problem: Problem;
}

/**
 * The corrections that problems propose, for a plan of edits that a person can see before it is applied.
 *
 * @param problems of one or several tables
 * @returns each cell once, in the order of the problems; of two proposals for a cell the proven one, else the first. Problems without
 *   a proposal, or without sheet and cell, are left out.
 * @example proposalsIn(table.problems)[0] // { sheet: 'BHYT', row: 4, column: 2, value: 12306, proven: true, problem }
 */
export function proposalsIn(problems: readonly Problem[]): readonly ProposedCell[] {
  const found = new Map<string, ProposedCell>();
  for (const problem of problems) {
    const { proposal, sheet, cell } = problem;
    const area = cell === undefined ? undefined : parseArea(cell);
    if (!proposal || sheet === undefined || !area) continue;
    const key = `${cell ?? ''} ${sheet}`;
    const before = found.get(key);
    if (before && (before.proven || !proposal.proven)) continue;
    found.set(key, { ...proposal, sheet, row: area.top, column: area.left, problem });
  }
  return [...found.values()];
}

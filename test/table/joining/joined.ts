import { type Sheet, figures, problems, read } from '../report.ts';
import { joinTargets } from '../../../src/table/joining/join-tables.ts';
import type { Table } from '../../../src/table/table.ts';
import type { JoinChoices, TargetJoin } from '../../../src/table/joining/target-join.ts';

/** Reads two sheets and joins them. */
export function joined(
  actuals: Sheet,
  targets: Sheet,
  choices: JoinChoices = {},
): { readonly table: Table; readonly join: TargetJoin } {
  return joinTargets(read(actuals), read(targets), choices);
}

/** Target headcounts of the first indicator. */
export const headcounts = ({ measures }: Table): readonly (number | string)[] => figures(measures[0]?.targetHeadcount);

/** Problems of the join as `code cell`. */
export const codes = (table: Table): readonly string[] =>
  problems(table).filter((problem) => problem.startsWith('join-'));

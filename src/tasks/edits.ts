import type { Host, Outcome } from '../host/host.ts';
import type { EditPlan } from '../layout/edit-plan.ts';
import { cellName, contains, parseArea } from '../table/area.ts';
import { type CellValue, isErrorCell } from '../table/cells.ts';
import { dateOfSerial } from '../table/numbers/date-text.ts';
import type { Problem } from '../table/problem.ts';
import type { Language } from '../words/language.ts';
import { localNumber } from '../words/numbers.ts';

/** One line of a plan as a person reads it. */
export interface EditLine {
  /** The cell (`E5`). */
  readonly cell: string;
  readonly before: string;
  readonly after: string;
}

/**
 * Every cell that a plan would change, with what it shows and what it would hold. Numbers are written the person's way, a number that is
 * shown as a date as that date, text as it is.
 *
 * @example editLines(plan, 'vi')[0] // { cell: 'E5', before: '12,306', after: '12.306' }
 */
export function editLines({ edits }: EditPlan, language: Language): readonly EditLine[] {
  return edits.map(({ row, column, was, becomes, format }) => ({
    cell: cellName(row, column),
    before: typeof was === 'number' && format !== undefined ? dateOfSerial(was) : shown(was, language),
    after: shown(becomes, language),
  }));
}

function shown(value: CellValue, language: Language): string {
  if (isErrorCell(value)) return value.error;
  return typeof value === 'number' ? localNumber(value, language) : String(value ?? '');
}

/**
 * Corrects the cells of a plan that the person has seen; all of them or none.
 *
 * @returns `refused` with a problem for each cell that cannot be changed; `withoutRefused` gives the plan for the others
 * @example edit(host, plan) // { kind: 'written', receipt: … }, for `takeBack`
 */
export function edit(host: Host, plan: EditPlan): Promise<Outcome> {
  return host.edit(plan);
}

/**
 * A plan without the cells that a host refused.
 *
 * @param problems of the refusal
 * @returns `undefined` when a problem is not about cells of the plan, such as a protected sheet, or nothing would be left
 * @example withoutRefused(plan, outcome.problems)
 */
export function withoutRefused(plan: EditPlan, problems: readonly Problem[]): EditPlan | undefined {
  const areas = problems.map(({ cell }) => parseArea(cell ?? ''));
  const edits = plan.edits.filter(
    ({ row, column }) => !areas.some((area) => area !== undefined && contains(area, row, column)),
  );
  const told = areas.every((area) => area !== undefined);
  return told && edits.length > 0 && edits.length < plan.edits.length ? { ...plan, edits } : undefined;
}

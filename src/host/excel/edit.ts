import { type EditPlan, editedArea } from '../../layout/edit-plan.ts';
import type { Area } from '../../table/area.ts';
import type { Problem } from '../../table/problem.ts';
import type { Outcome } from '../host.ts';
import { asBefore, isAsPlanned } from './contents.ts';
import type { Place } from './cell-groups.ts';
import { type EditedCell, type EditReceipt, undoEdit, writeCells } from './edit-back.ts';
import { type EditTarget, editObstacles, readEditTarget } from './edit-target.ts';
import { gridsInParts, unlessTooLarge } from './grids.ts';
import { rangeOf } from './office.ts';
import { refusal } from './refusals.ts';
import { nothingRan } from './take-back.ts';

/**
 * Corrects cells in two round trips: one reads them again, one writes and reads back. When the write fails half-way, or Excel made
 * something else of it, what was written is put back.
 */
export async function edit(context: Excel.RequestContext, plan: EditPlan): Promise<Outcome> {
  const { sheet } = plan;
  const refused = (...problems: readonly Problem[]): Outcome => ({ kind: 'refused', problems });
  const area = editedArea(plan);
  if (!area) return refused({ code: 'nothing-to-write', severity: 'error', sheet });
  const target = await unlessTooLarge((later) => readEditTarget(context, plan, area, later));
  if (!target) return refused({ code: 'changed-since', severity: 'error', sheet, details: { address: sheet } });
  const problems = editObstacles(plan, target);
  if (problems.length > 0) return refused(...problems);

  const cells = plan.edits.map((each): EditedCell => cellOf(each, target));
  const before: EditReceipt = { sheet, area, cells: cells.length, edited: cells };
  try {
    const formulas = await carryOut(context, before);
    const after = cells.map((cell): EditedCell => ({ ...cell, after: at(formulas, area, cell) }));
    const asPlanned = isAsPlanned([after.map(({ content }) => content)], [after.map((cell) => cell.after)]);
    if (asPlanned) return { kind: 'written', receipt: { ...before, edited: after } as EditReceipt };
  } catch (error) {
    const problem = refusal(error, sheet);
    return nothingRan(error) ? refused(problem) : await undoEdit(before, problem);
  }
  const details = { sheet, reason: 'WrittenDifferently' };
  return await undoEdit(before, { code: 'host-failed', severity: 'error', sheet, details });
}

/** What a cell is given, and enough to put it back. */
function cellOf({ row, column, becomes, font, format }: EditPlan['edits'][number], target: EditTarget): EditedCell {
  const place = { row, column };
  const formulaBefore = at(target.formulas, target.area, place);
  const formatBefore = at(target.formats, target.area, place) ?? 'General';
  const fontBefore = at(target.fonts, target.area, place)?.name;
  const made = typeof becomes === 'number' && formatBefore === '@' ? 'General' : undefined;
  const formatNow = format ?? made;
  return {
    row,
    column,
    content: typeof becomes === 'number' ? becomes : asBefore(becomes, becomes, formatNow ?? formatBefore),
    contentBefore: asBefore(formulaBefore, at(target.values, target.area, place), formatBefore),
    formulaBefore,
    ...(formatNow !== undefined && formatNow !== formatBefore && { format: formatNow, formatBefore }),
    ...(font !== undefined && fontBefore !== undefined && font !== fontBefore && { font, fontBefore }),
  };
}

/** Writes the cells and gives what `formulas` says of them afterwards. */
async function carryOut(
  context: Excel.RequestContext,
  { sheet, area, edited }: EditReceipt,
): Promise<readonly (readonly unknown[])[]> {
  const given = edited.map(({ row, column, content, format, font }) => ({ row, column, content, format, font }));
  const atOnce = await writeCells(context, sheet, area, given);
  const range = rangeOf(context.workbook.worksheets.getItem(sheet), area);
  range.load(atOnce ? 'formulas' : 'address');
  await context.sync();
  return atOnce ? range.formulas : (await gridsInParts(context, sheet, area, ['formulas'])).formulas;
}

function at<T>(rows: readonly (readonly T[])[], area: Area, { row, column }: Place): T | undefined {
  return rows[row - area.top]?.[column - area.left];
}

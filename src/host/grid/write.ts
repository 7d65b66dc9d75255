import {
  ICommandService,
  type IMutationInfo,
  IUndoRedoService,
  type Injector,
  type Workbook,
  type Worksheet,
  sequenceExecute,
} from '@univerjs/core';
import {
  SetRangeValuesMutation,
  SetWorksheetColumnCountMutation,
  SetWorksheetColWidthMutation,
} from '@univerjs/sheets';
import {
  AddConditionalRuleMutation,
  ConditionalFormattingRuleModel,
  DeleteConditionalRuleMutation,
  type IConditionFormattingRule,
} from '@univerjs/sheets-conditional-formatting';
import { sameMark } from '../../layout/mark.ts';
import type { WritePlan } from '../../layout/plan.ts';
import { type CellMatrix, countChanges, emptied, filled, plannedCells, standing } from './changed-cells.ts';
import { gridRule } from './rules.ts';
import type { Grid } from './grid.ts';
import { SET_WRITES, type WriteInForce } from './writes.ts';

/** A change and how to reverse it: two lists of the engine's mutations, each in the order it must run. */
export interface Change {
  readonly redo: readonly IMutationInfo[];
  readonly undo: readonly IMutationInfo[];
  readonly cells: number;
}

/** Pixels a character of the default font takes in the grid, and what a cell adds around it. */
const CHARACTER = 7;
const AROUND = 12;

/**
 * The change that writes a plan: cells with their styles, wider columns, conditional formats, and the mark, so that one undo takes
 * back all of it.
 *
 * @param id names this write; its conditional formats carry it
 * @example make(changeFor(plan, 'coverage-1', grid, workbook, sheet), grid.injector, workbook.getUnitId())
 */
export function changeFor(plan: WritePlan, id: string, grid: Grid, workbook: Workbook, sheet: Worksheet): Change {
  const place = { unitId: workbook.getUnitId(), subUnitId: sheet.getSheetId() };
  const after = plannedCells(plan, workbook, sheet);
  const before = standing(after, workbook, sheet);
  const writes = grid.writes.of(place.unitId);
  const earlier = writes.find(({ mark }) => plan.supersedes && sameMark(mark, plan.supersedes));
  const gone = rulesNamed(grid.injector, place, plan.supersedes?.rules ?? []);
  const made = plan.rules.map((rule, index) => gridRule(rule, `${id}-${index}`));
  const mark = { ...plan.mark, rules: made.map(({ cfId }) => cfId) };
  const write: WriteInForce = { id, plan, mark, ...(earlier?.stored && { stored: earlier.stored }) };
  const now = [...writes.filter((other) => other !== earlier), write];
  const [room, widths] = [roomFor(plan, sheet), widthsFor(plan, sheet)];
  const put = (...matrices: readonly CellMatrix[]): IMutationInfo[] =>
    matrices
      .filter((matrix) => Object.keys(matrix).length > 0)
      .map((cellValue) => ({ id: SetRangeValuesMutation.id, params: { ...place, cellValue } }));
  const add = (rules: readonly IConditionFormattingRule[]): IMutationInfo[] =>
    // The engine puts each new rule first, so the one that must win is added last.
    rules.toReversed().map((rule) => ({ id: AddConditionalRuleMutation.id, params: { ...place, rule } }));
  const remove = (rules: readonly IConditionFormattingRule[]): IMutationInfo[] =>
    rules.map(({ cfId }) => ({ id: DeleteConditionalRuleMutation.id, params: { ...place, cfId } }));
  const width = (colWidth: Record<number, number>): IMutationInfo[] =>
    Object.keys(colWidth).map((column) => {
      const ranges = [{ startRow: 0, endRow: 0, startColumn: Number(column), endColumn: Number(column) }];
      return { id: SetWorksheetColWidthMutation.id, params: { ...place, ranges, colWidth } };
    });
  const count = (columnCount: number): IMutationInfo[] =>
    room > sheet.getColumnCount()
      ? [{ id: SetWorksheetColumnCountMutation.id, params: { ...place, columnCount } }]
      : [];
  const force = (list: readonly WriteInForce[]): IMutationInfo => ({
    id: SET_WRITES,
    params: { unitId: place.unitId, writes: list },
  });
  // What stands there goes first, so that no part of an earlier style shines through.
  const clearAndFill = put(
    emptied(before, (cell) => cell !== null),
    after,
  );
  return {
    redo: [...count(room), ...remove(gone), ...clearAndFill, ...width(widths.after), ...add(made), force(now)],
    undo: [
      force(writes),
      ...remove(made),
      ...width(widths.before),
      ...put(emptied(after), filled(before)),
      ...add(gone),
      ...count(sheet.getColumnCount()),
    ],
    cells: countChanges(before, after),
  };
}

/**
 * Makes a change and puts it on the undo stack as one step.
 *
 * @returns whether the engine made every part of it
 * @example make({ redo: change.undo, undo: change.redo }, injector, unitId) // takes a change back
 */
export function make(change: Pick<Change, 'redo' | 'undo'>, injector: Injector, unitId: string): boolean {
  const { result } = sequenceExecute([...change.redo], injector.get(ICommandService));
  const item = { unitID: unitId, redoMutations: [...change.redo], undoMutations: [...change.undo] };
  injector.get(IUndoRedoService).pushUndoRedo(item);
  return result;
}

function rulesNamed(
  injector: Injector,
  place: { readonly unitId: string; readonly subUnitId: string },
  names: readonly string[],
): readonly IConditionFormattingRule[] {
  const rules = injector.get(ConditionalFormattingRuleModel).getSubunitRules(place.unitId, place.subUnitId) ?? [];
  return rules.filter(({ cfId }) => names.includes(cfId)).map((rule) => structuredClone(rule));
}

/** How many columns the sheet must have, with a few to spare. */
function roomFor(plan: WritePlan, sheet: Worksheet): number {
  const needed = plan.area.right + 3;
  return Math.max(needed, sheet.getColumnCount());
}

/** Widths in pixels before and after; only columns that become wider. */
function widthsFor(plan: WritePlan, sheet: Worksheet) {
  const before: Record<number, number> = {};
  const after: Record<number, number> = {};
  for (const { column, width } of plan.columns) {
    const now = sheet.getColumnWidth(column);
    const wanted = Math.round(width * CHARACTER + AROUND);
    if (wanted <= now) continue;
    before[column] = now;
    after[column] = wanted;
  }
  return { before, after };
}

import type { Mark, PlannedColumn, WritePlan } from '../../layout/plan.ts';
import { sameMark } from '../../layout/mark.ts';
import { ruleKey } from '../../layout/rule-key.ts';
import { type Area, contains } from '../../table/area.ts';
import type { CellPatch, CellRun, StyleRequest, WorkbookPatch } from './patch.ts';

const REMOVE: CellPatch = { remove: true };

/** Cells of an earlier write, to be taken out before the new ones go in. */
function clearingRuns(mark: Mark): CellRun[] {
  const cells = new Array<CellPatch>(mark.bottom - mark.top + 1).fill(REMOVE);
  return mark.columns.map(({ column }) => ({ column, top: mark.top, cells }));
}

function headerRun(plan: WritePlan, { column, header }: PlannedColumn): CellRun {
  const style: StyleRequest = { likeColumn: plan.likeColumn };
  return {
    column,
    top: plan.headerTop,
    style,
    cells: header.map((text, down) => {
      if (text === null) return null;
      const title = plan.titles.find((area) => contains(area, plan.headerTop + down, column));
      const value = text === '' ? null : text;
      return title ? { value, style: acrossTitle(style, title, column) } : { value };
    }),
  };
}

/** One of several cells across which a title is read: no lines between them, and the text in the first is centred over all. */
function acrossTitle(style: StyleRequest, { left, right }: Area, column: number): StyleRequest {
  const noLines = [...(column > left ? (['left'] as const) : []), ...(column < right ? (['right'] as const) : [])];
  return { ...style, align: 'centerContinuous', wrap: false, noLines };
}

function bodyRun(plan: WritePlan, { column, cells, look }: PlannedColumn): CellRun {
  const style: StyleRequest = {
    likeColumn: plan.likeColumn,
    numberFormat: look.numberFormat,
    align: look.align,
    ...(look.wrap !== undefined && { wrap: look.wrap }),
  };
  const strong = new Set(plan.strongRows);
  const bold: StyleRequest = { ...style, bold: true };
  return {
    column,
    top: plan.bodyTop,
    style,
    cells: cells.map((cell, down) => {
      if (cell.value === null && cell.formula === undefined) return null;
      return strong.has(plan.bodyTop + down) ? { ...cell, style: bold } : cell;
    }),
  };
}

/**
 * A write plan as changes to a workbook file: earlier cells and rules of ours out, new ones in, and the mark renewed. The mark's
 * rules are named by `ruleKey`, since a file keeps no identifiers for them.
 *
 * @param plan what is to be written
 * @param marks the marks the workbook has now
 * @example patchOfPlan(plan, file.marks).sheets[0]?.sheet // plan.sheet
 */
export function patchOfPlan(plan: WritePlan, marks: readonly Mark[]): WorkbookPatch {
  const earlier = marks.find((mark) => plan.supersedes && sameMark(mark, plan.supersedes));
  const mark: Mark = { ...plan.mark, rules: [...new Set([...plan.mark.rules, ...plan.rules.map(ruleKey)])] };
  return {
    sheets: [
      {
        sheet: plan.sheet,
        runs: [
          ...(earlier && plan.supersedes ? clearingRuns(plan.supersedes) : []),
          ...plan.columns.flatMap((column) => [headerRun(plan, column), bodyRun(plan, column)]),
        ],
        widths: plan.columns.map(({ column, width }) => ({ column, width })),
        rules: plan.rules,
        removeRules: earlier?.rules ?? [],
      },
    ],
    marks: [...marks.filter((each) => each !== earlier && !sameMark(each, mark)), mark],
  };
}

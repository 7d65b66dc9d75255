import type { EditPlan } from '../../layout/edit-plan.ts';
import { type Area, areaName, cellName, contains, overlap, parseArea } from '../../table/area.ts';
import { type CellValue, isErrorCell } from '../../table/cells.ts';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import { cellGroups } from './cell-groups.ts';
import { gridsInParts, inParts } from './grids.ts';
import { MERGES, SPILLS, rangeOf, supports } from './office.ts';
import { askMerges } from './target.ts';

const CONTENTS = ['values', 'formulas', 'numberFormat'] as const;

/** Fonts are some 200 bytes a cell, and Excel on the web refuses answers above 5 MB. */
const FONTS_AT_ONCE = 8_000;

/** What is asked of a cell's font: where a part of it differs within the cell, Excel gives none. */
const FONT = { name: true, size: true, bold: true, italic: true, underline: true, color: true } as const;

/** The cells of a correction as they are just before it is made. */
export interface EditTarget {
  readonly area: Area;
  readonly protected: boolean;
  readonly merges: readonly Area[];
  /** Groups of cells that a formula elsewhere fills. */
  readonly spilled: readonly Area[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  /** Fonts of the cells, row by row; empty where no edit is of text. */
  readonly fonts: readonly (readonly Excel.CellPropertiesFont[])[];
}

/**
 * Reads the cells of a correction, in one round trip unless they are many.
 *
 * @param area around all of them
 * @param later fetches contents afterwards, some thousand cells at a time: for what does not fit into one answer
 * @returns `undefined` when the sheet is gone
 */
export async function readEditTarget(
  context: Excel.RequestContext,
  plan: EditPlan,
  area: Area,
  later: boolean,
): Promise<EditTarget | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = rangeOf(sheet, area);
  range.load(['address', ...(later ? [] : CONTENTS), ...(supports(SPILLS) ? ['hasSpill'] : [])]);
  const merged = supports(MERGES) ? askMerges(sheet, area) : undefined;
  const ofText = plan.edits.some(({ becomes }) => typeof becomes === 'string');
  const few = (area.bottom - area.top + 1) * (area.right - area.left + 1) <= FONTS_AT_ONCE;
  const atOnce = ofText && few ? askFonts(range) : undefined;
  await context.sync();
  if (sheet.isNullObject) return undefined;

  const found = merged?.isNullObject === false ? merged.items.flatMap(({ address }) => parseArea(address) ?? []) : [];
  const { values, formulas, numberFormat } = later ? await gridsInParts(context, plan.sheet, area, CONTENTS) : range;
  return {
    area,
    protected: sheet.protection.protected,
    merges: found.filter((merge) => overlap(merge, area)),
    spilled: supports(SPILLS) && range.hasSpill !== false ? await spilled(context, plan) : [],
    values,
    formulas,
    formats: numberFormat as string[][],
    fonts: atOnce ? fontsOf(atOnce.value) : ofText ? await fontsInParts(context, plan.sheet, area) : [],
  };
}

function askFonts(range: Excel.Range): OfficeExtension.ClientResult<Excel.CellProperties[][]> {
  return range.getCellProperties({ format: { font: FONT } });
}

function fontsOf(cells: readonly (readonly Excel.CellProperties[])[]): Excel.CellPropertiesFont[][] {
  return cells.map((line) => line.map(({ format }) => format?.font ?? {}));
}

async function fontsInParts(context: Excel.RequestContext, sheet: string, area: Area) {
  const fonts: Excel.CellPropertiesFont[][] = [];
  const height = Math.max(1, Math.floor(FONTS_AT_ONCE / (area.right - area.left + 1)));
  await inParts(area, height, async (part) => {
    const range = rangeOf(context.workbook.worksheets.getItem(sheet), part);
    const answer = askFonts(range);
    await context.sync();
    fonts.push(...fontsOf(answer.value));
  });
  return fonts;
}

/** Somewhere in the area a formula fills several cells: which of the cells to be changed it fills, or that it cannot be told. */
async function spilled(context: Excel.RequestContext, plan: EditPlan): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  const groups = cellGroups(plan.edits).map((area) => ({ area, range: rangeOf(sheet, area) }));
  for (const { range } of groups) range.load('hasSpill');
  await context.sync();
  return groups.filter(({ range }) => range.hasSpill !== false).map(({ area }) => area);
}

/**
 * Why cells may not be corrected as the sheet stands now: `protected-sheet`, `formula-cell`, `array-formula-target`, `changed-since`,
 * `merged-target`, `mixed-look`.
 *
 * @returns no problems when nothing stands in the way
 */
export function editObstacles({ sheet, edits }: EditPlan, target: EditTarget): readonly Problem[] {
  const problem = (code: ProblemCode, cell: string): Problem => {
    return { code, severity: 'error', sheet, cell, details: { address: cell } };
  };
  if (target.protected) return [{ code: 'protected-sheet', severity: 'error', sheet, details: { sheet } }];
  if (target.spilled.length > 0) return target.spilled.map((area) => problem('array-formula-target', areaName(area)));
  return edits.flatMap(({ row, column, was, becomes }) => {
    const [r, c] = [row - target.area.top, column - target.area.left];
    const [formula, value] = [target.formulas[r]?.[c], target.values[r]?.[c]];
    const code = ((): ProblemCode | undefined => {
      if (typeof formula === 'string' && formula.startsWith('=') && formula !== value) return 'formula-cell';
      if (value !== asRead(was)) return 'changed-since';
      if (target.merges.some((merge) => isCovered(merge, row, column))) return 'merged-target';
      const font = target.fonts[r]?.[c] ?? {};
      const mixed = Object.values(font).some((part) => part === null);
      return typeof becomes === 'string' && mixed ? 'mixed-look' : undefined;
    })();
    return code ? [problem(code, cellName(row, column))] : [];
  });
}

function isCovered(merge: Area, row: number, column: number): boolean {
  return contains(merge, row, column) && (merge.top !== row || merge.left !== column);
}

/** Excel gives an empty cell as empty text and an error value as its text. */
function asRead(value: CellValue): unknown {
  return isErrorCell(value) ? value.error : (value ?? '');
}

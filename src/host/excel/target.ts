import type { WritePlan } from '../../layout/plan.ts';
import { type Area, overlap, parseArea } from '../../table/area.ts';
import { touchedArea } from './contents.ts';
import { gridsInParts } from './grids.ts';
import { LOOKS_WANTED, type LookGrid, lookOf } from './looks.ts';
import { type Marks, answerMarks, askMarks } from './marks.ts';
import { MERGES, SPILLS, brief, rangeOf, supports } from './office.ts';
import type { Samples } from './planned-looks.ts';
import { type RuleFound, askRules, rulesFound } from './rules.ts';
import { answerLooks, askLooks } from './target-looks.ts';

const CONTENTS = ['values', 'formulas', 'numberFormat'] as const;

/** What stands where a plan writes, read just before it is applied. */
export interface Target {
  readonly area: Area;
  readonly protected: boolean;
  readonly spilled: boolean;
  readonly merges: readonly Area[];
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly string[])[];
  readonly looks: LookGrid;
  /** Width of each column in points; 0 for a hidden one. */
  readonly widths: readonly number[];
  /** Identifiers of every conditional format that touches the area. */
  readonly ruleIds: ReadonlySet<string>;
  /** What those look like; read only when some may be ours. */
  readonly rules: readonly RuleFound[];
  readonly samples: Samples;
  readonly marks: Marks;
  /** Formulas and constants of the table itself, and where it stands. */
  readonly table?: { readonly area: Area; readonly formulas: readonly (readonly unknown[])[] };
}

/**
 * Reads the target of a plan in one round trip.
 *
 * @param inParts fetches contents afterwards, some thousand cells at a time: for what does not fit into one answer
 * @returns `undefined` when the sheet is gone
 */
export async function readTarget(
  context: Excel.RequestContext,
  plan: WritePlan,
  inParts: boolean,
): Promise<Target | undefined> {
  const area = touchedArea(plan);
  const sheet = context.workbook.worksheets.getItemOrNullObject(plan.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = rangeOf(sheet, area);
  range.load(['address', ...(inParts ? [] : CONTENTS), ...(supports(SPILLS) ? ['hasSpill'] : [])]);
  const looks = askLooks(sheet, area, plan.bodyTop);
  const widths = range.getColumnProperties({ columnHidden: true, format: { columnWidth: true } });
  const rules = askRules(range, plan.supersedes !== undefined);
  const samples = askSamples(sheet, plan);
  const asked = askMarks(context);
  const tableArea = parseArea(plan.mark.table);
  const table = tableArea && rangeOf(sheet, tableArea);
  if (!inParts) table?.load('formulas');
  const merged = supports(MERGES) ? askMerges(sheet, area) : undefined;
  await context.sync();

  if (sheet.isNullObject) return undefined;
  const found = merged?.isNullObject === false ? merged.items.flatMap(({ address }) => parseArea(address) ?? []) : [];
  const { values, formulas, numberFormat } = inParts ? await gridsInParts(context, plan.sheet, area, CONTENTS) : range;
  const inputs = inParts && tableArea ? await gridsInParts(context, plan.sheet, tableArea, ['formulas']) : table;
  return {
    area,
    protected: sheet.protection.protected,
    spilled: supports(SPILLS) && range.hasSpill !== false,
    merges: found.filter((merge) => overlap(merge, area)),
    values,
    formulas,
    formats: numberFormat as string[][],
    looks: await answerLooks(context, plan.sheet, looks),
    widths: widths.value.map(({ columnHidden, format }) => (columnHidden ? 0 : (format?.columnWidth ?? 0))),
    ruleIds: new Set(rules.items.map(({ id }) => id)),
    rules: plan.supersedes === undefined ? [] : rulesFound(rules),
    samples: samples(),
    marks: await answerMarks(context, asked),
    ...(inputs && tableArea ? { table: { area: tableArea, formulas: inputs.formulas } } : {}),
  };
}

/**
 * Asks for the merged areas that touch an area. Excel leaves out one whose first cell lies outside the range asked, so the question
 * starts at A1.
 */
export function askMerges(sheet: Excel.Worksheet, { bottom, right }: Area): Excel.RangeCollection {
  const { areas } = rangeOf(sheet, { top: 0, left: 0, bottom, right }).getMergedAreasOrNullObject();
  areas.load('items/address');
  return areas;
}

/** Asks for the looks of the table's last column: header, first and last row of the body, first total. */
function askSamples(sheet: Excel.Worksheet, plan: WritePlan): () => Samples {
  const column = { left: plan.likeColumn, right: plan.likeColumn };
  const ask = (top: number, bottom: number) =>
    brief(rangeOf(sheet, { ...column, top, bottom })).getCellProperties(LOOKS_WANTED);
  const strongRow = plan.strongRows[0];
  const plainRow = firstPlainRow(plan);
  const head = ask(plan.headerTop, plan.bodyTop - 1);
  const first = ask(plainRow, plainRow);
  const last = ask(plan.bodyBottom, plan.bodyBottom);
  const strong = strongRow === undefined ? undefined : ask(strongRow, strongRow);
  const look = (answer: OfficeExtension.ClientResult<Excel.CellProperties[][]>) => lookOf(answer.value[0]?.[0] ?? {});
  return () => ({
    header: head.value.map(([cell]) => lookOf(cell ?? {})),
    firstBody: look(first),
    lastBody: look(last),
    ...(strong ? { strong: look(strong) } : {}),
  });
}

/** The first row of the body that is no total or group row; a table of totals only has its first row instead. */
function firstPlainRow({ bodyTop, bodyBottom, strongRows }: WritePlan): number {
  const strong = new Set(strongRows);
  for (let row = bodyTop; row <= bodyBottom; row++) if (!strong.has(row)) return row;
  return bodyTop;
}

import type { Mark } from '../../layout/plan.ts';
import type { Place } from './cell-groups.ts';
import type { Content } from './contents.ts';
import { sameMark } from '../../layout/mark.ts';
import { type Marks, answerMarks, askMarks, storeMarks } from './marks.ts';
import { enterContents, gridsInParts, unlessTooLarge } from './grids.ts';
import { rangeOf, setNumberFormats, setWidth } from './office.ts';
import { paint, restoringStrokes } from './paint.ts';
import type { ExcelReceipt } from './receipt.ts';
import { type OurRule, type RuleFound, addAgain, askRules, ourRules, rulesFound, sayingOf } from './rules.ts';

/** How the place of an earlier write stands now. */
export interface Now {
  readonly protected: boolean;
  readonly formulas: readonly (readonly unknown[])[];
  /** Identifiers of the rules that the write added. */
  readonly added: readonly string[];
  /** What the rules look like; read only when some must be made again. */
  readonly rules: readonly RuleFound[];
  readonly marks: Marks;
}

/**
 * Reads the place of an earlier write in one round trip.
 *
 * @returns `undefined` when the sheet is gone
 */
export function readNow(context: Excel.RequestContext, receipt: ExcelReceipt): Promise<Now | undefined> {
  return unlessTooLarge((inParts) => readNowOnce(context, receipt, inParts));
}

async function readNowOnce(
  context: Excel.RequestContext,
  receipt: ExcelReceipt,
  inParts: boolean,
): Promise<Now | undefined> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(receipt.sheet);
  sheet.load('name');
  sheet.protection.load('protected');
  const range = rangeOf(sheet, receipt.touched);
  range.load(inParts ? 'address' : 'formulas');
  const whole = receipt.rulesRemoved.length > 0;
  const rules = askRules(range, whole);
  const asked = askMarks(context);
  await context.sync();
  if (sheet.isNullObject) return undefined;
  const { formulas } = inParts ? await gridsInParts(context, receipt.sheet, receipt.touched, ['formulas']) : range;
  return {
    protected: sheet.protection.protected,
    formulas,
    added: await addedRules(context, receipt, new Set(rules.items.map(({ id }) => id))),
    rules: whole ? rulesFound(rules) : [],
    marks: await answerMarks(context, asked),
  };
}

/** How the written cells stand now: still ours, as before the write, or changed by somebody. */
export interface Standing {
  readonly ours: readonly Place[];
  readonly asBefore: readonly Place[];
  readonly changed: readonly Place[];
}

/**
 * Compares the written cells with what they held before and after the write. When what they held after is unknown, because the write failed,
 * every cell that is not as before counts as ours.
 */
export function standing(receipt: ExcelReceipt, now: Now): Standing {
  const found = { ours: [] as Place[], asBefore: [] as Place[], changed: [] as Place[] };
  receipt.contentsBefore.forEach((line, r) => {
    line.forEach((content, c) => {
      if (content === null) return;
      const place = { row: receipt.touched.top + r, column: receipt.touched.left + c };
      const holds = now.formulas[r]?.[c];
      if (holds === receipt.formulasBefore[r]?.[c]) found.asBefore.push(place);
      else if (!receipt.formulasAfter || holds === receipt.formulasAfter[r]?.[c]) found.ours.push(place);
      else found.changed.push(place);
    });
  });
  return found;
}

/**
 * Puts everything back as it was, in one round trip unless it holds too much for one. It may be done again when it failed half-way: what is back already stays.
 *
 * @param cells the cells still ours; no others are written
 */
export async function writeBack(
  context: Excel.RequestContext,
  receipt: ExcelReceipt,
  now: Now,
  cells: readonly Place[],
): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(receipt.sheet);
  const range = rangeOf(sheet, receipt.touched);
  setNumberFormats(range, receipt.formatsBefore);
  if (cells.length > 0) await enterContents(context, receipt.sheet, receipt.touched, contentsFor(receipt, cells));
  for (const stroke of restoringStrokes(receipt.looksBefore, receipt.touched, receipt.painted)) paint(sheet, stroke);
  for (const [column, points] of receipt.widthsBefore) setWidth(sheet, column, points);
  for (const id of now.added) range.conditionalFormats.getItem(id).delete();
  storeMarks(context, now.marks, marksBefore(receipt, now.marks.marks));
  addAgain(sheet, missingRules(receipt, now));
  await context.sync();
}

function contentsFor(receipt: ExcelReceipt, cells: readonly Place[]): Content[][] {
  const contents: Content[][] = receipt.contentsBefore.map((line) => line.map(() => null));
  for (const { row, column } of cells) {
    const [r, c] = [row - receipt.touched.top, column - receipt.touched.left];
    const line = contents[r];
    if (line) line[c] = receipt.contentsBefore[r]?.[c] ?? null;
  }
  return contents;
}

/**
 * Which of the rules there now the write added. A later write that was taken back has made them again under other identifiers; what they
 * say, and that they were not there before, tells them then.
 */
async function addedRules(
  context: Excel.RequestContext,
  { sheet, touched, mark, rulesAdded, rulesBefore }: ExcelReceipt,
  ids: ReadonlySet<string>,
): Promise<string[]> {
  if (!rulesAdded) return [...ids].filter((id) => !rulesBefore.has(id));
  const there = [...rulesAdded].filter((id) => ids.has(id));
  if (there.length === rulesAdded.size) return there;
  const formats = askRules(rangeOf(context.workbook.worksheets.getItem(sheet), touched), true);
  await context.sync();
  const others = rulesFound(formats).filter(({ id }) => !rulesBefore.has(id));
  return [...new Set([...there, ...ourRules(others, mark.rules, []).map(({ found }) => found.id)])];
}

/** The workbook's marks without the one of this write, and with the one it replaced. */
function marksBefore({ mark, superseded }: ExcelReceipt, marks: readonly Mark[]): Mark[] {
  const others = marks.filter((one) => !sameMark(one, mark) && !(superseded && sameMark(one, superseded)));
  return superseded ? [...others, superseded] : others;
}

/** Rules that the write removed and that are not there now. */
function missingRules(receipt: ExcelReceipt, now: Now): OurRule[] {
  const there = now.rules.filter(({ id }) => !now.added.includes(id));
  return receipt.rulesRemoved.filter(
    ({ found, address }) => address !== '' && !there.some((rule) => sayingOf(rule) === sayingOf(found)),
  );
}

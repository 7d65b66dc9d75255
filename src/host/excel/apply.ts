import type { WritePlan } from '../../layout/plan.ts';
import { ruleKey } from '../../layout/rule-key.ts';
import type { Outcome, Reading } from '../host.ts';
import { checkTarget } from './check-target.ts';
import { type Content, asBefore, isAsPlanned, plannedContents } from './contents.ts';
import { bareAddresses } from './addresses.ts';
import { enterContents, gridsInParts, unlessTooLarge } from './grids.ts';
import { sameMark } from '../../layout/mark.ts';
import { storeMarks } from './marks.ts';
import { rangeOf, setNumberFormats, setWidth } from './office.ts';
import { type Stroke, paint } from './paint.ts';
import { leftOver, plannedLooks } from './planned-looks.ts';
import type { ExcelReceipt } from './receipt.ts';
import { refusal } from './refusals.ts';
import { type OurRule, addRules, ourRules, removeRules } from './rules.ts';
import { nothingRan, undoWrite } from './take-back.ts';
import { type Target, readTarget } from './target.ts';
import { widened } from './widths.ts';

/** Everything a write does, decided before it begins. */
interface Write {
  readonly plan: WritePlan;
  readonly target: Target;
  readonly contents: readonly (readonly Content[])[];
  readonly strokes: readonly Stroke[];
  readonly widths: ReadonlyMap<number, number>;
  /** Rules of ours that the new ones replace. */
  readonly removed: readonly OurRule[];
}

/**
 * Carries a plan out in two round trips: one reads the target again, one writes and reads back. When the write fails half-way, or Excel
 * made something else of it, what was written is put back.
 *
 * @param seen the last reading of this host, to notice what changed since
 */
export async function apply(
  context: Excel.RequestContext,
  plan: WritePlan,
  seen: Reading | undefined,
): Promise<Outcome> {
  const target = await unlessTooLarge((inParts) => readTarget(context, plan, inParts));
  if (!target) {
    const details = { address: plan.sheet };
    return { kind: 'refused', problems: [{ code: 'changed-since', severity: 'error', sheet: plan.sheet, details }] };
  }
  const contents = plannedContents(plan, target.area);
  const problems = checkTarget(plan, target, contents, seen);
  if (problems.length > 0) return { kind: 'refused', problems };

  const write: Write = {
    plan,
    target,
    contents,
    strokes: plannedLooks(plan, target.samples, target.looks),
    widths: widened(plan, target),
    removed: ourRules(target.rules, plan.supersedes?.rules ?? [], plan.rules),
  };
  const before = receiptBefore(write);
  try {
    const receipt = await carryOut(context, write, before);
    if (isAsPlanned(contents, receipt.formulasAfter ?? [])) return { kind: 'written', receipt };
  } catch (error) {
    const problem = refusal(error, plan.sheet);
    return nothingRan(error) ? { kind: 'refused', problems: [problem] } : await undoWrite(before, problem);
  }
  const details = { sheet: plan.sheet, reason: 'WrittenDifferently' };
  return await undoWrite(before, { code: 'host-failed', severity: 'error', sheet: plan.sheet, details });
}

/** What is known before the write begins, and enough to put everything back. */
function receiptBefore({ plan, target, contents, strokes, widths, removed }: Write): ExcelReceipt {
  const { formulas, values, formats } = target;
  const contentsBefore = contents.map((line, r) =>
    line.map((content, c) => (content === null ? null : asBefore(formulas[r]?.[c], values[r]?.[c], formats[r]?.[c]))),
  );
  const widthOf = (column: number): number => target.widths[column - target.area.left] ?? 0;
  return {
    sheet: plan.sheet,
    area: plan.area,
    cells: contents.flatMap((line, r) => line.filter((content, c) => !isLeft(content, formulas[r]?.[c]))).length,
    touched: target.area,
    contentsBefore,
    formulasBefore: formulas,
    formatsBefore: formats,
    looksBefore: target.looks,
    painted: new Set(strokes.map(({ name }) => name)),
    widthsBefore: new Map([...widths.keys()].map((column) => [column, widthOf(column)])),
    rulesBefore: target.ruleIds,
    rulesRemoved: removed,
    mark: { ...plan.mark, rules: plan.rules.map(ruleKey) },
    ...(plan.supersedes ? { superseded: plan.supersedes } : {}),
  };
}

/** Whether a cell keeps what it holds: nothing is written to it, or it is empty and stays so. */
function isLeft(content: Content, holds: unknown): boolean {
  return content === null || (content === '' && holds === '');
}

/** The write itself: number formats before values, looks after them, rules and mark last. */
async function carryOut(
  context: Excel.RequestContext,
  { plan, target, contents, strokes, widths, removed }: Write,
  before: ExcelReceipt,
): Promise<ExcelReceipt> {
  const sheet = context.workbook.worksheets.getItem(plan.sheet);
  for (const area of leftOver(plan)) setNumberFormats(rangeOf(sheet, area), [['General']]);
  for (const { column, look } of plan.columns) {
    const body = rangeOf(sheet, { top: plan.bodyTop, left: column, bottom: plan.bodyBottom, right: column });
    setNumberFormats(body, [[look.numberFormat]]);
  }
  const atOnce = await enterContents(context, plan.sheet, target.area, contents);
  const range = rangeOf(sheet, target.area);
  for (const stroke of strokes) paint(sheet, stroke);
  for (const [column, points] of widths) setWidth(sheet, column, points);
  const rules = addRules(sheet, plan.rules);
  const replaced = [before.mark, ...(plan.supersedes ? [plan.supersedes] : [])];
  const others = target.marks.marks.filter((mark) => !replaced.some((one) => sameMark(mark, one)));
  storeMarks(context, target.marks, [...others, before.mark]);
  const gone = removeRules(
    range,
    removed.map(({ found }) => found),
  ); // last: if anything above fails, they are still there
  const after = rangeOf(sheet, target.area);
  after.load(atOnce ? 'formulas' : 'address');
  await context.sync();
  const { formulas } = atOnce ? after : await gridsInParts(context, plan.sheet, target.area, ['formulas']);
  return {
    ...before,
    formulasAfter: formulas,
    rulesAdded: new Set(rules.map(({ id }) => id)),
    rulesRemoved: gone.map(({ found, where }) => ({ found, address: bareAddresses(where.address) })),
  };
}

import type { CellEdit, EditPlan } from '../layout/edit-plan.ts';
import type { Calculation, Problem } from '../tasks/calculation.ts';
import { convertTextPlan } from '../tasks/convert-text.ts';
import { editLines } from '../tasks/edits.ts';
import { repairPlan } from '../tasks/repair.ts';
import type { Language } from '../words/language.ts';
import { localNumber } from '../words/numbers.ts';

/** One cell that could be corrected. */
export interface Correction {
  /** Tells it from every other correction. */
  readonly key: string;
  readonly cell: string;
  readonly before: string;
  readonly after: string;
  /** There is no other reading: it is corrected unless the person leaves it out. */
  readonly certain: boolean;
  readonly edit: CellEdit;
}

/** Corrections of one kind, and the plan of all of them. */
export interface CorrectionGroup {
  readonly plan: EditPlan;
  readonly corrections: readonly Correction[];
}

/** What the person took in or left out, by `Correction.key`. */
export type Picks = ReadonlyMap<string, boolean>;

/** What says that text was read as text of an old font. */
const OLD_TEXT: ReadonlySet<Problem['code']> = new Set(['old-font-text', 'old-font-letters'] as const);

/**
 * Everything the reading of a table proposes to correct: numbers first, then text of old fonts on the whole sheet as it was read.
 *
 * @example correctionsOf(calculation, 'vi')[0]?.corrections[0] // { cell: 'C5', before: '5,412', after: '5.412', certain: true, … }
 */
export function correctionsOf(calculation: Calculation, language: Language): readonly CorrectionGroup[] {
  const { problems, table } = calculation;
  const old = problems.some(({ code }) => OLD_TEXT.has(code));
  const plans = [repairPlan(calculation, 'all'), old ? convertTextPlan(calculation, 'sheet') : undefined];
  const proposing = new Map<string, Problem>();
  for (const problem of problems) {
    const { proposal, sheet, cell } = problem;
    if (!proposal || sheet !== table.sheet || cell === undefined) continue;
    if (proposal.proven || !proposing.has(cell)) proposing.set(cell, problem);
  }
  return plans.flatMap((plan): CorrectionGroup[] => {
    if (!plan) return [];
    const converts = plan.why === 'convert-text';
    const corrections = editLines(plan, language).flatMap(({ cell, before, after }, index): Correction[] => {
      const edit = plan.edits[index];
      if (!edit) return [];
      const { details = {}, proposal } = (converts ? undefined : proposing.get(cell)) ?? {};
      return [
        {
          key: correctionKey(plan, edit),
          cell,
          // As the sentence of the problem says it: a date as a date, a rate in percent.
          before: shown(details['text'], language) ?? before,
          after: shown(details['proposal'], language) ?? after,
          certain: converts || proposal?.proven === true,
          edit,
        },
      ];
    });
    const inOrder = corrections.sort(({ edit: a }, { edit: b }) => a.row - b.row || a.column - b.column);
    return [{ plan, corrections: inOrder }];
  });
}

function shown(detail: string | number | undefined, language: Language): string | undefined {
  return typeof detail === 'number' ? localNumber(detail, language) : detail;
}

/**
 * Whether a correction is to be made: as the person said, else when it is certain.
 *
 * @example isPicked(correction, new Map()) // correction.certain
 */
export function isPicked({ key, certain }: Correction, picks: Picks): boolean {
  return picks.get(key) ?? certain;
}

/**
 * The plan of the corrections that are to be made.
 *
 * @returns a plan without edits when none is
 * @example pickedPlan(group, state.picks).edits.length // 3
 */
export function pickedPlan({ plan, corrections }: CorrectionGroup, picks: Picks): EditPlan {
  return { ...plan, edits: corrections.filter((each) => isPicked(each, picks)).map(({ edit }) => edit) };
}

/** @example correctionKey(plan, plan.edits[0]) // 'repair-numbers 4 2' */
export function correctionKey({ why }: EditPlan, { row, column }: CellEdit): string {
  return `${why} ${row} ${column}`;
}

import type { Problem } from '../table/problem.ts';
import type { Calculation } from '../tasks/calculation.ts';
import { convertTextPlan } from '../tasks/convert-text.ts';
import { type EditLine, edit, editLines, withoutRefused } from '../tasks/edits.ts';
import { repairPlan } from '../tasks/repair.ts';
import type { FileHost } from '../host/file/file-host.ts';
import type { Attempt } from '../host/host.ts';
import type { EditPlan } from '../layout/edit-plan.ts';
import { CLI_WORDS } from '../words/cli.ts';
import { fill } from '../words/fill.ts';
import type { Options } from './options.ts';
import { problemLines } from './report.ts';

/** What was corrected in the person's own cells, and which cells could not be. */
export interface Corrections {
  readonly lines: readonly EditLine[];
  readonly left: readonly Problem[];
}

/**
 * Makes the corrections that the options ask for: texts first, then numbers. Cells that cannot be changed are left as they are and told.
 *
 * @returns the problems of a refusal that concerns more than single cells
 */
export async function makeCorrections(
  host: FileHost,
  calculation: Calculation,
  { repair, unicode, language }: Options,
): Promise<Attempt<Corrections>> {
  const numbers = repair ? repairPlan(calculation, 'needed') : undefined;
  const texts = unicode ? convertTextPlan(calculation, 'sheet') : undefined;
  const plans = [texts && withoutCellsOf(texts, numbers), numbers];
  const lines: EditLine[] = [];
  const left: Problem[] = [];
  for (const plan of plans) {
    if (!plan) continue;
    let done = plan;
    let outcome = await edit(host, plan);
    if (outcome.kind === 'refused') {
      const rest = withoutRefused(plan, outcome.problems);
      if (!rest) return { ok: false, problems: outcome.problems };
      left.push(...outcome.problems.map((problem): Problem => ({ ...problem, severity: 'warning' })));
      done = rest;
      outcome = await edit(host, rest);
    }
    if (outcome.kind !== 'written') return { ok: false, problems: outcome.problems };
    lines.push(...editLines(done, language));
  }
  return { ok: true, value: { lines, left } };
}

/** A text that becomes a number is not converted before. */
function withoutCellsOf(plan: EditPlan, other: EditPlan | undefined): EditPlan | undefined {
  const taken = new Set(other?.edits.map(({ row, column }) => `${row} ${column}`));
  const edits = plan.edits.filter(({ row, column }) => !taken.has(`${row} ${column}`));
  return edits.length > 0 ? { ...plan, edits } : undefined;
}

/**
 * Corrections as lines of text: each cell before and after, then the cells that could not be corrected.
 *
 * @example correctionText({ lines: [{ cell: 'C5', before: '12,306', after: '12.306' }], left: [] }, 'vi')
 * // 'Đã sửa 1 ô:\n  C5  12,306 → 12.306'
 */
export function correctionText({ lines, left }: Corrections, language: Options['language']): string {
  const each = lines.map(({ cell, before, after }) => `  ${cell}  ${before} → ${after}`);
  const head =
    lines.length > 0
      ? fill(CLI_WORDS.corrected[language], { count: lines.length }, language)
      : CLI_WORDS.nothingCorrected[language];
  return [head, ...each, ...(left.length > 0 ? [problemLines(left, language)] : [])].join('\n');
}

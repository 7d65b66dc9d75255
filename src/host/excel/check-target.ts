import type { WritePlan } from '../../layout/plan.ts';
import { LAST_COLUMN, LAST_ROW, areaName, cellName, contains } from '../../table/area.ts';
import type { Problem, ProblemCode } from '../../table/problem.ts';
import type { Reading } from '../host.ts';
import { type Place, cellGroups } from './cell-groups.ts';
import { type Content, isOurs } from './contents.ts';
import type { Target } from './target.ts';

/**
 * Why a plan may not be applied as the sheet stands now: protection, merged or spilled cells, cells that hold something nobody agreed to
 * replace, and whatever changed since it was read.
 *
 * @param contents what each cell of the target is to be given
 * @param seen the last reading, when it was of this sheet: what is different now has changed since
 * @returns no problems when nothing stands in the way
 */
export function checkTarget(
  plan: WritePlan,
  target: Target,
  contents: readonly (readonly Content[])[],
  seen: Reading | undefined,
): Problem[] {
  const { sheet } = plan;
  const problem = (code: ProblemCode, cell?: string, details = {}): Problem => ({
    code,
    severity: 'error',
    sheet,
    ...(cell === undefined ? {} : { cell }),
    details: { ...(cell === undefined ? { sheet } : { address: cell }), ...details },
  });
  if (plan.area.right > LAST_COLUMN || plan.area.bottom > LAST_ROW) return [problem('no-room')];
  if (target.protected) return [problem('protected-sheet')];
  if (target.merges.length > 0) return target.merges.map((merge) => problem('merged-target', areaName(merge)));
  if (target.spilled) return [problem('array-formula-target', areaName(target.area))];

  const { foreign, changed } = obstacles(plan, target, contents, seen);
  changed.push(...changedInputs(target, seen));
  return [
    ...foreign.map(({ row, column, holds }) => problem('not-empty', cellName(row, column), { text: holds })),
    ...cellGroups(changed).map((area) => problem('changed-since', areaName(area))),
  ];
}

/** Cells to be written that hold something unforeseen. */
function obstacles(
  plan: WritePlan,
  target: Target,
  contents: readonly (readonly Content[])[],
  seen: Reading | undefined,
): { foreign: (Place & { holds: string })[]; changed: Place[] } {
  const agreed = new Map(plan.replaces.map(({ row, column, holds }) => [`${row},${column}`, holds]));
  const foreign: (Place & { holds: string })[] = [];
  const changed: Place[] = [];
  contents.forEach((line, r) => {
    line.forEach((content, c) => {
      const [row, column] = [target.area.top + r, target.area.left + c];
      if (content === null || isOurs(plan.supersedes, row, column)) return;
      const holds = textOf(target.formulas[r]?.[c]);
      const expected = agreed.get(`${row},${column}`) ?? '';
      if (holds === expected) return;
      const wasRead = seen?.cells.sheet === plan.sheet && contains(seen.cells.area, row, column);
      if (expected !== '' || wasRead) changed.push({ row, column });
      else foreign.push({ row, column, holds });
    });
  });
  return { foreign, changed };
}

/** What a cell holds, as a plan tells it: Excel gives text, numbers and truth values. */
function textOf(holds: unknown): string {
  return typeof holds === 'string' || typeof holds === 'number' || typeof holds === 'boolean' ? String(holds) : '';
}

/** Cells of the table whose formula or constant is not the one that was read: what was computed from it no longer holds. */
function changedInputs({ table }: Target, seen: Reading | undefined): Place[] {
  if (!table || !seen) return [];
  const { area, formulas } = table;
  const { cells } = seen;
  const whole = contains(cells.area, area.top, area.left) && contains(cells.area, area.bottom, area.right);
  if (!whole) return [];
  const changed: Place[] = [];
  formulas.forEach((line, r) => {
    line.forEach((now, c) => {
      const [row, column] = [area.top + r, area.left + c];
      const value = cells.value(row, column);
      const held = typeof value === 'object' && value !== null ? value.error : value;
      const then = cells.formula(row, column) ?? held ?? '';
      if (then !== now) changed.push({ row, column });
    });
  });
  return changed;
}

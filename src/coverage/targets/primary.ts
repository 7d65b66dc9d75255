import type { Target } from './target.ts';

/**
 * Which of several targets colours and sentences follow (rule R13), or the question to ask. Places are counted from 0.
 *
 * Where it is not settled, `suggested` is the default to offer: the first headcount among the candidates, since people are compared with
 * people where a headcount was assigned (R4), else the first of them.
 */
export type PrimaryTarget =
  | { readonly ok: true; readonly index: number; readonly by: 'marked' | 'only' }
  | {
      readonly ok: false;
      readonly code: 'none-marked' | 'several-marked';
      /** The targets to choose from. */
      readonly candidates: readonly number[];
      readonly suggested: number;
    }
  | { readonly ok: false; readonly code: 'no-target' };

/**
 * The primary target (chỉ tiêu chính): the one marked, or the only one there is (rule R13). Exactly one is chosen, or none with what has to
 * be asked.
 *
 * @param targets of one indicator
 * @example
 * primaryTarget([
 *   { indicator: 'BHYT', assigner: 'UBND tỉnh', comparator: 'at-least', value: { kind: 'rate', rate: percent('95') } },
 * ]) // { ok: true, index: 0, by: 'only' }
 * @example
 * primaryTarget([
 *   { indicator: 'BHYT', assigner: 'UBND tỉnh', comparator: 'at-least', value: { kind: 'rate', rate: percent('95') } },
 *   { indicator: 'BHYT', assigner: 'BHXH Việt Nam', comparator: 'at-least', value: { kind: 'headcount', headcount: targetHeadcount(95000) } },
 * ]) // { ok: false, code: 'none-marked', candidates: [0, 1], suggested: 1 }
 */
export function primaryTarget(targets: readonly Target[]): PrimaryTarget {
  const all = [...targets.keys()];
  const marked = all.filter((index) => targets[index]?.primary === true);
  const candidates = marked.length > 0 ? marked : all;
  const [first] = candidates;
  if (first === undefined) return { ok: false, code: 'no-target' };
  if (candidates.length === 1) return { ok: true, index: first, by: marked.length > 0 ? 'marked' : 'only' };
  const headcount = candidates.find((index) => targets[index]?.value.kind.startsWith('headcount') === true);
  const code = marked.length > 0 ? 'several-marked' : 'none-marked';
  return { ok: false, code, candidates, suggested: headcount ?? first };
}

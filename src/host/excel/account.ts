import type { Problem } from '../../table/problem.ts';
import type { Outcome, Receipt } from '../host.ts';
import { type Place, cellGroups } from './cell-groups.ts';
import { rethrowMistake } from './refusals.ts';

/**
 * What is known of a write, a correction or a restoration that could not be finished: nothing was changed, or exactly which cells were.
 *
 * @param different asks Excel which cells now hold something else than before; where it does not answer, every cell may
 * @example account(receipt, problem, async () => (await run((context) => readNow(context, receipt))) ?? [])
 */
export async function account(
  receipt: Receipt,
  problem: Problem | undefined,
  different: () => Promise<readonly Place[]>,
): Promise<Outcome> {
  const problems = problem ? [problem] : [];
  try {
    const cells = await different();
    if (cells.length === 0) return { kind: 'refused', problems };
    return { kind: 'partial', written: cellGroups(cells), receipt, problems };
  } catch (error) {
    rethrowMistake(error);
    return { kind: 'partial', written: [receipt.area], receipt, problems };
  }
}

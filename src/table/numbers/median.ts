/** Members looked at, whatever the length: enough to know of what size they are. */
const SAMPLE = 101;

/**
 * Numbers of some members of a list, evenly spread over it.
 *
 * @param number gives the number of a member; `undefined` for one that tells nothing
 * @example sample([3, 0, 5], (figure) => (figure > 0 ? figure : undefined)) // [3, 5]
 */
export function sample<Member>(
  members: readonly Member[],
  number: (member: Member, index: number) => number | undefined,
): readonly number[] {
  const step = Math.max(1, Math.floor(members.length / SAMPLE));
  const numbers: number[] = [];
  for (let index = 0; index < members.length; index += step) {
    const found = number(members[index] as Member, index);
    if (found !== undefined) numbers.push(found);
  }
  return numbers;
}

/**
 * The middle one of some numbers, the upper of two middle ones.
 *
 * @returns 0 when there is none
 * @example median([70.5, 12, 87.6]) // 70.5
 */
export function median(numbers: readonly number[]): number {
  return numbers.toSorted((a, b) => a - b)[numbers.length >> 1] ?? 0;
}

/** Names shorter than this are too easily alike. */
const SHORTEST = 5;
/** With more names than this left over on a side, they differ in more than slips. */
const MOST = 20_000;

/**
 * Names that are one slip apart: a letter too many, too few, wrong, or two in the wrong order. Only pairs in which each name has no other
 * one so near; numbers must agree.
 *
 * @param left keys of names
 * @returns places in `left` and `right`; none for very long lists
 * @example slipPairs(['hiệpan'], ['hiệpam', 'tânlập']) // [[0, 0]]
 */
export function slipPairs(
  left: readonly string[],
  right: readonly string[],
): readonly (readonly [left: number, right: number])[] {
  if (left.length > MOST || right.length > MOST) return [];
  const shortened = new Map<string, number[]>();
  right.forEach((key, index) => {
    for (const form of forms(key)) {
      const list = shortened.get(form);
      if (list) list.push(index);
      else shortened.set(form, [index]);
    }
  });
  const near = left.map((key) => {
    const found = new Set(forms(key).flatMap((form) => shortened.get(form) ?? []));
    return [...found].filter((index) => isOneSlip(key, right[index] ?? ''));
  });
  const wanted = new Map<number, number>();
  for (const found of near) for (const index of found) wanted.set(index, (wanted.get(index) ?? 0) + 1);
  return near.flatMap((found, index) => {
    const [only] = found;
    return found.length === 1 && only !== undefined && wanted.get(only) === 1 ? [[index, only] as const] : [];
  });
}

/** A key, and what is left of it without each of its letters. */
function forms(key: string): readonly string[] {
  if (key.length < SHORTEST) return [];
  return [key, ...Array.from(key, (_, at) => key.slice(0, at) + key.slice(at + 1))];
}

function isOneSlip(a: string, b: string): boolean {
  if (a === b || a.replace(/\D+/g, ' ').trim() !== b.replace(/\D+/g, ' ').trim()) return false;
  let start = 0;
  while (start < a.length && a[start] === b[start]) start += 1;
  let end = 0;
  while (end < Math.min(a.length, b.length) - start && a.at(-1 - end) === b.at(-1 - end)) end += 1;
  const [first, second] = [a.slice(start, a.length - end), b.slice(start, b.length - end)];
  if (first.length <= 1 && second.length <= 1) return true;
  return first.length === 2 && second.length === 2 && first[0] === second[1] && first[1] === second[0];
}

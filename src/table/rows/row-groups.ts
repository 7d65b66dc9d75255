import { levelOf } from './row-level.ts';
import type { OrdinalRank } from './row-ordinal.ts';
import { isCapitals } from './row-ranks.ts';
import { type RowFinding, type Settling, leavesOf } from './row-settling.ts';
import { type Agreement, sumsAgree } from './row-sums.ts';

/** A row followed by deeper ones is a group of the deepest rows under it. */
export function settleGroups({ kinds, parts, earlier }: Settling, ranks: readonly OrdinalRank[]): void {
  if (ranks.every((rank) => rank === ranks[0])) return;
  const open: { readonly rank: number; readonly leaves: readonly number[] }[] = [];
  for (let index = kinds.length - 1; index >= 0; index -= 1) {
    if (kinds[index] !== 'leaf' || earlier.has(index)) continue;
    const rank = ranks[index] ?? 0;
    const leaves: number[] = [];
    while (open.length > 0 && (open.at(-1)?.rank ?? 0) > rank)
      for (const leaf of open.pop()?.leaves ?? []) leaves.push(leaf);
    if (leaves.length > 0) {
      kinds[index] = 'group';
      parts.set(index, leaves);
    }
    open.push({ rank, leaves: leaves.length > 0 ? leaves : [index] });
  }
}

/** A way in which tables show groups without numbering them: how deep each row stands, and how far it is believed. */
interface Sign {
  readonly depthOf: (index: number) => number;
  /** Fewest rows a group has by this sign. */
  readonly fewest: number;
  /** Whether groups of one row are believed even where no other group shows the sign: two units may have equal figures by chance. */
  readonly alone?: true;
  /** Whether a sum with a slip in it still makes a group. */
  readonly near: boolean;
  /** Whether a row whose figures are something else is worth a question. */
  readonly asks: (index: number) => boolean;
}

/**
 * Finds groups that no numbering tells: an unnumbered row among numbered ones, "Huyện Đức Trọng" over its communes, names further in,
 * capitals. The row must be the sum of those under it; one that is not quite is told, one that is not at all stays a unit.
 */
export function settleBySums(settling: Settling): void {
  const { kinds, parts } = settling;
  const found = new Set<number>();
  for (const sign of signsIn(settling)) nest(settling, sign, found);
  settleEnds(settling, leavesOf(settling), found);
  if (found.size === 0) return;
  const whole = kinds.includes('total') ? -1 : leavesOf(settling).length;
  for (const [group, units] of parts) {
    const left = units.some((unit) => found.has(unit)) ? units.filter((unit) => !found.has(unit)) : units;
    parts.set(group, left);
    if (found.has(group) && left.length === whole) kinds[group] = 'total';
  }
}

/** The signs a table shows; one that is the same in all rows is none. */
function signsIn(settling: Settling): readonly Sign[] {
  const { rows } = settling;
  const leaves = leavesOf(settling);
  if (leaves.length < 2) return [];
  const differs = (tell: (index: number) => unknown): boolean => {
    const first = tell(leaves[0] ?? 0);
    return leaves.some((leaf) => tell(leaf) !== first);
  };
  const nameOf = (index: number): string => rows[index]?.name ?? '';
  // Names that all begin with one word for a level stand at one level.
  const [lead = ''] = /^\S+ /.exec(nameOf(leaves[0] ?? 0)) ?? [];
  const alike = levelOf(`${lead}A`) >= 0 && leaves.every((leaf) => nameOf(leaf).startsWith(lead));
  const numbered = (index: number): boolean => rows[index]?.rank !== undefined;
  const headed = (index: number): boolean => rows[index]?.word === 'group';
  const indent = (index: number): number => rows[index]?.indent ?? 0;
  const capitals = (index: number): boolean => isCapitals(nameOf(index));
  const level = (index: number): number => levelOf(nameOf(index));
  const never = (): boolean => false;
  // A numbered row among its like is a unit, whatever it is called.
  const loose = (index: number): boolean => !numbered(index) || rows[index + 1]?.starts === true;
  const signs: Sign[] = [];
  if (differs(numbered)) {
    const high = (index: number): boolean => headed(index) || [0, 1].includes(level(index));
    signs.push({ depthOf: (index) => (numbered(index) ? 1 : 0), fewest: 2, near: true, asks: high });
    signs.push({ depthOf: (index) => (numbered(index) ? 0 : 1), fewest: 2, near: false, asks: never });
  }
  if (differs(headed))
    signs.push({ depthOf: (index) => (headed(index) ? 0 : 1), fewest: 1, alone: true, near: true, asks: never });
  if (!alike && differs(level)) signs.push({ depthOf: levels(leaves, level), fewest: 1, near: true, asks: loose });
  if (differs(indent)) {
    signs.push({ depthOf: (index) => Math.floor(indent(index) / 2), fewest: 1, near: true, asks: loose });
  }
  if (differs(capitals)) {
    signs.push({ depthOf: (index) => (capitals(index) ? 0 : 1), fewest: 2, near: false, asks: never });
  }
  return signs;
}

/** Rows without a level stand beside the row above: "Văn phòng" among communes. */
function levels(leaves: readonly number[], level: (index: number) => number): Sign['depthOf'] {
  const depths = new Map<number, number>();
  let above = Infinity;
  for (const leaf of leaves) {
    const own = level(leaf);
    if (own >= 0) above = own;
    depths.set(leaf, above);
  }
  return (index) => depths.get(index) ?? Infinity;
}

function nest(settling: Settling, sign: Sign, found: Set<number>): void {
  const { kinds, parts, counts, findings, rows } = settling;
  const open: { readonly depth: number; readonly leaves: readonly number[] }[] = [];
  const groups: number[] = [];
  const told: RowFinding[] = [];
  for (const leaf of leavesOf(settling).reverse()) {
    const depth = sign.depthOf(leaf);
    const under: number[] = [];
    while (open.length > 0 && (open.at(-1)?.depth ?? 0) > depth)
      for (const index of open.pop()?.leaves ?? []) under.push(index);
    const agreement: Agreement = under.length < sign.fewest ? 'unknown' : sumsAgree(counts, leaf, under);
    const near = agreement === 'near' && sign.near;
    const details = { unit: rows[leaf]?.name ?? '', count: under.length };
    if (near) told.push({ code: 'group-near', index: leaf, details });
    if (agreement === 'no' && sign.asks(leaf)) findings.push({ code: 'group-unsure', index: leaf, details });
    const isGroup = agreement === 'yes' || near;
    if (isGroup) {
      groups.push(leaf);
      parts.set(leaf, under);
    }
    open.push({ depth, leaves: isGroup ? under : [leaf, ...under] });
  }
  const shown = sign.alone || groups.some((group) => (parts.get(group)?.length ?? 0) > 1);
  for (const group of groups) {
    if (!shown) parts.delete(group);
    else {
      kinds[group] = 'group';
      found.add(group);
    }
  }
  if (shown) findings.push(...told);
}

/** The first or the last row that is the sum of all units is their total; an unnumbered one may have a slip in it. */
function settleEnds(settling: Settling, leaves: readonly number[], found: Set<number>): void {
  const { rows, kinds, parts, counts, findings } = settling;
  if (leaves.length < 3 || kinds.includes('total')) return;
  const numbered = leaves.some((leaf) => rows[leaf]?.rank !== undefined);
  for (const end of [leaves[0] ?? 0, leaves.at(-1) ?? 0]) {
    if (numbered && rows[end]?.rank !== undefined) continue;
    const others = leaves.filter((leaf) => leaf !== end);
    const agreement = sumsAgree(counts, end, others);
    if (agreement !== 'yes' && !(agreement === 'near' && numbered)) continue;
    if (agreement === 'near') {
      findings.push({ code: 'group-near', index: end, details: { unit: rows[end]?.name ?? '', count: others.length } });
    }
    kinds[end] = 'total';
    parts.set(end, others);
    found.add(end);
    return;
  }
}

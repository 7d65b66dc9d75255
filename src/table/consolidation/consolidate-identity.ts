import { withoutAccents } from '../normalise.ts';
import { type UnitName, compareUnitNames, readUnitName } from '../names/unit-names.ts';

/** A unit as one report names it. */
export interface Mention {
  readonly name: string;
  readonly code?: string;
  /** The unit above it: which one, and how high that one stands; two places of one rank are two units. */
  readonly place?: { readonly id: string; readonly rank: number };
  /** Reports are told apart by number; one report never names one unit twice. */
  readonly report: number;
}

/** Which mentions are the same unit, and which may be. */
export interface Identified {
  /** For each mention the number of its unit. */
  readonly units: readonly number[];
  /** Pairs of mentions, kept apart, that a person should compare. */
  readonly alike: readonly (readonly [number, number])[];
}

/** More pairs than a person reads. */
const MOST_PAIRS = 200;

/** Shorter codes number the rows of one table; codes of administrative units are longer. */
const SHORTEST_CODE = 4;

interface Named extends Mention {
  readonly at: number;
  readonly unit: UnitName;
}

/**
 * Finds the same units among mentions of many reports: by the code of the unit first, else by name as `readUnitName` reads it, with
 * level and the unit above it where both are told. The order of the mentions changes nothing. What is doubtful stays apart and is
 * named in `alike`.
 *
 * @example identify([{ name: 'Xã Hiệp An', report: 0 }, { name: 'Hiệp  An', report: 1 }]).units // [0, 0]
 */
export function identify(mentions: readonly Mention[]): Identified {
  const named = readNames(mentions);
  const sets = new Sets(mentions.length);
  const alike: (readonly [number, number])[] = [];
  for (const [code, same] of groupBy(named, (mention) => codeOf(mention) ?? '')) {
    if (code.length >= SHORTEST_CODE) for (const mention of same) sets.join(same[0]?.at ?? mention.at, mention.at);
  }
  for (const bucket of groupBy(named, ({ unit }) => roughKey(unit)).values()) {
    const exact = [...groupBy(bucket, ({ unit }) => unit.key).values()];
    const units = exact
      .flatMap((same) => byMark(same, codeOf, alike))
      .flatMap((same) => byMark(same, ({ unit }) => unit.remark, alike))
      .flatMap((same) => byPlace(same, alike))
      .flatMap((same) => byLevel(same, alike))
      .flatMap(byOccurrence);
    for (const unit of units) for (const mention of unit) sets.join(unit[0]?.at ?? mention.at, mention.at);
    if (exact.length > 1) alike.push(...doubtful(exact.flatMap((same) => same.slice(0, 1))));
  }
  const numbers = new Map<number, number>();
  const units = mentions.map((_, index) => {
    const first = sets.first(index);
    const number = numbers.get(first) ?? numbers.size;
    numbers.set(first, number);
    return number;
  });
  const apart = distinct(alike).filter(([one, other]) => units[one] !== units[other]);
  return { units, alike: apart.slice(0, MOST_PAIRS) };
}

/** Disjoint sets of numbers, each known by its smallest. */
class Sets {
  private readonly parents: number[];

  constructor(size: number) {
    this.parents = Array.from({ length: size }, (_, index) => index);
  }

  first(index: number): number {
    let at = index;
    for (let up = this.parents[at] ?? at; up !== at; up = this.parents[at] ?? at) {
      this.parents[at] = this.parents[up] ?? up;
      at = up;
    }
    return at;
  }

  join(one: number, other: number): void {
    const [a, b] = [this.first(one), this.first(other)];
    this.parents[Math.max(a, b)] = Math.min(a, b);
  }
}

function readNames(mentions: readonly Mention[]): readonly Named[] {
  const known = new Map<string, UnitName>();
  return mentions.map((mention, at) => {
    const unit = known.get(mention.name) ?? readUnitName(mention.name);
    known.set(mention.name, unit);
    return { ...mention, at, unit };
  });
}

function codeOf({ code }: Mention): string | undefined {
  const bare = code?.replace(/\s/g, '').replace(/^0+(?=\d)/, '');
  return bare === '' ? undefined : bare;
}

/** The same for all names that may mean one unit: no diacritics, i for y, one spelling of Đăk. */
function roughKey({ sound }: UnitName): string {
  return withoutAccents(sound).replaceAll('y', 'i');
}

/** Different units above make different units, where both are of one rank. */
function byPlace(mentions: readonly Named[], alike: (readonly [number, number])[]): readonly (readonly Named[])[] {
  for (const rank of [0, 1, 2, 3]) {
    const placeOf = ({ place }: Named): string | undefined => (place?.rank === rank ? place.id : undefined);
    const parts = byMark(mentions, placeOf, alike);
    if (parts.length > 1) return parts;
  }
  return [mentions];
}

/** "Xã Tân Thành" and "Phường Tân Thành" are two units; which one "Tân Thành" is must be asked. */
function byLevel(mentions: readonly Named[], alike: (readonly [number, number])[]): readonly (readonly Named[])[] {
  const number = /^\d+$/.test(mentions[0]?.unit.key ?? '');
  const levelOf = ({ unit }: Named): string | undefined => (number ? (unit.level ?? 'none') : unit.level);
  return byMark(mentions, levelOf, alike);
}

/** A report names a unit once: the second one of that name is another unit, the same as the second one in other reports. */
function byOccurrence(mentions: readonly Named[]): readonly (readonly Named[])[] {
  const before = new Map<number, number>();
  const parts: Named[][] = [];
  for (const mention of mentions) {
    const nth = before.get(mention.report) ?? 0;
    before.set(mention.report, nth + 1);
    (parts[nth] ??= []).push(mention);
  }
  return parts;
}

/**
 * Parts by a mark. Mentions without one belong to the only mark there is; with several marks a person must say to which.
 */
function byMark(
  mentions: readonly Named[],
  markOf: (mention: Named) => string | undefined,
  alike: (readonly [number, number])[],
): readonly (readonly Named[])[] {
  const marked = groupBy(mentions, (mention) => markOf(mention) ?? '');
  const bare = marked.get('') ?? [];
  marked.delete('');
  if (marked.size < 2) return [mentions];
  const parts = [...marked.values()];
  if (!bare[0]) return parts;
  for (const [first] of parts) if (first) alike.push([first.at, bare[0].at]);
  return [...parts, bare];
}

/** Pairs of units of different reports that only a person can tell apart. */
function doubtful(firsts: readonly Named[]): readonly (readonly [number, number])[] {
  const pairs: (readonly [number, number])[] = [];
  const byKey = [...groupBy(firsts, ({ unit }) => unit.key).values()].flatMap((same) => same.slice(0, 1));
  byKey.forEach((one, index) => {
    for (const other of byKey.slice(index + 1)) {
      if (one.report === other.report || pairs.length >= MOST_PAIRS) continue;
      const apart = one.place && other.place && one.place.rank === other.place.rank && one.place.id !== other.place.id;
      if (!apart && compareUnitNames(one.name, other.name) === 'ask') pairs.push([one.at, other.at]);
    }
  });
  return pairs;
}

function distinct(pairs: readonly (readonly [number, number])[]): readonly (readonly [number, number])[] {
  return [...new Map(pairs.map((pair) => [pair.join('|'), pair])).values()];
}

function groupBy<Item>(items: readonly Item[], keyOf: (item: Item) => string): Map<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

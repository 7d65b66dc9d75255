import {
  type Contribution,
  type Group,
  type GroupPlan,
  type Places,
  countsUnits,
  groupsOf,
} from './consolidate-groups.ts';
import { type Identified, type Mention, identify } from './consolidate-identity.ts';
import { rankOfName } from './consolidate-rank.ts';
import type { Report } from './consolidate-report.ts';

/** A row of a consolidation before its figures are put together. */
export interface RowPlan {
  readonly name: string;
  readonly code?: string;
  readonly contributions: readonly Contribution[];
  /** Position of its group; absent for a unit that stands by itself. */
  readonly group?: number;
}

/** Which rows and groups a consolidation has, and what a person should look at. */
export interface RowPlans {
  readonly groups: readonly GroupPlan[];
  readonly rows: readonly RowPlan[];
  /** Units that may be the same. */
  readonly alike: readonly (readonly [Contribution, Contribution])[];
  /** Units that another report lists one level deeper: they would be counted twice and are left out. */
  readonly below: readonly (readonly [left: Contribution, by: Contribution])[];
}

interface Entry extends Contribution {
  readonly group?: Group;
}

/**
 * Finds the rows of a consolidation: the units that reports speak of, each once, under the groups they are listed in.
 *
 * @param reports in the order in which rows shall stand
 * @param detail every unit of every report is wanted
 */
export function planRows(reports: readonly Report[], detail: boolean): RowPlans {
  const places = groupsOf(reports, detail);
  const entries = reports.flatMap((report, index): Entry[] => {
    const whole = { report: index, unit: report.whole };
    if (!countsUnits(report, detail)) {
      const only = report.units.length === 1 ? report.units[0] : undefined;
      const named = only && report.subject.source === 'only-unit' ? only : report.whole;
      return [{ ...whole, unit: { ...named, ...(report.subject.within && { within: report.subject.within }) } }];
    }
    return report.units.map((unit) => ({ report: index, unit, group: places.of(index, unit.within) }));
  });
  const { kept, below } = withoutListedBelow(entries, places, reports);
  const { units, alike } = identify(kept.map((entry) => mentionOf(entry, reports, places)));
  const rows: { -readonly [Key in keyof RowPlan]: RowPlan[Key] }[] = [];
  const groupNumbers = new Map<string, number>();
  const owners: (Group | undefined)[] = [];
  kept.forEach((entry, index) => {
    const at = units[index] ?? 0;
    const { report, unit, group } = entry;
    const row = (rows[at] ??= { name: unit.name, contributions: [] });
    row.contributions = [...row.contributions, { report, unit }];
    if (row.code === undefined && unit.code !== undefined) row.code = unit.code;
    const owner = owners[at];
    if (group && (!owner || group.rank < owner.rank)) owners[at] = group;
  });
  rows.forEach((row, index) => {
    const group = owners[index];
    if (!group) return;
    const number = groupNumbers.get(group.id) ?? groupNumbers.size;
    groupNumbers.set(group.id, number);
    row.group = number;
  });
  return {
    groups: [...groupNumbers.keys()].map((id) => places.plan(id)),
    rows,
    alike: pairs(kept, alike),
    below,
  };
}

/**
 * How an entry is compared with others. Villages of one name stand in many communes, so their group always counts; a commune's does
 * only when something told it.
 */
function mentionOf(entry: Entry, reports: readonly Report[], places: Places): Mention {
  const { report, unit } = entry;
  const { name, code } = unit;
  const place = placeOf(entry, reports[report], places);
  return { name, report, ...(code !== undefined && { code }), ...(place && { place }) };
}

function placeOf({ report, unit, group }: Entry, from: Report | undefined, places: Places): Mention['place'] {
  // A file that names no unit can be nobody else's.
  if (!group && from?.subject.source === 'nothing') return { id: `file ${from.file}`, rank: 0 };
  if (!group) return unit.within === undefined ? undefined : places.above(report, unit.within);
  const rank = rankOfName(unit.name) ?? from?.rank ?? 0;
  const told = from?.subject.certainty === 'sure' || unit.within !== undefined;
  return rank === 0 || told ? group : undefined;
}

/** Leaves out units that are groups of other reports: their units are listed, so that their own row would count them again. */
function withoutListedBelow(
  entries: readonly Entry[],
  places: Places,
  reports: readonly Report[],
): { kept: readonly Entry[]; below: RowPlans['below'] } {
  const below: (readonly [Contribution, Contribution])[] = [];
  const kept = entries.filter(({ report, unit, group }) => {
    const rank = rankOfName(unit.name) ?? reports[report]?.rank;
    const listed = places
      .named(unit.name)
      .find((other) => other.id !== group?.id && (rank === undefined || rank === other.rank));
    const by = listed?.plan.contributions.find((other) => other.report !== report);
    if (by) below.push([{ report, unit }, by]);
    return !by;
  });
  return { kept, below };
}

function pairs(entries: readonly Entry[], alike: Identified['alike']): RowPlans['alike'] {
  return alike.flatMap(([one, other]) => {
    const [first, second] = [entries[one], entries[other]];
    return first && second ? [[first, second] as const] : [];
  });
}

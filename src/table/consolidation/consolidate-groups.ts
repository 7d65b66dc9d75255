import { type Mention, identify } from './consolidate-identity.ts';
import type { UnitRank } from './consolidate-named-unit.ts';
import { rankOfName } from './consolidate-rank.ts';
import type { Report, ReportUnit } from './consolidate-report.ts';
import { readUnitName } from '../names/unit-names.ts';

/** What one report says of one unit. */
export interface Contribution {
  readonly report: number;
  readonly unit: ReportUnit;
}

/** A group: the unit that reports list others under. */
export interface GroupPlan {
  readonly name: string;
  /** The reports about it, with their totals. */
  readonly contributions: readonly Contribution[];
}

/** A unit that others stand under, and how high it stands. */
export interface Group {
  readonly id: string;
  readonly rank: number;
}

/**
 * Whether a report counts with each of its units, or as one: villages are added up to their commune, communes and all above them are
 * rows of their own.
 *
 * @param detail every unit is wanted
 */
export function countsUnits({ units, rank, subject }: Report, detail: boolean): boolean {
  if (units.length < 2) return false;
  if (detail) return true;
  return rank === undefined ? (subject.rank ?? 0) >= 2 : rank >= 1;
}

/** The groups of all reports, each once. */
export interface Places {
  /** The group that a unit of a report stands in. */
  of(report: number, within: string | undefined): Group;
  /** The unit above a unit that stands by itself, where another report's group is it. */
  above(report: number, within: string): Group | undefined;
  /** The group that a unit is itself. */
  named(name: string): readonly (Group & { readonly plan: GroupPlan })[];
  plan(id: string): GroupPlan;
}

/**
 * The groups of reports: the units that reports list others under, each once.
 *
 * @param detail every unit of every report is wanted
 */
export function groupsOf(reports: readonly Report[], detail: boolean): Places {
  const mentions: (Mention & { readonly rank: number; readonly subject: boolean })[] = [];
  const ids = new Map<string, number>();
  const add = (report: number, name: string, rank: UnitRank | undefined, subject: boolean): void => {
    const key = `${String(report)}|${name}`;
    if (ids.has(key)) return;
    ids.set(key, mentions.length);
    mentions.push({ name, report, rank: rank ?? rankOfName(name) ?? 2, subject });
  };
  reports.forEach((report, index) => {
    const { subject, units, whole } = report;
    const counts = countsUnits(report, detail);
    if (counts && units.some(({ within }) => within === undefined)) add(index, groupName(report), subject.rank, true);
    for (const { within } of counts ? units : [whole]) if (within !== undefined) add(index, within, undefined, false);
  });
  const { units } = identify(mentions);
  const groupAt = (at: number): Group => ({ id: String(units[at] ?? at), rank: mentions[at]?.rank ?? 2 });
  const find = (report: number, name: string): Group | undefined => {
    const at = ids.get(`${String(report)}|${name}`);
    return at === undefined ? undefined : groupAt(at);
  };
  const plans = new Map<string, GroupPlan>();
  mentions.forEach(({ name, report, subject }, at) => {
    const { id } = groupAt(at);
    const before = plans.get(id) ?? { name, contributions: [] };
    const own = subject ? reports[report]?.whole : undefined;
    plans.set(id, {
      ...before,
      contributions: own ? [...before.contributions, { report, unit: own }] : before.contributions,
    });
  });
  const byName = new Map<string, (Group & { readonly plan: GroupPlan })[]>();
  mentions.forEach(({ name }, at) => {
    const group = groupAt(at);
    const plan = plans.get(group.id);
    if (!plan || plan.contributions.length === 0) return;
    const { key } = readUnitName(name);
    const same = byName.get(key) ?? [];
    byName.set(key, same);
    if (!same.some(({ id }) => id === group.id)) same.push({ ...group, plan });
  });
  return {
    of: (report, within) => find(report, within ?? groupName(reports[report])) ?? { id: '', rank: 2 },
    above: find,
    named: (name) => byName.get(readUnitName(name).key) ?? [],
    plan: (id) => plans.get(id) ?? { name: '', contributions: [] },
  };
}

/** What the group of a report's units is called. A file that names no unit is a group of its own. */
function groupName(report: Report | undefined): string {
  return report?.subject.source === 'nothing' ? report.file : (report?.subject.name ?? '');
}

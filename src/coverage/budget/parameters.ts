import { type Absent, absent, isAbsent } from '../numbers/absent.ts';
import { type CalendarDate, compareDates, lastDayOfMonth, monthAfter } from '../time/calendar.ts';
import type { Period } from '../time/period.ts';

/**
 * How sure a value is. `verified`: a published source was found and none contradicts it; `reported`: announced, the document not seen;
 * `unverified`: from practice or memory, value, date or document; `sources-conflict`: published sources say different things.
 */
export type Certainty = 'verified' | 'reported' | 'unverified' | 'sources-conflict';

/** One value of a parameter and the days it holds (hiệu lực từ … đến …). */
export interface DatedEntry<Value> {
  readonly value: Value;
  readonly from: CalendarDate;
  /** The last day it holds; without it, until a later entry begins. */
  readonly until?: CalendarDate | undefined;
  /** The document: kind, number, year. */
  readonly source: string;
  readonly certainty: Certainty;
  /** What other sources say, where they conflict. */
  readonly conflicting?: { readonly value?: Value; readonly from?: CalendarDate } | undefined;
}

/** A change that was announced without its value, so that plans reaching its date can be warned. */
export type AnnouncedChange = Pick<DatedEntry<unknown>, 'from' | 'source' | 'certainty'>;

/** A legal value that changes over time (tham số theo thời gian): plain data that a planner may edit with `withEntry`. */
export interface DatedParameter<Value> {
  /** Stable kebab-case code. */
  readonly code: string;
  /** In order of their first days. */
  readonly entries: readonly DatedEntry<Value>[];
  readonly announced?: readonly AnnouncedChange[] | undefined;
}

/** An effective date that a period crosses. */
export interface EffectiveChange<Value = unknown> extends AnnouncedChange {
  readonly code: string;
  /** The value until the day before; absent when there was none. */
  readonly before: Value | Absent;
  /** The value from that day on; absent when it ended, or was announced without a value. */
  readonly after: Value | Absent;
}

/**
 * The entry of a parameter in force on a day: of those that hold, the one that began last, so that a rule for a limited time gives
 * way again to the standing one.
 *
 * @returns absent `no-parameter` when none holds on that day.
 * @example inForce(DEFAULT_PARAMETERS.baseSalary, calendarDate(2026, 3, 1)) // { value: 2340000, certainty: 'verified' }
 */
export function inForce<Value>(parameter: DatedParameter<Value>, date: CalendarDate): DatedEntry<Value> | Absent {
  let found: DatedEntry<Value> | undefined;
  for (const entry of parameter.entries) {
    const holds = compareDates(entry.from, date) <= 0 && (!entry.until || compareDates(date, entry.until) <= 0);
    if (holds && (!found || compareDates(found.from, entry.from) <= 0)) found = entry;
  }
  return found ?? absent('no-parameter');
}

/**
 * The value of a parameter on a day.
 *
 * @returns absent `no-parameter` when none is known for that day.
 * @example valueOn(DEFAULT_PARAMETERS.baseSalary, calendarDate(2026, 7, 1)) // 2530000
 */
export function valueOn<Value>(parameter: DatedParameter<Value>, date: CalendarDate): Value | Absent {
  const entry = inForce(parameter, date);
  return isAbsent(entry) ? entry : entry.value;
}

/**
 * The effective dates that a period crosses: days after its first on which another value comes into force; a new document with the old
 * value changes nothing. A change announced without a value counts as soon as the period reaches its date, until an entry from that
 * date on exists.
 *
 * @param period its first and last day, as `calendarYear` and `schoolYear` make them
 * @returns the changes in order of date; none when the whole period has one value.
 * @example changesWithin(DEFAULT_PARAMETERS.baseSalary, calendarYear(2026)) // [{ from: calendarDate(2026, 7, 1), before: 2340000, after: 2530000, certainty: 'reported' }]
 */
export function changesWithin<Value>(
  parameter: DatedParameter<Value>,
  period: Period,
): readonly EffectiveChange<Value>[] {
  const { code, entries, announced = [] } = parameter;
  const days = entries.flatMap(({ from, until }) => (until ? [from, dayAfter(until)] : [from])).sort(compareDates);
  const changes: EffectiveChange<Value>[] = [];
  let before = inForce(parameter, period.start);
  for (const day of days) {
    if (compareDates(day, period.start) <= 0 || compareDates(day, period.end) > 0) continue;
    const after = inForce(parameter, day);
    if (valueText(valueOf(after)) !== valueText(valueOf(before))) {
      // Only one of two different values can be the absent one.
      const { source, certainty } = (isAbsent(after) ? before : after) as DatedEntry<Value>;
      changes.push({ code, from: day, source, certainty, before: valueOf(before), after: valueOf(after) });
    }
    before = after;
  }
  for (const change of announced) {
    const known = entries.some(({ from }) => compareDates(from, change.from) >= 0);
    if (known || compareDates(change.from, period.end) > 0) continue;
    changes.push({ ...change, code, before: valueOn(parameter, change.from), after: absent('no-parameter') });
  }
  return changes.sort((a, b) => compareDates(a.from, b.from));
}

/**
 * A parameter with one entry more; an entry that begins on the same day is replaced. The parameter given stays as it is.
 *
 * @example
 * const edited = withEntry(DEFAULT_PARAMETERS.baseSalary, {
 *   value: dong(2_600_000),
 *   from: calendarDate(2027, 7, 1),
 *   source: 'forecast',
 *   certainty: 'unverified',
 * });
 * valueOn(edited, calendarDate(2027, 8, 1)) // 2600000
 */
export function withEntry<Value>(parameter: DatedParameter<Value>, entry: DatedEntry<Value>): DatedParameter<Value> {
  const others = parameter.entries.filter(({ from }) => compareDates(from, entry.from) !== 0);
  return { ...parameter, entries: [...others, entry].sort((a, b) => compareDates(a.from, b.from)) };
}

function valueOf<Value>(entry: DatedEntry<Value> | Absent): Value | Absent {
  return isAbsent(entry) ? entry : entry.value;
}

/** A value of a parameter as text, by which values are told apart. */
export function valueText(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) => (typeof part === 'bigint' ? String(part) : part));
}

function dayAfter(date: CalendarDate): CalendarDate {
  const last = compareDates(date, lastDayOfMonth(date)) === 0;
  return last ? { ...monthAfter(date, 1), day: 1 } : { ...date, day: date.day + 1 };
}

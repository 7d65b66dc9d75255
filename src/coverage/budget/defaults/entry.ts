import type { CalendarDate } from '../../time/calendar.ts';
import type { Certainty, DatedEntry, DatedParameter } from '../parameters.ts';

/** One entry, written in a line: value, first day, document, certainty. */
export function entry<Value>(
  value: Value,
  from: CalendarDate,
  source: string,
  certainty: Certainty,
  conflicting?: DatedEntry<Value>['conflicting'],
): DatedEntry<Value> {
  return conflicting ? { value, from, source, certainty, conflicting } : { value, from, source, certainty };
}

/** A parameter from its code and entries. */
export function parameter<Value>(code: string, ...entries: readonly DatedEntry<Value>[]): DatedParameter<Value> {
  return { code, entries };
}

import type { BodySample } from './body-sample.ts';
import { valueReason } from './column-reason.ts';
import { rankOfHeader } from '../consolidation/consolidate-rank.ts';
import type { DraftColumn } from './draft-column.ts';
import { cellKinds, mostly } from './name-kinds.ts';
import { holdsNames, open, settle, sureness } from './settle-column.ts';

/**
 * Tells the columns of words apart: units, the units above them, codes, numbering and notes. The header comes first; where it says
 * nothing the values do.
 *
 * @param columns drafts; a person's choices are settled already
 * @example settleNames(columns, sample) // "Huyện" beside "Xã" is a parent-unit
 */
export function settleNames(columns: readonly DraftColumn[], sample: BodySample): void {
  const unit = columns.find(({ role }) => role === 'unit') ?? namedUnit(columns) ?? unitByValues(columns, sample);
  if (!unit) return;
  for (const draft of open(columns)) {
    if (draft.meaning.meaning === 'unit') settleOtherNames(draft, unit, sample);
    else if (saysNothing(draft)) settleByValues(draft, unit, sample);
  }
}

/** Of the columns so named the one with most different names in it. */
function namedUnit(columns: readonly DraftColumn[]): DraftColumn | undefined {
  let unit: DraftColumn | undefined;
  for (const draft of open(columns)) {
    if (!isNamedUnit(draft)) continue;
    const ahead = unit ? draft.stats.distinctTexts - unit.stats.distinctTexts : 1;
    // Of two equally telling columns the right one is the lower level, unless the left one already tells every row apart and is not
    // of a higher level by its own header ("Huyện" beside "Xã", a commune of each district).
    const lower = unit && (unit.stats.distinctTexts < unit.stats.texts || standsAbove(unit, draft));
    if (ahead > 0 || (ahead === 0 && lower)) unit = draft;
  }
  // A header over figures stands beside the names it belongs to.
  const bare =
    unit?.stats.texts === 0 ? open(columns).find((draft) => draft.header === '' && holdsNames(draft)) : undefined;
  if (bare || !unit) return undefined;
  settle(unit, 'unit', unit.meaning.meaning === 'unit' ? sureness(unit) : 'likely');
  return unit;
}

/** "TT" over names is "thị trấn". */
function isNamedUnit(draft: DraftColumn): boolean {
  const { meaning, open: senses } = draft.meaning;
  return meaning === 'unit' || (senses?.some((sense) => sense.meaning === 'unit') === true && holdsNames(draft));
}

const NO_UNIT: ReadonlySet<string | undefined> = new Set(['ordinal', 'note', 'unit-code', 'other']);

/** Without such a header: the column of names before the figures that tells most rows apart. */
function unitByValues(columns: readonly DraftColumn[], sample: BodySample): DraftColumn | undefined {
  const named = open(columns).filter((draft) => holdsNames(draft) && !NO_UNIT.has(draft.meaning.meaning));
  const names = named.filter(({ column }) => mostly('name', cellKinds(sample, column)));
  const [first] = names.length > 0 ? names : named;
  const figures = columns.find(
    ({ stats, meaning, column }) =>
      stats.figures > stats.texts && meaning.meaning !== 'ordinal' && column > (first?.column ?? 0),
  );
  const before = names.filter(({ column }) => column < (figures?.column ?? Infinity));
  const unit = before.reduce(
    (best, draft) => (best && best.stats.distinctTexts >= draft.stats.distinctTexts ? best : draft),
    first,
  );
  if (unit) settle(unit, 'unit', 'likely', valueReason('values-names', sample, unit.column));
  return unit;
}

/** A second column named like units: the level above, codes, or something the calculation does not need. */
function settleOtherNames(draft: DraftColumn, unit: DraftColumn, sample: BodySample): void {
  if (isAbove(draft, unit) || standsAbove(draft, unit)) settle(draft, 'parent-unit', sureness(draft));
  else if (!holdsNames(draft) || mostly('code', cellKinds(sample, draft.column))) {
    settle(draft, 'unit-code', 'likely', valueReason('values-codes', sample, draft.column));
  } else settle(draft, 'other', 'sure');
}

/** Whether two headers name levels, the first a higher one. */
function standsAbove({ header }: DraftColumn, unit: DraftColumn): boolean {
  const [above, below] = [rankOfHeader(header), rankOfHeader(unit.header)];
  return above !== undefined && below !== undefined && above > below;
}

/** Fewer names than there are units, each for several rows: repeated, or written once and merged down. */
function isAbove({ stats }: DraftColumn, unit: DraftColumn): boolean {
  const { distinctTexts, texts } = stats;
  return (
    distinctTexts > 0 && distinctTexts < unit.stats.distinctTexts && (texts > distinctTexts || texts < unit.stats.texts)
  );
}

function saysNothing({ meaning: { meaning, indicator, when } }: DraftColumn): boolean {
  return meaning === undefined && indicator === '' && when === undefined;
}

function settleByValues(draft: DraftColumn, unit: DraftColumn, sample: BodySample): void {
  const { column, header } = draft;
  const kinds = cellKinds(sample, column);
  const before = column < unit.column;
  const settled = (
    role: 'ordinal' | 'unit-code' | 'parent-unit' | 'note',
    code: Parameters<typeof valueReason>[0],
  ): void => {
    settle(draft, role, 'likely', valueReason(code, sample, column));
  };
  if (header === '' && before && (mostly('numbering', kinds) || counts(draft, sample)))
    settled('ordinal', 'values-numbering');
  else if (!holdsNames(draft)) return;
  else if (mostly('code', kinds)) settled('unit-code', 'values-codes');
  else if (before && mostly('name', kinds) && isAbove(draft, unit)) settled('parent-unit', 'values-parents');
  else if (header === '' || mostly('sentence', kinds)) settled('note', 'values-notes');
}

/** 1, 2, 3 …: each number at most one above the last. */
function counts({ column }: DraftColumn, sample: BodySample): boolean {
  const numbers = sample.counts(column).filter((number) => number !== undefined);
  return numbers.length > 0 && numbers.every((number, index) => number > 0 && number <= (numbers[index - 1] ?? 0) + 1);
}

import type { DenominatorKind } from '../../coverage/index.ts';
import { indicatorOf } from './column-indicator.ts';
import type { Label, LabelMeaning, LabelSense } from '../header/header-label.ts';
import type { HeaderCell } from '../header/header-grid.ts';
import type { HeaderPath } from '../header/header-paths.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import type { TablePeriod } from '../table.ts';

/** What a column's header says, parents included; values may still decide. */
export interface ColumnMeaning {
  readonly meaning?: LabelMeaning;
  readonly base?: DenominatorKind;
  /** Code of an indicator, a name as printed, or `''`. */
  readonly indicator: string;
  /** The indicator as the table prints it; `''` when it prints none. */
  readonly title: string;
  /** The header says percent, or that persons are counted; absent when it says neither. */
  readonly figure?: 'percent' | 'persons';
  /** The year, month or day the header names; a year of a parent belongs to the months under it. */
  readonly when?: TablePeriod;
  /** The words of `when`, as printed, and where they stand. */
  readonly whenText: string;
  readonly whenCell?: HeaderCell;
  /** "Lũy kế": since the year began. */
  readonly cumulative: boolean;
  /** "Ước thực hiện": what is expected. */
  readonly estimated: boolean;
  /** Who assigned, as printed. */
  readonly assigner?: string;
  /** Whether a word was recognised with another letter or tone. */
  readonly unsure: boolean;
  /** The header cell whose words say all this; absent when no word is known. */
  readonly told?: HeaderCell;
  /** The parent without which the words would say something else. */
  readonly parent?: HeaderCell;
  /** What the abbreviation that gives the meaning may stand for, when no parent settled it. */
  readonly open?: readonly LabelSense[];
  /** The indicator of the column that this one is a part of ("Trong đó"). */
  readonly partOf?: string;
  /** The indicators that an abbreviation may stand for: "TN" alone; with the cell it stands in. */
  readonly openName?: { readonly cell: HeaderCell; readonly senses: readonly LabelSense[] };
}

/** Meanings of a parent that decide what "Số người" or "Tỷ lệ" under it is. */
const DECIDING: ReadonlySet<LabelMeaning | undefined> = new Set<LabelMeaning>([
  'target',
  'actual',
  'participation',
  'coverage',
  'previous',
  'gap',
  'change',
  'attainment',
  'not-insured',
  'base',
]);

/** Meanings that need a parent's word. */
const OPEN: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>(['count', 'rate', 'participation', 'coverage']);

/**
 * Joins what the header cells over a column say (domain page, header synonyms): the lowest word gives the role, parents give the
 * indicator and settle "Số người" and "Tỷ lệ".
 *
 * @param explicitBelow whether a parent cell that names a target or an actual has "Kế hoạch" or "Thực hiện" of its own among its columns; "Chỉ tiêu BHYT" over those
 *   means "indicator", not "target"
 * @param whole the column before "Trong đó", when the column is a part of it
 */
export function columnMeaning(
  path: HeaderPath,
  explicitBelow: (cell: HeaderCell) => boolean,
  whole?: ColumnMeaning,
): ColumnMeaning {
  const labels = path.map(({ label }) => label);
  const own = labels.findLastIndex(({ meaning }) => meaning !== undefined);
  const label = labels[own];
  const deciding = path
    .slice(0, Math.max(own, 0))
    .filter((cell) => DECIDING.has(cell.label.meaning) && !explicitBelow(cell));
  const parents = deciding.map((cell) => cell.label);
  const { by, parentOfName, ...named } = indicatorOf(path, whole);
  const nameless =
    named.indicator === '' ? path.findLast((cell) => cell.label.open?.some((sense) => sense.indicator)) : undefined;
  const meaning =
    partOfAnother(path, label, whole, named.indicator) ??
    (label?.meaning && underParents(label, label.meaning, parents));
  const persons =
    label?.meaning === 'count' || label?.meaning === 'participation' || /người|lao động/iu.test(label?.text ?? '');
  // "Kế hoạch" under "Tỷ lệ bao phủ" is a rate.
  const underRate = meaning === 'target' && !persons && labels.slice(0, own).some((above) => isRate(above.meaning));
  const percent = underRate || labels.slice(own < 0 ? 0 : own).some((below) => below.percent) || isRate(label?.meaning);
  const base = label?.base ?? parents.findLast((parent) => parent.base)?.base;
  const assigner = labels.findLast((above) => above.assigner !== undefined)?.assigner;
  const telling = path[own] ?? by ?? nameless ?? path.findLast((cell) => cell.label.when !== undefined);
  const parts = path.find((cell) => cell.label.ofWhich);
  const settling = meaning === label?.meaning ? parentOfName : (deciding.at(-1) ?? parts);
  const lowest = path.at(-1);
  // "Tháng 3" under "Thực hiện": the parent says what it is, the column's own words which one.
  const [told, parent] =
    telling && lowest && telling !== lowest && !telling.label.slip && (!settling || settling === parts)
      ? [lowest, settling ?? telling]
      : [telling, settling];
  const open = label?.open?.some((sense) => sense.meaning === meaning) ? label.open : undefined;
  return {
    ...named,
    ...timeOf(path),
    cumulative: labels.some((each, index) => each.cumulative && !namesLess(each, labels.slice(index + 1))),
    estimated: labels.some((above) => above.estimated),
    unsure: labels.some(({ slip }) => slip),
    ...(meaning ? { meaning } : {}),
    ...(meaning === 'base' && base ? { base } : {}),
    ...(percent ? { figure: 'percent' } : persons ? { figure: 'persons' } : {}),
    ...(assigner !== undefined ? { assigner } : {}),
    ...(told ? { told } : {}),
    ...(parent ? { parent } : {}),
    ...(open ? { open } : {}),
    ...(whole ? { partOf: whole.indicator } : {}),
    ...(nameless?.label.open ? { openName: { cell: nameless, senses: nameless.label.open } } : {}),
  };
}

/** The lowest label that names a time; "Tháng 3" under "Năm 2024" is March 2024. */
function timeOf(path: HeaderPath): Pick<ColumnMeaning, 'when' | 'whenText' | 'whenCell'> {
  const named = path.filter(({ label }) => label.when !== undefined);
  const lowest = named.at(-1);
  const when = lowest?.label.when;
  if (!lowest || !when) return { whenText: '' };
  const year = when.year ?? named.findLast(({ label }) => label.when?.year !== undefined)?.label.when?.year;
  return { when: { ...when, ...(year !== undefined && { year }) }, whenText: lowest.label.text, whenCell: lowest };
}

/** Whether a label names months and one below it names another time: "Tháng 7" under "9 tháng đầu năm". */
function namesLess({ when }: Label, below: readonly Label[]): boolean {
  return when?.month !== undefined && below.some((each) => each.when?.month !== undefined);
}

/** Columns whose parts are of the same kind as they are. */
const INHERITED: ReadonlySet<LabelMeaning | undefined> = new Set<LabelMeaning>([
  ...(['target', 'previous', 'not-insured', 'gap', 'change', 'attainment'] as const),
]);

/**
 * Under "Trong đó" an indicator of its own is counted as the column before it is; anything else breaks that column down: "Người lao
 * động" after a number of participants is no denominator.
 */
function partOfAnother(
  path: HeaderPath,
  label: Label | undefined,
  whole: ColumnMeaning | undefined,
  indicator: string,
): LabelMeaning | undefined {
  const of = path.findIndex(({ label: above }) => above.ofWhich);
  if (of < 0) return undefined;
  const ofPeople = whole?.meaning !== undefined && (OPEN.has(whole.meaning) || whole.meaning === 'actual');
  if (label?.meaning === 'base') return ofPeople || INHERITED.has(whole?.meaning) ? 'other' : undefined;
  if (label?.meaning && !OPEN.has(label.meaning)) return undefined;
  const named = path.slice(of).some((cell) => cell.label.indicator !== undefined || cell.label.under !== undefined);
  if (!named || indicator === '') return 'other';
  if (INHERITED.has(whole?.meaning) && !isRate(label?.meaning)) return whole?.meaning;
  return label?.meaning ?? 'participation';
}

function isRate(meaning: LabelMeaning | undefined): boolean {
  return meaning === 'rate' || meaning === 'coverage';
}

/** "Số người tham gia", "Người có thẻ": people even under "Tỷ lệ bao phủ". */
const PEOPLE = /\b(?:so|nguoi)\b/;

/** Whatever stands under "So với cùng kỳ" is compared with it. */
const CHANGING: ReadonlySet<LabelMeaning> = new Set<LabelMeaning>([...OPEN, 'actual', 'previous', 'attainment', 'gap']);

function underParents({ text }: Label, own: LabelMeaning, parents: readonly Label[]): LabelMeaning {
  const parent = parents.at(-1)?.meaning;
  const rate = isRate(own);
  if (parents.some(({ meaning }) => meaning === 'change') && CHANGING.has(own)) return 'change';
  if (parents.some(({ meaning }) => meaning === 'gap' || meaning === 'attainment')) {
    // "So sánh" and "So với" over "Kế hoạch", "UBND tỉnh giao", "Cùng kỳ": compared with it, in people or in percent.
    if (own === 'previous' || parent === 'previous') return 'gap';
    if (own === 'target') return 'attainment';
    if (parent === 'target' && OPEN.has(own)) return rate ? 'attainment' : 'gap';
  }
  if (parents.some(({ meaning }) => meaning === 'previous') && own !== 'unit' && own !== 'base') return 'previous';
  if (parent === undefined || !OPEN.has(own)) return parent === 'gap' && own === 'actual' ? 'gap' : own;
  switch (parent) {
    case 'target':
      return 'target';
    case 'actual':
    case 'participation':
      return rate ? own : 'actual';
    case 'gap':
    case 'attainment':
      return rate ? 'attainment' : 'gap';
    case 'not-insured':
      return rate ? 'other' : 'not-insured';
    case 'base':
      return own === 'count' ? 'base' : own === 'rate' ? 'coverage' : own;
    case 'coverage':
      return own === 'count' || (own === 'participation' && PEOPLE.test(withoutAccents(decomposed(text))))
        ? own
        : 'coverage';
    default:
      return own;
  }
}

import type { DenominatorKind } from '../coverage/index.ts';
import type { Label, LabelMeaning, LabelSense } from './header-label.ts';
import type { HeaderCell } from './header-grid.ts';
import type { HeaderPath } from './header-paths.ts';
import type { TablePeriod } from './table.ts';

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
  /** The words of `when`, as printed. */
  readonly whenText: string;
  /** "Lũy kế": since the year began. */
  readonly cumulative: boolean;
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
 */
export function columnMeaning(path: HeaderPath, explicitBelow: (cell: HeaderCell) => boolean): ColumnMeaning {
  const labels = path.map(({ label }) => label);
  const own = labels.findLastIndex(({ meaning }) => meaning !== undefined);
  const label = labels[own];
  const deciding = path
    .slice(0, Math.max(own, 0))
    .filter((cell) => DECIDING.has(cell.label.meaning) && !explicitBelow(cell));
  const parents = deciding.map((cell) => cell.label);
  const { by, parentOfName, ...named } = indicatorOf(path);
  const nameless =
    named.indicator === '' ? path.findLast((cell) => cell.label.open?.some((sense) => sense.indicator)) : undefined;
  const meaning = partOfAnother(path, label) ?? (label?.meaning && underParents(label.meaning, parents));
  const percent =
    labels.slice(own < 0 ? 0 : own).some((below) => below.percent) ||
    label?.meaning === 'rate' ||
    label?.meaning === 'coverage';
  const persons =
    label?.meaning === 'count' || label?.meaning === 'participation' || /người|lao động/iu.test(label?.text ?? '');
  const base = label?.base ?? parents.findLast((parent) => parent.base)?.base;
  const assigner = labels.findLast((above) => above.assigner !== undefined)?.assigner;
  const telling = path[own] ?? by ?? nameless ?? path.findLast((cell) => cell.label.when !== undefined);
  const settling =
    meaning === label?.meaning ? parentOfName : (deciding.at(-1) ?? path.find((cell) => cell.label.ofWhich));
  const lowest = path.at(-1);
  // "Tháng 3" under "Thực hiện": the parent says what it is, the column's own words which one.
  const [told, parent] =
    telling && lowest && telling !== lowest && !settling && !telling.label.slip
      ? [lowest, telling]
      : [telling, settling];
  const open = label?.open?.some((sense) => sense.meaning === meaning) ? label.open : undefined;
  return {
    ...named,
    ...timeOf(labels),
    cumulative: labels.some((above) => above.cumulative),
    unsure: labels.some(({ slip }) => slip),
    ...(meaning ? { meaning } : {}),
    ...(meaning === 'base' && base ? { base } : {}),
    ...(percent ? { figure: 'percent' } : persons ? { figure: 'persons' } : {}),
    ...(assigner !== undefined ? { assigner } : {}),
    ...(told ? { told } : {}),
    ...(parent ? { parent } : {}),
    ...(open ? { open } : {}),
    ...(nameless?.label.open ? { openName: { cell: nameless, senses: nameless.label.open } } : {}),
  };
}

/** The lowest label that names a time; "Tháng 3" under "Năm 2024" is March 2024. */
function timeOf(labels: readonly Label[]): Pick<ColumnMeaning, 'when' | 'whenText'> {
  const named = labels.filter((label) => label.when !== undefined);
  const lowest = named.at(-1);
  if (!lowest?.when) return { whenText: '' };
  const year = lowest.when.year ?? named.findLast((label) => label.when?.year !== undefined)?.when?.year;
  return { when: { ...lowest.when, ...(year !== undefined && { year }) }, whenText: lowest.text };
}

/** Under "Trong đó" an indicator of its own is a number of participants; anything else breaks the column before it down. */
function partOfAnother(path: HeaderPath, label: Label | undefined): LabelMeaning | undefined {
  const of = path.findIndex(({ label: above }) => above.ofWhich);
  if (of < 0 || (label?.meaning && !OPEN.has(label.meaning))) return undefined;
  const own = path.slice(of).some((cell) => cell.label.indicator !== undefined || cell.label.under !== undefined);
  if (!own) return 'other';
  return label?.meaning ?? 'participation';
}

function underParents(own: LabelMeaning, parents: readonly Label[]): LabelMeaning {
  const parent = parents.at(-1)?.meaning;
  const rate = own === 'rate' || own === 'coverage';
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
      return own === 'count' ? own : 'coverage';
    default:
      return own;
  }
}

/** The indicator with the header cell that names it, and the parent that narrows the name. */
interface NamedIndicator {
  readonly indicator: string;
  readonly title: string;
  readonly by?: HeaderCell;
  readonly parentOfName?: HeaderCell;
}

function indicatorOf(path: HeaderPath): NamedIndicator {
  for (let index = path.length - 1; index >= 0; index -= 1) {
    const by = path[index];
    if (!by) continue;
    const { label } = by;
    const title = label.meaning === undefined && (path.length > 1 || label.when === undefined) ? label.text : '';
    if (label.mixed) return { indicator: label.text, title, by };
    const above = path.slice(0, index);
    const narrowing = above.find((cell) => label.under && cell.label.indicator === label.under.parent);
    if (label.under && narrowing) {
      const { code } = label.under;
      return { indicator: code, title: `${nameAbove(above)} ${label.text}`.trim(), by, parentOfName: narrowing };
    }
    if (label.indicator === 'PHAT_TRIEN_MOI' && nameAbove(above) !== '') {
      const name = `${nameAbove(above)} ${label.text}`.trim();
      return { indicator: name, title: name, by };
    }
    if (label.indicator) return { indicator: label.indicator, title, by };
  }
  const by = path.find(({ area, label }) => area.right > area.left && isName(label));
  return by ? { indicator: by.label.text, title: by.label.text, by } : { indicator: '', title: '' };
}

function nameAbove(cells: HeaderPath): string {
  return cells.findLast(({ label }) => label.indicator !== undefined)?.label.text ?? '';
}

/** A parent header that is none of our words names an indicator of its own ("Hộ nghèo", "Khối doanh nghiệp"). */
function isName(label: Label): boolean {
  return label.plainName && label.when === undefined;
}

import type { DenominatorKind } from '../coverage/index.ts';
import type { Label, LabelMeaning } from './header-label.ts';
import type { HeaderCell } from './header-grid.ts';
import type { HeaderPath } from './header-paths.ts';

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
  readonly period?: number;
  /** Whether a word was recognised with another tone, or the role follows from the parent alone. */
  readonly unsure: boolean;
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
  const period = Math.max(...labels.map((label) => label.period ?? 0));
  const label = labels[own];
  const parents = path
    .slice(0, Math.max(own, 0))
    .filter((cell) => DECIDING.has(cell.label.meaning) && !explicitBelow(cell))
    .map((cell) => cell.label);
  const named = indicatorOf(path);
  const meaning = partOfAnother(path, label) ?? (label?.meaning && underParents(label.meaning, parents));
  const percent =
    labels.slice(own < 0 ? 0 : own).some((below) => below.percent) ||
    label?.meaning === 'rate' ||
    label?.meaning === 'coverage';
  const persons =
    label?.meaning === 'count' || label?.meaning === 'participation' || /người|lao động/iu.test(label?.text ?? '');
  const base = label?.base ?? parents.findLast((parent) => parent.base)?.base;
  return {
    ...named,
    unsure: labels.some(({ slip }) => slip),
    ...(meaning ? { meaning } : {}),
    ...(meaning === 'base' && base ? { base } : {}),
    ...(percent ? { figure: 'percent' } : persons ? { figure: 'persons' } : {}),
    ...(period > 0 ? { period } : {}),
  };
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
  if (parents.some(({ meaning }) => meaning === 'previous') && own !== 'unit' && own !== 'base') return 'previous';
  // "So sánh" and "So với" over "Kế hoạch", "UBND tỉnh giao": compared with it.
  if ((parent === 'gap' || parent === 'attainment') && own === 'target') return 'attainment';
  if (parent === undefined || !OPEN.has(own)) return parent === 'gap' && own === 'actual' ? 'gap' : own;
  const rate = own === 'rate' || own === 'coverage';
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

function indicatorOf(path: HeaderPath): { indicator: string; title: string } {
  const labels = path.map(({ label }) => label);
  for (let index = labels.length - 1; index >= 0; index -= 1) {
    const label = labels[index];
    if (!label) continue;
    const title = label.meaning === undefined && (path.length > 1 || label.period === undefined) ? label.text : '';
    if (label.mixed) return { indicator: label.text, title };
    const parents = labels.slice(0, index);
    const narrowed = label.under && parents.some(({ indicator }) => indicator === label.under?.parent);
    if (label.under && narrowed)
      return { indicator: label.under.code, title: `${nameAbove(parents)} ${label.text}`.trim() };
    if (label.indicator === 'PHAT_TRIEN_MOI' && parents.some(({ indicator }) => indicator !== undefined)) {
      const name = `${nameAbove(parents)} ${label.text}`.trim();
      return { indicator: name, title: name };
    }
    if (label.indicator) return { indicator: label.indicator, title };
  }
  const name = path.find(({ area, label }) => area.right > area.left && isName(label));
  return name ? { indicator: name.label.text, title: name.label.text } : { indicator: '', title: '' };
}

function nameAbove(parents: readonly Label[]): string {
  return parents.findLast(({ indicator }) => indicator !== undefined)?.text ?? '';
}

/** A parent header that is none of our words names an indicator of its own ("Hộ nghèo", "Khối doanh nghiệp"). */
function isName(label: Label): boolean {
  return label.plainName && label.period === undefined;
}

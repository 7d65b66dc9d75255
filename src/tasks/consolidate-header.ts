import { INDICATORS } from '../coverage/index.ts';
import type { NewCell } from '../layout/new-sheet.ts';
import type { Area } from '../table/area.ts';
import type { ConsolidatedColumn } from '../table/consolidation/consolidate-columns.ts';
import { comparatorIn } from '../table/columns/target-wording.ts';
import type { RoleChoice } from '../table/table.ts';
import { CONSOLIDATED_WORDS as WORDS, DENOMINATOR_WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';

/** The header of a consolidated table: its cells, and what each column is for whoever calculates with it. */
export interface ConsolidatedHeader {
  readonly rows: readonly (readonly NewCell[])[];
  /** Merged cells, with rows counted from the top of the header. */
  readonly merges: readonly Area[];
  /** Roles of the columns of figures, by sheet column. */
  readonly roles: ReadonlyMap<number, RoleChoice>;
}

const MONEY: ReadonlySet<string> = new Set(
  Object.values(INDICATORS).flatMap(({ code, unit }) => (unit === 'dong' ? [code] : [])),
);

/** Counted in money that came late, not in people. */
const LATE = 'TY_LE_CHAM_DONG';

const NAMES: ReadonlyMap<string, string> = new Map(Object.values(INDICATORS).map(({ code, name }) => [code, name]));

/**
 * The header over consolidated columns in the usual words: what stands before the figures, shared denominators, then the columns of
 * each indicator under its name.
 *
 * @param before headers of the columns before the figures
 * @example consolidatedHeader(columns, ['STT', 'Đơn vị'], 'vi').rows[1]?.map(({ value }) => value) // [null, null, null, 'Chỉ tiêu (người)', 'Thực hiện']
 */
export function consolidatedHeader(
  columns: readonly ConsolidatedColumn[],
  before: readonly string[],
  language: Language,
): ConsolidatedHeader {
  const blocks = columns.map((column) => blockOf(column, columns, language));
  const titled = blocks.some(({ title }) => title !== '');
  const height = titled ? 2 : 1;
  const cell = (value: string | null): NewCell => ({ value, look: 'header' });
  const upper = [...before, ...columns.map((column, index) => blocks[index]?.title || labelOf(column, language))];
  const lower = [
    ...before.map(() => ''),
    ...columns.map((column, index) => (blocks[index]?.title ? labelOf(column, language) : '')),
  ];
  const merges: Area[] = [];
  const free = new Set<number>();
  upper.forEach((text, column) => {
    if (!titled || free.has(column)) return;
    if (lower[column] === '') {
      merges.push({ top: 0, left: column, bottom: 1, right: column });
      return;
    }
    let right = column;
    while (sameBlock(blocks, right + 1 - before.length, column - before.length) && upper[right + 1] === text)
      free.add((right += 1));
    if (right > column) merges.push({ top: 0, left: column, bottom: 0, right });
  });
  const rows = [
    upper.map((text, column) => cell(free.has(column) ? null : text)),
    lower.map((text) => cell(text || null)),
  ];
  const roles = new Map<number, RoleChoice>();
  columns.forEach((column, index) => {
    const role = roleOf(column, blocks[index]?.indicator ?? '');
    if (role) roles.set(before.length + index, role);
  });
  return { rows: rows.slice(0, height), merges, roles };
}

interface Block {
  readonly title: string;
  readonly indicator: string;
}

function sameBlock(blocks: readonly Block[], one: number, other: number): boolean {
  return blocks[one] !== undefined && blocks[one].indicator === blocks[other]?.indicator;
}

/** The indicator a column stands under; kept apart from the same indicator over another denominator. */
function blockOf(column: ConsolidatedColumn, all: readonly ConsolidatedColumn[], language: Language): Block {
  const { indicator, kind } = column;
  if (indicator === undefined) return { title: '', indicator: '' };
  const same = all.filter((other) => other.indicator === indicator);
  const kinds = new Set(same.flatMap((other) => (other.kind ? [other.kind] : [])));
  const several = all.some((other) => other.indicator !== undefined && other.indicator !== indicator);
  const name = NAMES.get(indicator) ?? (column.title || indicator);
  const title = name === '' && several ? WORDS.unnamed[language] : name;
  if (kinds.size < 2) return { title, indicator: indicator || (several ? title : '') };
  const base = kind ? DENOMINATOR_WORDS[kind][language].toLocaleLowerCase(language).replace('lllđ', 'LLLĐ') : '…';
  const apart = fill(WORDS.over[language], { title, base }, language);
  const [first] = kinds;
  return { title: apart, indicator: kind === first ? indicator : apart };
}

function labelOf({ field, indicator = '', kind, assigner, headers }: ConsolidatedColumn, language: Language): string {
  if (field === 'denominator') return DENOMINATOR_WORDS[kind ?? 'population'][language];
  if (field === 'actual') return (indicator === LATE ? WORDS.late : WORDS.actual)[language];
  // A comparison that all reports word alike ("trên 95%") goes on standing in the header, where it is read.
  const printed = headers.length === 1 ? (headers[0]?.split(' › ').at(-1) ?? '') : '';
  if (comparatorIn(printed) !== undefined) return printed;
  const words =
    field === 'target-rate' ? WORDS.targetRate : MONEY.has(indicator) ? WORDS.targetMoney : WORDS.targetPeople;
  const by = assigner === undefined ? '' : fill(WORDS.by[language], { assigner }, language);
  return fill(words[language], { by }, language);
}

/** Shared denominators are recognised by their words; for all other columns the role is known. */
function roleOf({ field, indicator, kind }: ConsolidatedColumn, block: string): RoleChoice | undefined {
  if (indicator === undefined) return undefined;
  const role =
    field === 'actual' && indicator === LATE
      ? 'late-payment'
      : field === 'denominator' && kind === 'amount-due'
        ? 'amount-due'
        : field;
  return {
    role,
    ...(block !== '' && { indicator: block }),
    ...(field === 'target-rate' && { rateScale: 'points' as const }),
  };
}

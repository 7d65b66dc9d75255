import { INDICATORS } from '../coverage/index.ts';
import type { ReadRequest } from '../host/host.ts';
import type { NewCell, NewSheet } from '../layout/new-sheet.ts';
import { areaName } from '../table/area.ts';
import { periodText } from '../table/consolidation/consolidate-period.ts';
import type { RoleChoice } from '../table/table.ts';
import { CONSOLIDATED_WORDS as WORDS } from '../words/consolidate.ts';
import { fill } from '../words/fill.ts';
import type { Language } from '../words/language.ts';
import type { Consolidation, UnreadFile } from './consolidate.ts';
import { consolidatedBody } from './consolidate-body.ts';
import { consolidatedHeader } from './consolidate-header.ts';
import { sourcesSheet } from './consolidate-sources.ts';

/** A consolidation as a workbook to be made, and how its table is then read to calculate with. */
export interface ConsolidatedBook {
  readonly sheets: readonly NewSheet[];
  readonly read: ReadRequest;
  readonly roles: ReadonlyMap<number, RoleChoice>;
}

const FIGURE_WIDTH = 16;

/**
 * Lays a consolidation out as a workbook: the table with its title, a line that says what is missing, header, units, groups and sums;
 * and a sheet that tells where each row comes from.
 *
 * @example consolidatedBook(consolidation, unread, 'vi').read // { sheet: 'Tổng hợp', address: 'A5:F18' }
 */
export function consolidatedBook(
  consolidation: Consolidation,
  unread: readonly UnreadFile[],
  language: Language,
): ConsolidatedBook {
  const { columns, rows, period } = consolidation;
  const say = (word: keyof typeof WORDS): string => WORDS[word][language];
  const codes = rows.some(({ code }) => code !== undefined);
  const before = [say('ordinal'), ...(codes ? [say('code')] : []), say('unit')];
  const header = consolidatedHeader(columns, before, language);
  const last = before.length + columns.length - 1;
  const lines: NewCell[] = [{ value: say('title'), look: 'title' }];
  if (period)
    lines.push({ value: fill(say('period'), { period: periodText(period.period) }, language), look: 'italic' });
  lines.push(...notes(consolidation, unread, language));
  lines.push({ value: unitLine(consolidation, language), look: 'italic' });
  const top = lines.length;
  const bodyTop = top + header.rows.length;
  const body = consolidatedBody(consolidation, { top: bodyTop, codes, language });
  const table: NewSheet = {
    name: say('sheet'),
    rows: [...lines.map((line) => [line]), ...header.rows, ...body],
    // Names of results need three lines.
    heights: new Map([
      [0, 24],
      [bodyTop - 1, 50],
    ]),
    widths: [6, ...(codes ? [12] : []), 34, ...columns.map(() => FIGURE_WIDTH)],
    merges: [
      ...lines.map((_, row) => ({ top: row, left: 0, bottom: row, right: last })),
      ...header.merges.map((area) => ({ ...area, top: area.top + top, bottom: area.bottom + top })),
    ],
    header: { top, bottom: bodyTop - 1 },
    frozenColumns: before.length,
    orientation: 'landscape',
  };
  const area = { top, left: 0, bottom: bodyTop + body.length - 1, right: last };
  return {
    sheets: [table, sourcesSheet(consolidation, unread, language)],
    read: { sheet: table.name, address: areaName(area) },
    roles: header.roles,
  };
}

/** What everybody who opens the table must see: how many reports it was made from, and what it lacks. */
function notes(
  { reports, problems, period }: Consolidation,
  unread: readonly UnreadFile[],
  language: Language,
): readonly NewCell[] {
  const line = (
    word: keyof typeof WORDS,
    details: Record<string, string | number>,
    look: NewCell['look'],
  ): NewCell => ({
    value: fill(WORDS[word][language], details, language),
    look,
  });
  const conflicts = problems.filter(({ code }) => code === 'figure-conflict').length;
  const months = period?.others.length ?? 0;
  const sources = WORDS.sources[language];
  return [
    line('madeFrom', { count: new Set(reports.map(({ file }) => file)).size }, 'italic'),
    ...(unread.length > 0 ? [line('unread', { count: unread.length, sources }, 'note')] : []),
    ...(conflicts > 0 ? [line('conflicts', { count: conflicts }, 'note')] : []),
    ...(months > 0 ? [line('otherMonths', { count: months }, 'note')] : []),
  ];
}

function unitLine({ columns }: Consolidation, language: Language): string {
  const money = Object.values(INDICATORS).some(
    ({ code, unit }) => unit === 'dong' && columns.some(({ indicator }) => indicator === code),
  );
  const rates = columns.some(({ field }) => field === 'target-rate');
  return WORDS[money ? 'unitLineMoney' : rates ? 'unitLineRates' : 'unitLine'][language];
}

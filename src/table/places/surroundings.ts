import { INDICATORS } from '../../coverage/index.ts';
import { type Area, cellName } from '../area.ts';
import type { Cells } from '../cells.ts';
import { type HeaderCell, headerGrid } from '../header/header-grid.ts';
import { labelPeriod } from '../header/header-period.ts';
import { type LineKind, isTitle, lineKind } from './line-words.ts';
import type { TablePeriod } from '../table-period.ts';
import { type UnitLine, isUnitLine, readUnitLine } from './unit-line.ts';

/** A line as printed, and where it stands. */
export interface PrintedLine {
  readonly text: string;
  readonly cell: string;
}

/** What stands around a table and tells what it is. */
export interface Surroundings {
  /** Its title; lines of one title are joined by a space. */
  readonly title?: PrintedLine;
  /** "Biểu số 01". */
  readonly form?: PrintedLine;
  /** "(Kèm theo Báo cáo số … ngày …)". */
  readonly document?: PrintedLine;
  readonly unitLine?: UnitLine;
  /** When the figures are of, from the title or the line under it. */
  readonly period?: PrintedLine & { readonly when: TablePeriod };
  /** Notes and sources below, in order. */
  readonly notes: readonly PrintedLine[];
}

/** Rows above and below a table, in the columns its lines may stand in. */
export interface LineAreas {
  readonly above?: Area | undefined;
  readonly below?: Area | undefined;
  /** What stands above the first table of the sheet, for a unit line that holds for all of them. */
  readonly first?: Area | undefined;
}

/** More lines than any report has around a table. */
const MOST_LINES = 60;

interface Line extends PrintedLine {
  readonly row: number;
  readonly header: HeaderCell;
  readonly kind: LineKind | undefined;
}

const NONE: ReadonlySet<number> = new Set();

/**
 * Reads what stands around a table: title, unit line, period, document above; notes and sources below. The national motto, offices,
 * date lines and signatures are passed over.
 *
 * @param areas where to look; what is absent was not read
 * @example readSurroundings(cells, place.lines).unitLine // { text: 'Đơn vị tính: nghìn người', cell: 'H5', people: 3 }
 */
export function readSurroundings(cells: Cells, { above, below, first }: LineAreas): Surroundings {
  const upper = above ? linesIn(cells, above) : [];
  const title = titleOf(upper);
  const form = upper.find(({ kind }) => kind === 'form');
  const document = upper.find(({ kind }) => kind === 'document');
  const unit = unitLineIn(upper) ?? (first && unitLineIn(linesIn(cells, first)));
  const units = unit && readUnitLine(unit.text);
  const period = periodOf(upper, title);
  return {
    ...(title && { title: joinedLines(title) }),
    ...(form && { form: printed(form) }),
    ...(document && { document: printed(document) }),
    ...(unit && units && { unitLine: { ...units, cell: unit.cell } }),
    ...(period && { period }),
    notes: below ? notesIn(linesIn(cells, below)) : [],
  };
}

/**
 * The indicator that the titles over a table name, for people.
 *
 * @returns its usual name; `''` when they name none or several.
 * @example indicatorAbove(cells, above) // 'BHYT' under "KẾT QUẢ THỰC HIỆN CHỈ TIÊU BHYT NĂM 2023"
 */
export function indicatorAbove(cells: Cells, above: Area | undefined): string {
  const named = new Set<string>();
  for (const { header, kind } of above ? linesIn(cells, above) : []) {
    const { label } = header;
    if (kind === 'letterhead' || kind === 'document') continue;
    if (label.mixed) return '';
    // A letterhead names the agency alone; a title says what is told of the indicator.
    if (label.indicator && label.meaning) named.add(INDICATORS[label.indicator].name);
  }
  const [name] = named;
  return named.size === 1 && name !== undefined ? name : '';
}

function unitLineIn(lines: readonly Line[]): Line | undefined {
  return lines.findLast(({ text }) => isUnitLine(text));
}

function printed({ text, cell }: PrintedLine): PrintedLine {
  return { text, cell };
}

function joinedLines(lines: readonly Line[]): PrintedLine {
  return { text: lines.map(({ text }) => text).join(' '), cell: lines[0]?.cell ?? '' };
}

function linesIn(cells: Cells, area: Area): readonly Line[] {
  const grid = headerGrid(cells, area, NONE);
  const lines: Line[] = [];
  for (let row = area.top; row <= area.bottom && lines.length < MOST_LINES; row += 1) {
    for (const header of grid.row(row)) {
      if (header.area.top !== row || header.figure) continue;
      const { text } = header.label;
      lines.push({ row, header, text, cell: cellName(row, header.area.left), kind: lineKind(text) });
    }
  }
  return lines;
}

/** The lines of the title: from the first with a word of titles to the last one that follows it directly. */
function titleOf(upper: readonly Line[]): readonly Line[] | undefined {
  const letterhead = upper.findLast(({ kind }) => kind === 'letterhead')?.row ?? -1;
  const rest = upper.filter(({ kind, row }) => kind === undefined && row > letterhead);
  const untyped = rest.length > 0 ? rest : upper.filter(({ kind }) => kind === undefined);
  const first = untyped.findIndex(({ text }) => isTitle(text));
  const from = first >= 0 ? first : untyped.length - 1;
  const title = untyped.slice(from).filter(({ row }, index, lines) => row === (lines[0]?.row ?? 0) + index);
  return title.length > 0 ? title : undefined;
}

/** The fullest time that title and "tính đến …" lines name; the title's own where they are equally full. */
function periodOf(upper: readonly Line[], title: readonly Line[] | undefined): Surroundings['period'] {
  const lines = [...(title ?? []), ...upper.filter(({ kind }) => kind === 'as-of')];
  let best: Surroundings['period'];
  for (const line of lines) {
    const when = labelPeriod(line.text);
    if (when && (!best || Object.keys(when).length > Object.keys(best.when).length)) best = { ...printed(line), when };
  }
  return best;
}

const SIGNING: ReadonlySet<LineKind | undefined> = new Set(['date', 'signature', 'recipients'] as const);

/** Notes and sources with the lines that continue them, up to the signatures. */
function notesIn(lower: readonly Line[]): readonly PrintedLine[] {
  const notes: PrintedLine[] = [];
  let [signing, last] = [Infinity, -Infinity];
  for (const line of lower) {
    if (SIGNING.has(line.kind)) signing = Math.min(signing, line.row);
    const told = line.kind === 'note' || line.kind === 'source';
    const goesOn = line.kind === undefined && line.row < signing && line.row <= last + 1;
    if (!told && !goesOn) continue;
    notes.push(printed(line));
    last = line.row;
  }
  return notes;
}

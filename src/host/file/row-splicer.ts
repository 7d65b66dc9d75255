import type { ByteSink } from './byte-sink.ts';
import { cellXml } from './cell-xml.ts';
import type { Target, Targets } from './patch-targets.ts';
import type { SheetCells } from './sheet-cells.ts';
import { TagReader } from './tag-reader.ts';
import type { StyleWriter } from './style-writer.ts';

const LETTER_C = 0x63;

/** A target and the bytes of the row it takes the place of; none when it is only put in. */
interface Change {
  readonly start: number;
  readonly stop: number;
  readonly target: Target;
}

/** Writes the rows of a sheet that change; bytes around the changed cells are copied as they stand. */
export class RowSplicer {
  /** Formulas of the sheet that were written over. */
  formulasLost = 0;
  private readonly cells: SheetCells;
  private readonly xml: Uint8Array;
  private readonly tag: TagReader;
  private readonly styles: StyleWriter;
  private readonly sink: ByteSink;
  private readonly prefix: string;
  /** The cells of the row at hand: column, first byte, byte after the last, style. */
  private readonly columns: number[] = [];
  private readonly starts: number[] = [];
  private readonly stops: number[] = [];
  /** The `spans` met last and what became of them: most rows have the same. */
  private spans = { before: '', first: 0, last: 0, after: '' };

  constructor(cells: SheetCells, styles: StyleWriter, sink: ByteSink) {
    this.cells = cells;
    this.xml = cells.part.xml;
    this.tag = new TagReader(this.xml, cells.part.part);
    this.styles = styles;
    this.sink = sink;
    this.prefix = cells.part.prefix;
  }

  /** Writes a row that the sheet does not have yet; nothing when its cells would all be empty. */
  newRow(row: number, targets: Targets, from: number, to: number): void {
    let cells = '';
    for (let at = from; at < to; at++) cells += this.cell(targets.get(at), false);
    if (cells !== '') this.sink.write(`<${this.prefix}row r="${row + 1}">${cells}</${this.prefix}row>`);
  }

  /**
   * Writes a row of the sheet with its changes.
   *
   * @param place where `<row` begins
   * @returns the byte after what was written of the original; the row's end is still to be copied
   */
  row(place: number, targets: Targets, from: number, to: number): number {
    const { tag, sink, xml } = this;
    // What is only taken out does not make a row any wider.
    let [first, last] = [from, to - 1];
    while (first <= last && 'remove' in targets.get(first).patch) first++;
    while (last > first && 'remove' in targets.get(last).patch) last--;
    tag.open(place);
    let copied = place;
    while (tag.attribute()) {
      if (!tag.named('spans') || first > last) continue;
      sink.copy(xml, copied, tag.valueFrom);
      sink.write(this.widened(tag.value(), targets.get(first).column + 1, targets.get(last).column + 1));
      copied = tag.valueTo;
    }
    if (tag.closed) return this.fillEmptyRow(copied, targets, from, to);
    const end = this.findCells(tag.stop);
    let news = '';
    for (const { start, stop, target } of this.changes(targets, from, to, end)) {
      if (start > copied) {
        if (news !== '') sink.write(news);
        news = '';
        sink.copy(xml, copied, start);
      }
      news += this.cell(target, stop > start);
      if (stop > start && this.cells.hasFormula(target.row, target.column)) this.formulasLost++;
      copied = stop;
    }
    if (news !== '') sink.write(news);
    return copied;
  }

  /** Where each target goes: over the cell of its column, or before the first cell further right. */
  private changes(targets: Targets, from: number, to: number, end: number): Change[] {
    const { columns, starts, stops } = this;
    const ordered = columns.every((column, n) => n === 0 || (columns[n - 1] ?? 0) < column);
    const changes: Change[] = [];
    let cell = 0;
    for (let at = from; at < to; at++) {
      const target = targets.get(at);
      if (ordered) while (cell < columns.length && (columns[cell] ?? 0) < target.column) cell++;
      else cell = firstPlace(columns, target.column);
      const start = starts[cell] ?? end;
      changes.push({ start, stop: columns[cell] === target.column ? (stops[cell] ?? start) : start, target });
    }
    return ordered ? changes : changes.sort((a, b) => a.start - b.start || a.stop - b.stop);
  }

  /** `<row …/>` becomes `<row …>` with cells. */
  private fillEmptyRow(copied: number, targets: Targets, from: number, to: number): number {
    const { tag, sink, xml } = this;
    let cells = '';
    for (let at = from; at < to; at++) cells += this.cell(targets.get(at), false);
    if (cells === '') return copied;
    sink.copy(xml, copied, tag.stop - 2);
    sink.write(`>${cells}</${this.prefix}row>`);
    return tag.stop;
  }

  /** Finds the cells of a row; returns where its closing tag begins. */
  private findCells(from: number): number {
    const { tag, xml } = this;
    this.columns.length = this.starts.length = this.stops.length = 0;
    let column = -1;
    for (let at = from; ;) {
      at = tag.open(at);
      if (tag.closing) return at;
      if (tag.length !== 1 || xml[tag.local] !== LETTER_C) {
        at = tag.skipElement(at);
        continue;
      }
      column++;
      while (tag.attribute()) if (tag.named('r')) column = columnOf(xml, tag.valueFrom) ?? column;
      const stop = tag.closed ? tag.stop : this.cellEnd(tag.stop, at);
      this.columns.push(column);
      this.starts.push(at);
      this.stops.push(stop);
      at = stop;
    }
  }

  /** Cells hold `<f>`, `<v>` and little else: as long as these are plain no tokens are needed. */
  private cellEnd(from: number, cell: number): number {
    const { tag, xml } = this;
    for (let at = from; ;) {
      at = tag.open(at);
      if (tag.closing) return tag.end();
      const name = xml[tag.local];
      if (tag.length !== 1 || (name !== 0x66 && name !== 0x76)) return tag.skipElement(cell);
      tag.end();
      if (tag.closed) {
        at = tag.stop;
        continue;
      }
      at = tag.textEnd();
      if (xml[at + 1] !== 0x2f) return tag.skipElement(cell);
      at = xml.indexOf(0x3e, at) + 1;
    }
  }

  private widened(before: string, first: number, last: number): string {
    const known = this.spans;
    if (known.before === before && known.first === first && known.last === last) return known.after;
    this.spans = { before, first, last, after: widened(before, first, last) };
    return this.spans.after;
  }

  private cell({ row, column, patch, style: request }: Target, exists: boolean): string {
    if ('remove' in patch) return '';
    const base = request?.like
      ? this.cells.style(request.like.row, request.like.column)
      : this.cells.style(row, request?.likeColumn ?? column);
    const style = request ? this.styles.cellStyle(base, request) : base;
    if (patch.value === null && patch.formula === undefined && !exists && !request) return '';
    return cellXml(row, column, patch, style, this.prefix);
  }
}

/** Among columns out of order: the column itself, else the first one further right, else the end. */
function firstPlace(columns: readonly number[], column: number): number {
  const same = columns.indexOf(column);
  if (same >= 0) return same;
  const right = columns.findIndex((other) => other > column);
  return right >= 0 ? right : columns.length;
}

function columnOf(xml: Uint8Array, from: number): number | undefined {
  let column = 0;
  for (let at = from, byte = xml[at] ?? 0; byte >= 0x41; byte = xml[++at] ?? 0) column = column * 26 + (byte & 0x1f);
  return column > 0 ? column - 1 : undefined;
}

/** A row's `spans` made to cover more columns; what cannot be read is given back. */
function widened(spans: string, first: number, last: number): string {
  const pairs = [...spans.matchAll(/(\d+):(\d+)/g)];
  if (pairs.length === 0) return spans;
  const least = Math.min(first, ...pairs.map((pair) => Number(pair[1])));
  const most = Math.max(last, ...pairs.map((pair) => Number(pair[2])));
  return `${least}:${most}`;
}

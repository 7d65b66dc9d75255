import { type Area, LAST_COLUMN, LAST_ROW, areaName } from '../../src/table/area.ts';
import { type Session, covered, mayWrite, mayWriteValues } from './excel-session.ts';
import { HostFault } from './host-fault.ts';
import { HostObject } from './host-object.ts';
import { lookOf, setLook } from './looks.ts';
import { enter } from './typed-value.ts';
import { type Scalar, type Sheet, cellAt, key, places, readable } from './workbook-model.ts';

/** The part of `Excel.Range` that says where it is and what its cells hold. */
export abstract class RangeContents extends HostObject {
  readonly session: Session;
  readonly sheet: Sheet;
  readonly area: Area;

  constructor(session: Session, sheet: Sheet, area: Area) {
    super();
    if (area.top < 0 || area.left < 0 || area.bottom > LAST_ROW || area.right > LAST_COLUMN) {
      throw new HostFault('InvalidArgument', 'the range leaves the sheet');
    }
    this.session = session;
    this.sheet = sheet;
    this.area = area;
  }

  writable(): void {
    mayWrite(this.sheet);
  }

  // Where it is.
  get address(): string {
    const name = /^[A-Za-z_]\w*$/.test(this.sheet.name)
      ? this.sheet.name
      : `'${this.sheet.name.replaceAll("'", "''")}'`;
    return `${name}!${areaName(this.area)}`;
  }
  get rowIndex(): number {
    return this.area.top;
  }
  get columnIndex(): number {
    return this.area.left;
  }
  get rowCount(): number {
    return this.area.bottom - this.area.top + 1;
  }
  get columnCount(): number {
    return this.area.right - this.area.left + 1;
  }
  get cellCount(): number {
    return this.rowCount * this.columnCount;
  }

  // What it holds.
  get values(): Scalar[][] | null {
    return this.#read((row, column) => this.sheet.cells.get(key(row, column))?.value ?? '');
  }
  set values(given: unknown) {
    this.#enter(given);
  }
  get formulas(): Scalar[][] | null {
    return this.#read((row, column) => {
      const cell = this.sheet.cells.get(key(row, column));
      return cell?.formula ?? cell?.value ?? '';
    });
  }
  set formulas(given: unknown) {
    this.#enter(given);
  }
  get numberFormat(): Scalar[][] | null {
    return this.#read((row, column) => lookOf(this.sheet, row, column, 'numberFormat'));
  }
  set numberFormat(given: unknown) {
    this.writable();
    this.#each(given, (row, column, value) => {
      if (typeof value !== 'string') throw new HostFault('InvalidArgument', 'number format');
      setLook(this.sheet, { top: row, left: column, bottom: row, right: column }, 'numberFormat', value);
    });
  }
  get rowHidden(): boolean | null {
    return shared(this.area.top, this.area.bottom, (row) => this.sheet.hiddenRows.has(row));
  }
  get columnHidden(): boolean | null {
    return shared(this.area.left, this.area.right, (column) => this.sheet.hiddenColumns.has(column));
  }
  get hasSpill(): boolean {
    return false;
  }

  #read<T>(one: (row: number, column: number) => T): T[][] | null {
    if (!readable(this.area)) return null;
    const rows: T[][] = [];
    for (const [row, column] of places(this.area)) (rows[row - this.area.top] ??= []).push(one(row, column));
    return rows;
  }

  #each(given: unknown, one: (row: number, column: number, value: unknown) => void): void {
    if (!readable(this.area)) throw new HostFault('InvalidArgument', 'an unbounded range cannot be written');
    if (Array.isArray(given)) this._ValidateArraySize(given.length, Array.isArray(given[0]) ? given[0].length : -1);
    for (const [row, column] of places(this.area)) {
      const line: unknown = Array.isArray(given) ? given[row - this.area.top] : given;
      if (Array.isArray(given) && (!Array.isArray(line) || line.length !== this.columnCount)) {
        throw new HostFault('InvalidArgument', 'rows of different length');
      }
      const value: unknown = Array.isArray(line) ? line[column - this.area.left] : line;
      if (value !== null) one(row, column, value); // null leaves a cell as it is
    }
  }

  #enter(given: unknown): void {
    mayWriteValues(this.sheet, this.area);
    this.#each(given, (row, column, value) => {
      if (typeof value !== 'string' && typeof value !== 'number' && typeof value !== 'boolean') {
        throw new HostFault('InvalidArgument', `a cell cannot hold ${String(value)}`);
      }
      if (covered(this.sheet, row, column)) return;
      const cell = cellAt(this.sheet, row, column);
      Object.assign(cell, enter(value, String(lookOf(this.sheet, row, column, 'numberFormat'))));
      if (cell.formula !== null) cell.value = this.session.workbook.calculate(cell.formula, this.sheet, row, column);
    });
  }

  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.rowCount || columns !== this.columnCount) {
      throw new HostFault(
        'InvalidArgument',
        `${rows}×${columns} values for ${this.rowCount}×${this.columnCount} cells`,
      );
    }
  }
}

function shared(first: number, last: number, one: (index: number) => boolean): boolean | null {
  const value = one(first);
  for (let index = first + 1; index <= last; index++) if (one(index) !== value) return null;
  return value;
}

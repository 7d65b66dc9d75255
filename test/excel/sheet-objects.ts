import { LAST_COLUMN, LAST_ROW, columnNumber, parseArea } from '../../src/table/area.ts';
import type { Session } from './excel-session.ts';
import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { RangeAreas } from './range-areas-object.ts';
import { Range } from './range-object.ts';
import { type Sheet, type Table as TableModel, WHOLE_SHEET, cellAt, usedPart } from './workbook-model.ts';

class Protection extends HostObject {
  readonly #sheet: Sheet;

  constructor(sheet: Sheet) {
    super();
    this.#sheet = sheet;
  }

  get protected(): boolean {
    return this.#sheet.protected;
  }
}

/** `Excel.Worksheet`. */
export class Worksheet extends HostObject {
  readonly #session: Session;
  readonly #sheet: Sheet;

  constructor(session: Session, sheet: Sheet) {
    super();
    this.#session = session;
    this.#sheet = sheet;
  }

  get id(): string {
    return this.#sheet.id;
  }
  get name(): string {
    return this.#sheet.name;
  }
  get visibility(): string {
    return this.#sheet.visibility ?? 'Visible';
  }
  get protection(): Protection {
    return new Protection(this.#sheet);
  }

  getRange(address?: string | null): Range {
    if (address === undefined || address === null) return new Range(this.#session, this.#sheet, WHOLE_SHEET);
    if (address.length > 8192) throw new HostFault('InvalidArgument', 'the address is longer than 8,192 characters');
    const area = parseArea(address) ?? wholeColumnsOrRows(address);
    if (!area) throw new HostFault('InvalidArgument', `not a range: ${address}`);
    return new Range(this.#session, this.#sheet, area);
  }

  getRanges(addresses: string): RangeAreas {
    if (addresses.length > 8192) throw new HostFault('InvalidArgument', 'the address is longer than 8,192 characters');
    return new RangeAreas(addresses.split(',').map((address) => this.getRange(address.trim())));
  }

  getRangeByIndexes(top: number, left: number, rows: number, columns: number): Range {
    return new Range(this.#session, this.#sheet, { top, left, bottom: top + rows - 1, right: left + columns - 1 });
  }

  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    if (!valuesOnly) throw new HostFault('ApiNotFound', 'getUsedRangeOrNullObject(false)');
    const area = usedPart(this.#sheet, WHOLE_SHEET);
    return area && new Range(this.#session, this.#sheet, area);
  }

  activate(): void {
    this.#session.workbook.active = this.#session.workbook.sheets.indexOf(this.#sheet);
  }
}

function wholeColumnsOrRows(address: string) {
  const columns = /^\$?([A-Z]{1,3}):\$?([A-Z]{1,3})$/i.exec(address);
  const [left, right] = [columnNumber(columns?.[1] ?? ''), columnNumber(columns?.[2] ?? '')];
  if (left !== undefined && right !== undefined) return { top: 0, left, bottom: LAST_ROW, right };
  const rows = /^\$?(\d+):\$?(\d+)$/.exec(address);
  if (!rows) return undefined;
  return { top: Number(rows[1]) - 1, left: 0, bottom: Number(rows[2]) - 1, right: LAST_COLUMN };
}

/** `Excel.WorksheetCollection`. */
export class Worksheets extends HostCollection {
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  override members(): readonly Worksheet[] {
    return this.#session.workbook.sheets.map((sheet) => new Worksheet(this.#session, sheet));
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const wanted = key.toLowerCase();
    return this.members().find((sheet) => sheet.name.toLowerCase() === wanted || sheet.id === key) ?? null;
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new HostFault('ItemNotFound', `no sheet ${key}`);
    return sheet;
  }

  getActiveWorksheet(): Worksheet {
    const sheet = this.#session.workbook.sheets[this.#session.workbook.active];
    if (!sheet) throw new HostFault('GeneralException', 'no active sheet');
    return new Worksheet(this.#session, sheet);
  }

  _RegisterSelectionChangedEvent(): void {
    this.#session.listening.add('SelectionChanged');
  }

  _UnregisterSelectionChangedEvent(): void {
    this.#session.listening.delete('SelectionChanged');
  }
}

class TableColumn extends HostObject {
  readonly id: number;
  readonly name: string;

  constructor(id: number, name: string) {
    super();
    this.id = id;
    this.name = name;
  }
}

class TableColumns extends HostCollection {
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(sheet: Sheet, table: TableModel) {
    super();
    this.#sheet = sheet;
    this.#table = table;
  }

  override members(): readonly TableColumn[] {
    const { top, left, right } = this.#table.area;
    return Array.from({ length: right - left + 1 }, (_, i) => {
      return new TableColumn(i + 1, String(cellAt(this.#sheet, top, left + i).value ?? ''));
    });
  }
}

class Table extends HostObject {
  readonly #session: Session;
  readonly #sheet: Sheet;
  readonly #table: TableModel;

  constructor(session: Session, sheet: Sheet, table: TableModel) {
    super();
    this.#session = session;
    this.#sheet = sheet;
    this.#table = table;
  }

  get id(): string {
    return this.#table.id;
  }
  get name(): string {
    return this.#table.name;
  }
  get columns(): TableColumns {
    return new TableColumns(this.#sheet, this.#table);
  }
  getRange(): Range {
    return new Range(this.#session, this.#sheet, this.#table.area);
  }
}

/** `Excel.TableScopedCollection`: the tables that touch a range. */
export class Tables extends HostCollection {
  readonly #tables: readonly Table[];

  constructor(session: Session, sheet: Sheet, tables: readonly TableModel[]) {
    super();
    this.#tables = tables.map((table) => new Table(session, sheet, table));
  }

  override members(): readonly Table[] {
    return this.#tables;
  }

  getFirst(): Table {
    const [first] = this.#tables;
    if (!first) throw new HostFault('ItemNotFound', 'no table');
    return first;
  }
}

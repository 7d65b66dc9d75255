import { type Area, LAST_COLUMN, LAST_ROW, overlap } from '../../src/table/area.ts';
import { type Tree, cellProperties } from './cell-properties.ts';
import { mayWriteValues } from './excel-session.ts';
import { RangeFormat } from './format-objects.ts';
import { HostFault } from './host-fault.ts';
import { RangeAreas } from './range-areas-object.ts';
import { RangeContents } from './range-contents.ts';
import { ConditionalFormats } from './rule-objects.ts';
import { Tables, Worksheet } from './sheet-objects.ts';
import { bounds, common, regionAround, usedPart } from './workbook-model.ts';

/** `Excel.Range`. */
export class Range extends RangeContents {
  #range(area: Area): Range {
    return new Range(this.session, this.sheet, area);
  }

  // What belongs to it.
  get worksheet(): Worksheet {
    return new Worksheet(this.session, this.sheet);
  }
  get format(): RangeFormat {
    return new RangeFormat(this);
  }
  get conditionalFormats(): ConditionalFormats {
    return new ConditionalFormats(this);
  }
  getTables(fullyContained?: boolean): Tables {
    const tables = this.sheet.tables.filter((table) => overlap(table.area, this.area));
    if (fullyContained) throw new HostFault('ApiNotFound', 'getTables(true)');
    return new Tables(this.session, this.sheet, tables);
  }
  getMergedAreasOrNullObject(): RangeAreas | null {
    // Areas whose first cell lies outside the range are missed (OfficeDev/office-js 3611).
    const merges = this.sheet.merges.filter((merge) =>
      common(this.area, { ...merge, bottom: merge.top, right: merge.left }),
    );
    return merges.length > 0 ? new RangeAreas(merges.map((merge) => this.#range(merge))) : null;
  }
  getRowProperties(wanted: Tree): Tree[] {
    if (wanted['rowHidden'] !== true || Object.keys(wanted).length > 1)
      throw new HostFault('ApiNotFound', 'getRowProperties');
    return Array.from({ length: this.rowCount }, (_, i) => ({
      rowHidden: this.sheet.hiddenRows.has(this.area.top + i),
    }));
  }
  getColumnProperties(wanted: Tree): Tree[] {
    const format = wanted['format'];
    const width = typeof format === 'object' && format?.['columnWidth'] === true;
    return Array.from({ length: this.columnCount }, (_, i) => {
      const column = this.#range({ ...this.area, left: this.area.left + i, right: this.area.left + i });
      return {
        ...(wanted['columnHidden'] === true ? { columnHidden: column.columnHidden } : {}),
        ...(width ? { format: { columnWidth: column.format.columnWidth } } : {}),
      };
    });
  }
  getCellProperties(wanted: Tree): Tree[][] {
    return cellProperties(this.sheet, this.area, wanted);
  }

  // Other ranges.
  getCell(row: number, column: number): Range {
    const [top, left] = [this.area.top + row, this.area.left + column];
    return this.#range({ top, left, bottom: top, right: left });
  }
  getRow(row: number): Range {
    return this.#range({ ...this.area, top: this.area.top + row, bottom: this.area.top + row });
  }
  getColumn(column: number): Range {
    return this.#range({ ...this.area, left: this.area.left + column, right: this.area.left + column });
  }
  getLastCell(): Range {
    return this.getCell(this.rowCount - 1, this.columnCount - 1);
  }
  getEntireRow(): Range {
    return this.#range({ ...this.area, left: 0, right: LAST_COLUMN });
  }
  getEntireColumn(): Range {
    return this.#range({ ...this.area, top: 0, bottom: LAST_ROW });
  }
  getBoundingRect(other: Range | string): Range {
    return this.#range(bounds([this.area, this.#other(other)]) ?? this.area);
  }
  getIntersectionOrNullObject(other: Range | string): Range | null {
    const area = common(this.area, this.#other(other));
    return area && this.#range(area);
  }
  getSurroundingRegion(): Range {
    return this.#range(regionAround(this.sheet, this.area));
  }
  getUsedRangeOrNullObject(valuesOnly?: boolean): Range | null {
    if (!valuesOnly) throw new HostFault('ApiNotFound', 'getUsedRangeOrNullObject(false)');
    const area = usedPart(this.sheet, this.area);
    return area && this.#range(area);
  }

  #other(other: Range | string): Area {
    return other instanceof Range ? other.area : new Worksheet(this.session, this.sheet).getRange(other).area;
  }

  clear(what?: string): void {
    mayWriteValues(this.sheet, this.area);
    if (what !== 'Contents') throw new HostFault('ApiNotFound', `clear(${what}) would take conditional formats along`);
    const used = usedPart(this.sheet, this.area);
    if (used) new Range(this.session, this.sheet, used).values = '';
  }

  select(): void {
    this.session.workbook.active = this.session.workbook.sheets.indexOf(this.sheet);
    this.session.workbook.selection = [this.area];
    this.session.selectionChanged();
  }
}

import { type Area, contains } from '../../table/area.ts';
import type { Cells, CellValue } from '../../table/cells.ts';
import { CellIndex, contentArea } from './cell-index.ts';
import { BLANK, type CellStore, ERROR_VALUE, INLINE, NUMBER, SHARED, TEXT_VALUE, TRUTH } from './cell-store.ts';
import type { ListObject } from './list-object.ts';
import type { FormulaGroup } from './row-scanner.ts';
import { moveFormula } from './shared-formula.ts';
import { type SharedStrings, richText } from './shared-strings.ts';
import type { SheetPart } from './sheet-part.ts';
import { type Styles, formatOf } from './styles.ts';
import { contentFrom } from './tag-reader.ts';
import { type TextRun, textRuns } from './text-runs.ts';
import { cellText } from './xml-text.ts';
import { XmlTokens } from './xml-tokens.ts';

/** What cells need beside their sheet's part. */
export interface SheetSurroundings {
  readonly sheet: string;
  readonly shared: SharedStrings;
  readonly styles: Styles;
  readonly lists: readonly ListObject[];
}

/** The cells of one sheet of a file over its used range. Values are decoded when asked for. */
export class SheetCells implements Cells {
  readonly sheet: string;
  readonly area: Area;
  readonly merges: readonly Area[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  /** Whether the sheet is protected against changes. */
  readonly protected: boolean;
  /** The area of the sheet's filter; the rows it hides are among `hiddenRows`. */
  readonly filter: Area | undefined;
  readonly lists: readonly ListObject[];
  /** Formulas that fill several cells. */
  readonly groups: readonly FormulaGroup[];
  readonly part: SheetPart;
  private readonly store: CellStore;
  private readonly index: CellIndex;
  private readonly shared: SharedStrings;
  private readonly styles: Styles;
  private readonly masters: ReadonlyMap<string, FormulaGroup>;

  constructor(part: SheetPart, { sheet, shared, styles, lists }: SheetSurroundings) {
    this.sheet = sheet;
    this.part = part;
    this.store = part.rows.store;
    this.index = new CellIndex(this.store, part.rows.ordered);
    this.area = contentArea(this.store) ?? { top: 0, left: 0, bottom: 0, right: 0 };
    this.merges = part.merges;
    this.hiddenRows = part.rows.hiddenRows;
    this.hiddenColumns = hiddenColumns(part);
    this.protected = part.protected;
    this.filter = part.filter;
    this.lists = lists;
    this.groups = part.rows.groups;
    this.shared = shared;
    this.styles = styles;
    this.masters = new Map(
      this.groups.filter((group) => group.kind === 'shared').map((group) => [group.shared, group]),
    );
  }

  value(row: number, column: number): CellValue {
    const at = this.index.find(row, column);
    if (at < 0) return null;
    const payload = this.store.payloads[at] ?? 0;
    const { xml, part } = this.part;
    switch (this.store.kinds[at]) {
      case NUMBER:
        return payload;
      case SHARED:
        return this.shared.text(payload) || null;
      case INLINE:
        return richText(xml, part, payload) || null;
      case TEXT_VALUE:
        return cellText(contentFrom(xml, part, payload)) || null;
      case TRUTH:
        return payload !== 0;
      case ERROR_VALUE:
        return { error: contentFrom(xml, part, payload) };
      default:
        return null;
    }
  }

  format(row: number, column: number): string {
    return formatOf(this.styles, this.style(row, column));
  }

  font(row: number, column: number): string | undefined {
    return this.styles.fonts[this.style(row, column)];
  }

  /** The parts of a cell's text that look different; none when it has one look, that of its cell. */
  runs(row: number, column: number): readonly TextRun[] {
    const at = this.index.find(row, column);
    const payload = this.store.payloads[at] ?? 0;
    if (this.store.kinds[at] === SHARED) return this.shared.runs(payload);
    return this.store.kinds[at] === INLINE ? textRuns(this.part.xml, this.part.part, payload) : [];
  }

  /** The cell's own style (position in `cellXfs`); where the file has no cell that of its row or column; else 0. */
  style(row: number, column: number): number {
    const at = this.index.find(row, column);
    if (at >= 0) return this.store.styles[at] ?? 0;
    const ofRow = this.part.rows.rowStyles.get(row);
    if (ofRow !== undefined) return ofRow;
    return this.part.columns.find((span) => column >= span.first && column <= span.last)?.style ?? 0;
  }

  /** Whether the file stores a formula in the cell; cheaper than asking for it. */
  hasFormula(row: number, column: number): boolean {
    const at = this.index.find(row, column);
    return at >= 0 && (this.store.formulas[at] ?? 0) > 0;
  }

  /** Programs that write files without calculating leave formulas without a value. */
  uncalculated(row: number, column: number): boolean {
    const at = this.index.find(row, column);
    return at >= 0 && this.store.kinds[at] === BLANK && (this.store.formulas[at] ?? 0) > 0;
  }

  /** Every cell that stores a formula, and where its `<f` begins in the part. */
  *formulaCells(): Generator<{ readonly row: number; readonly column: number; readonly place: number }> {
    const { rows, rowFirst, rowCount, columns, formulas } = this.store;
    for (let n = 0; n < rowCount; n += 1) {
      for (let at = rowFirst[n] ?? 0, end = rowFirst[n + 1] ?? 0; at < end; at += 1) {
        const place = formulas[at] ?? 0;
        if (place > 0) yield { row: rows[n] ?? 0, column: columns[at] ?? 0, place };
      }
    }
  }

  formula(row: number, column: number): string | null {
    const at = this.index.find(row, column);
    const place = at < 0 ? 0 : (this.store.formulas[at] ?? 0);
    if (place === 0) return null;
    const [own, shared] = this.formulaAt(place);
    if (own !== '') return `=${own}`;
    const master = this.masters.get(shared ?? '');
    if (!master) return null;
    const [text] = this.formulaAt(master.place);
    return text === '' ? null : `=${moveFormula(text, row - master.row, column - master.column)}`;
  }

  private formulaAt(place: number): [text: string, shared: string | undefined] {
    const tokens = new XmlTokens(this.part.xml, this.part.part, place);
    tokens.next();
    const shared = tokens.attribute('t') === 'shared' ? tokens.attribute('si') : undefined;
    return [tokens.content(), shared];
  }
}

/** Spans should ascend; what a span repeats of those before it is passed over, so that no file can make this long. */
function hiddenColumns(part: SheetPart): Set<number> {
  const hidden = new Set<number>();
  let reached = 0;
  for (const span of part.columns) {
    for (let column = Math.max(reached, span.first); span.hidden && column <= span.last; column++) hidden.add(column);
    reached = Math.max(reached, span.last + 1);
  }
  return hidden;
}

/**
 * The same cells seen over another area, as a host hands them out.
 *
 * @param area must contain what is asked of the cells; values outside it are `null`
 * @returns cells whose hidden rows and columns and merges are those of the area
 */
export function cellsWithin(cells: SheetCells, area: Area): Cells {
  const touching = cells.merges.filter(
    (merge) =>
      merge.top <= area.bottom && merge.bottom >= area.top && merge.left <= area.right && merge.right >= area.left,
  );
  return {
    sheet: cells.sheet,
    area,
    merges: touching,
    hiddenRows: new Set([...cells.hiddenRows].filter((row) => row >= area.top && row <= area.bottom)),
    hiddenColumns: new Set([...cells.hiddenColumns].filter((column) => column >= area.left && column <= area.right)),
    value: (row, column) => (contains(area, row, column) ? cells.value(row, column) : null),
    format: (row, column) => cells.format(row, column),
    formula: (row, column) => cells.formula(row, column),
    font: (row, column) => cells.font(row, column),
    uncalculated: (row, column) => cells.uncalculated(row, column),
  };
}

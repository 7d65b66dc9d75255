import { type Area, LAST_COLUMN, contains, joinedArea } from '../../table/area.ts';
import type { CellValue, Cells } from '../../table/cells.ts';

/** How many empty columns right of a table count as read, so that new ones can be laid there. */
const ROOM = 64;

const ERROR =
  /^#(NULL!|DIV\/0!|VALUE!|REF!|NAME\?|NUM!|N\/A|SPILL!|CALC!|FIELD!|BLOCKED!|CONNECT!|BUSY!|UNKNOWN!|GETTING_DATA)$/;

/** A block as Excel hands it out, with the place of its first cell. */
export interface Block {
  readonly top: number;
  readonly left: number;
  readonly values: readonly (readonly unknown[])[];
  readonly formulas: readonly (readonly unknown[])[];
  readonly formats: readonly (readonly unknown[])[];
  readonly hiddenRows: ReadonlySet<number>;
  readonly hiddenColumns: ReadonlySet<number>;
  readonly merges: readonly Area[];
  /** Names of fonts by place; asked for only where texts look like an old encoding. */
  readonly font?: (row: number, column: number) => string | undefined;
}

/**
 * Cells of a block whose rows were read over their whole width: what lies beside it in the same rows is known to be empty.
 *
 * @param chosen the area the person means; the cells reach over the whole block, and further to the right so that columns can be laid
 *   there
 * @example cellsOf('Sheet1', chosen, block).value(4, 0) // 'Hiệp An'
 */
export function cellsOf(sheet: string, chosen: Area, block: Block): Cells {
  const { top, left, values } = block;
  const read = { top, left, bottom: top + values.length - 1, right: left + (values[0]?.length ?? 1) - 1 };
  const right = Math.max(chosen.right + ROOM, read.right);
  const area = { ...joinedArea(chosen, read), right: Math.min(right, LAST_COLUMN) };
  const at = (rows: readonly (readonly unknown[])[], row: number, column: number): unknown =>
    contains(area, row, column) ? rows[row - block.top]?.[column - block.left] : undefined;
  return {
    sheet,
    area,
    merges: block.merges,
    hiddenRows: within(block.hiddenRows, area.top, area.bottom),
    hiddenColumns: within(block.hiddenColumns, area.left, area.right),
    value: (row, column) => valueOf(at(block.values, row, column)),
    format: (row, column) => {
      const format = at(block.formats, row, column);
      return typeof format === 'string' && format !== '' ? format : 'General';
    },
    formula: (row, column) => formulaOf(at(block.formulas, row, column), at(block.values, row, column)),
    ...(block.font && { font: block.font }),
  };
}

/** Excel gives an empty cell as empty text and an error value as its text. */
function valueOf(given: unknown): CellValue {
  if (typeof given === 'number' || typeof given === 'boolean') return given;
  if (typeof given !== 'string' || given === '') return null;
  return ERROR.test(given) ? { error: given } : given;
}

/** Text typed with an apostrophe may begin with `=` too; it is no formula, and then it equals its value. */
function formulaOf(formula: unknown, value: unknown): string | null {
  return typeof formula === 'string' && formula.startsWith('=') && formula !== value ? formula : null;
}

function within(places: ReadonlySet<number>, first: number, last: number): ReadonlySet<number> {
  return new Set([...places].filter((place) => place >= first && place <= last));
}

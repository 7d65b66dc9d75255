import { LAST_COLUMN, LAST_ROW, columnName, columnNumber } from '../../table/area.ts';

/** Text in quotes, a sheet name in quotes, a reference, or any other word. */
const PIECE =
  /"(?:[^"]|"")*"|'(?:[^']|'')*'|\$?[A-Za-z]{1,3}\$?\d{1,7}(?![\w.(])|\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}(?![\w.(])|\$?\d{1,7}:\$?\d{1,7}(?![\w.])|[\w.\\?\u0080-\uffff]+/g;

function shiftColumn(text: string, by: number): string | undefined {
  if (text.startsWith('$')) return text;
  const column = columnNumber(text);
  if (column === undefined) return undefined;
  const moved = column + by;
  return columnName(((moved % (LAST_COLUMN + 1)) + LAST_COLUMN + 1) % (LAST_COLUMN + 1));
}

function shiftRow(text: string, by: number): string | undefined {
  if (text.startsWith('$')) return text;
  const row = Number(text) - 1;
  if (row < 0 || row > LAST_ROW) return undefined;
  return String(((((row + by) % (LAST_ROW + 1)) + LAST_ROW + 1) % (LAST_ROW + 1)) + 1);
}

function shifted(piece: string, down: number, right: number): string {
  const cell = /^(\$?[A-Za-z]{1,3})(\$?\d{1,7})$/.exec(piece);
  const whole = /^(\$?[A-Za-z]{1,3}):(\$?[A-Za-z]{1,3})$/.exec(piece) ?? /^(\$?\d{1,7}):(\$?\d{1,7})$/.exec(piece);
  if (cell) {
    const [column, row] = [shiftColumn(cell[1] ?? '', right), shiftRow(cell[2] ?? '', down)];
    return column !== undefined && row !== undefined ? column + row : piece;
  }
  if (whole) {
    const move = (end: string): string | undefined => (/\d/.test(end) ? shiftRow(end, down) : shiftColumn(end, right));
    const [first, last] = [move(whole[1] ?? ''), move(whole[2] ?? '')];
    return first !== undefined && last !== undefined ? `${first}:${last}` : piece;
  }
  return piece;
}

/**
 * The formula that a cell of a shared formula has: the written one with its relative references moved. References that leave the
 * sheet come back on the other side, as Excel does.
 *
 * @param formula the shared text, English notation
 * @param down rows from the cell that carries it
 * @param right columns from it
 * @example moveFormula('IF($A2=0,"A2",B2/C$1)', 3, 1) // 'IF($A5=0,"A2",C5/D$1)'
 */
export function moveFormula(formula: string, down: number, right: number): string {
  return formula.replace(PIECE, (piece, at: number) => {
    // A name that a sheet, a struct or a file ends before is none of ours: `Q1!` is a sheet.
    const next = formula[at + piece.length];
    return next === '!' || next === '[' ? piece : shifted(piece, down, right);
  });
}

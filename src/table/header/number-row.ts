import type { HeaderCell } from './header-grid.ts';

/** A term of a sum: a column that is added or taken away. */
export interface Term {
  readonly column: number;
  readonly sign: 1 | -1;
}

/** What a row of column numbers says: which columns are quotients of others, and which are sums and differences. */
export interface NumberRow {
  readonly row: number;
  /** Column → the columns it divides: `(3)=(2)/(1)` under column E gives E → [D, C]. */
  readonly quotients: ReadonlyMap<number, readonly [number, number]>;
  /** Column → what it adds up: `(5)=(4)-(3)` under column G gives G → [+F, -E]. */
  readonly sums: ReadonlyMap<number, readonly Term[]>;
  /** Column → its formula as printed: `(3)=(2)/(1)`. */
  readonly formulas: ReadonlyMap<number, string>;
}

/** A number or a letter of a column: `1`, `(2)`, `3a`, `A`, `(b)`, `cột 4`. */
const MARK = /^(?:cột )?(\d{1,2}[a-z]?|[a-z])$/;
/** One column of a formula with what stands before it. */
const OPERAND = /([+\-−–/:])?(\d{1,2}[a-z]?|[a-z])(?![\da-z])/gy;
/** "%", "x100", "*100%", "(2)*100/(1)": a quotient in percent. */
const PERCENT = /[*x×]100%?(?=[/:]|$)|%$/;

/** More columns than a report has; larger numbers are figures. */
const MOST_COLUMNS = 80;
/** Columns may be left out of the numbering. */
const MOST_SKIPPED = 3;

/**
 * Reads a row of column numbers under a header: `A B 1 2 3`, `(1) (2) (3)=(2)/(1)`, `(a) (b) c=b/a`.
 *
 * @param row its row on the sheet
 * @param cells what stands in it, left to right; cells merged from above are no part of it
 * @returns `undefined` when the row is something else: its numbers must rise from left to right and nothing else may stand there.
 * @example readNumberRow(5, grid.row(5))?.quotients // Map { 4 => [3, 2] }
 */
export function readNumberRow(row: number, cells: readonly HeaderCell[]): NumberRow | undefined {
  const own = cells.filter(({ area }) => area.top >= row);
  const columnOf = new Map<string, number>();
  const formulas = new Map<number, string>();
  const printed = new Map<number, string>();
  let [letters, number] = [0, 0];
  for (const { area, label } of own) {
    const { mark, formula } = parts(label.text);
    if (mark === undefined && formula === undefined) return undefined;
    if (formula !== undefined) {
      formulas.set(area.left, formula);
      printed.set(area.left, label.text);
    }
    if (mark === undefined) continue;
    const value = Number.parseInt(mark, 10);
    if (Number.isNaN(value)) {
      const letter = mark.charCodeAt(0) - 96;
      if (number > 0 || letter <= letters || letter > letters + MOST_SKIPPED) return undefined;
      letters = letter;
    } else {
      const part = value === number && !/^\d+$/.test(mark);
      if ((value <= number && !part) || value > Math.min(number + MOST_SKIPPED, MOST_COLUMNS)) return undefined;
      number = value;
    }
    columnOf.set(mark, area.left);
  }
  if (columnOf.size < (formulas.size > 0 ? 2 : 3) || (number < 2 && letters < 3 && formulas.size === 0))
    return undefined;
  return { row, formulas: printed, ...readings(formulas, columnOf) };
}

/** The number of a column and its formula: `(3)=(2)/(1)`, `3 = 2 : 1`, `(3=2/1)`, `=2/1`. Excel turns "(2)" that is typed into -2. */
function parts(text: string): { readonly mark?: string; readonly formula?: string } {
  const bare = text
    .normalize('NFC')
    .toLowerCase()
    .replace(/^-(?=\d{1,2}$)/, '')
    .replace(/[()[\]{}\s'"]|cột/g, '')
    .replace(/[.]$/, '');
  const [before = '', formula, ...more] = bare.split('=');
  const mark = MARK.test(before) ? before : undefined;
  if (more.length > 0 || (mark === undefined && before !== '')) return {};
  if (formula === undefined) return mark === undefined ? {} : { mark };
  return /^[\da-z+\-−–/:*×%]+$/.test(formula) ? { ...(mark !== undefined && { mark }), formula } : {};
}

function readings(
  formulas: ReadonlyMap<number, string>,
  columnOf: ReadonlyMap<string, number>,
): Pick<NumberRow, 'quotients' | 'sums'> {
  const quotients = new Map<number, readonly [number, number]>();
  const sums = new Map<number, readonly Term[]>();
  for (const [column, formula] of formulas) {
    const operands = operandsOf(formula.replace(PERCENT, ''));
    const terms = operands?.map(({ mark, sign }) => ({ column: columnOf.get(mark), sign }));
    if (!terms || terms.length < 2) continue;
    const known = terms.filter((term): term is typeof term & { column: number } => term.column !== undefined);
    if (known.length < terms.length) continue;
    const [first, second] = known;
    if (known.length === 2 && second?.sign === '/') quotients.set(column, [first?.column ?? column, second.column]);
    else if (known.every(({ sign }) => sign !== '/')) {
      sums.set(
        column,
        known.map((term) => ({ column: term.column, sign: term.sign === '+' ? 1 : -1 })),
      );
    }
  }
  return { quotients, sums };
}

/** The columns of a formula with their signs; `undefined` for any other formula. */
function operandsOf(formula: string): readonly { readonly mark: string; readonly sign: '+' | '-' | '/' }[] | undefined {
  const found: { readonly mark: string; readonly sign: '+' | '-' | '/' }[] = [];
  let end = 0;
  for (const match of formula.matchAll(OPERAND)) {
    const [whole, operator, mark = ''] = match;
    if ((operator === undefined) !== (end === 0)) return undefined;
    found.push({ mark, sign: operator === undefined || operator === '+' ? '+' : /[/:]/.test(operator) ? '/' : '-' });
    end += whole.length;
  }
  return end === formula.length ? found : undefined;
}

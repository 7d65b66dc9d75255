import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { type AssessedColumns, type FigureColumns, type Terms, assessColumns, percent } from '../src/coverage/index.ts';
import { type MadeColumns, madeColumns } from './made-columns.ts';
import { sideBySide } from './side-by-side.ts';
import { COVERAGE, openSpreadsheet } from './spreadsheet.ts';

/** As many rows as a sheet holds below its header. */
const ROWS = 1_048_575;
const SPREADSHEET_ROWS = 20_000;
const ROUNDS = 9;

const TERMS: Terms = { comparator: 'at-least', near: percent('95') };

/** Whole columns assessed exactly, beside what is quick and inexact, and beside what is usual. */
export async function libraryBench(): Promise<void> {
  const made = madeColumns(ROWS);
  process.stdout.write(`${ROWS.toLocaleString('en')} rows × coverage, attainment, target, remaining, status\n`);
  const ours = (): AssessedColumns => assessColumns(figuresOf(made), TERMS);
  const { proven } = ours();
  process.stdout.write(`${proven.toLocaleString('en')} of them proven by doubles alone\n`);
  const name = 'assess the columns exactly';
  await sideBySide({ name, ours, theirs: () => plainDoubles(made), against: 'a bare loop of doubles' }, ROUNDS);
  const cells = Array.from(made.people, (count, row) => [made.bases[row], made.rates[row], count]);
  const roundTrip = (): unknown => JSON.parse(JSON.stringify(cells));
  await sideBySide({ name, ours, theirs: roundTrip, against: 'a JSON round trip of the cells' }, ROUNDS);
  await besideFormulas();
  memory(ours);
}

function figuresOf({ people, bases, rates }: MadeColumns): FigureColumns {
  const targetRate = { values: rates, unit: 'percent' } as const;
  return { actual: { values: people }, denominator: { values: bases }, targetRate };
}

/** The same five columns as anyone would write them, wrong for the rates that doubles get wrong. */
function plainDoubles({ people, bases, rates }: MadeColumns): readonly ArrayLike<number>[] {
  const rows = people.length;
  const [coverage, attainment] = [new Float64Array(rows), new Float64Array(rows)];
  const [target, remaining] = [new Float64Array(rows), new Float64Array(rows)];
  const status = new Uint8Array(rows);
  for (let row = 0; row < rows; row += 1) {
    const count = people[row] ?? Number.NaN;
    const base = bases[row] ?? Number.NaN;
    const goal = Math.ceil((base * (rates[row] ?? Number.NaN)) / 100);
    coverage[row] = count / base;
    target[row] = goal;
    attainment[row] = count / goal;
    remaining[row] = Math.max(0, goal - count);
    status[row] = count >= goal ? 1 : count >= 0.95 * goal ? 2 : 3;
  }
  return [coverage, attainment, target, remaining, status];
}

async function besideFormulas(): Promise<void> {
  const made = madeColumns(SPREADSHEET_ROWS);
  const sheet = openSpreadsheet(made);
  const ours = (): AssessedColumns => assessColumns(figuresOf(made), TERMS);
  await sideBySide(
    {
      name: `${SPREADSHEET_ROWS.toLocaleString('en')} of the rows`,
      ours,
      theirs: () => sheet.calculate(),
      against: 'the same columns as formulas in Univer',
    },
    3,
  );
  const uncalculated = ours().coverage.values.findIndex((share, row) => sheet.result(row, COVERAGE) !== share);
  if (uncalculated >= 0) throw new Error(`row ${uncalculated} was not calculated by its formula`);
  sheet.close();
}

function memory(work: () => AssessedColumns): void {
  setFlagsFromString('--expose-gc');
  const collect: unknown = runInNewContext('gc');
  if (typeof collect !== 'function') throw new Error('the garbage collector can be called');
  const held = (): number => {
    collect();
    const { heapUsed, arrayBuffers } = process.memoryUsage();
    return heapUsed + arrayBuffers;
  };
  const before = held();
  const { coverage, target, attainment, remaining, verdict } = work();
  const grown = held() - before;
  const bytes = [coverage, target, attainment, remaining, verdict].reduce(
    (sum, { values, reasons }) => sum + values.byteLength + (reasons?.byteLength ?? 0),
    0,
  );
  const perRow = (all: number): string => (all / ROWS).toFixed(1);
  process.stdout.write(`results: ${perRow(bytes)} bytes a row; memory grew by ${perRow(grown)} bytes a row\n`);
}

import type { Area } from '../../src/table/area.ts';
import { HostFault } from './host-fault.ts';
import { type Side, lookOf, sharedLine } from './looks.ts';
import { DEFAULT_LOOK, type Scalar, type Sheet, places } from './workbook-model.ts';

/** Which properties to hand out (`true`), or their values; nested as in `Excel.CellProperties`. */
export interface Tree {
  readonly [name: string]: Tree | Scalar | undefined;
}

const SIDE_OF: Readonly<Record<string, Side>> = {
  top: 'EdgeTop',
  bottom: 'EdgeBottom',
  left: 'EdgeLeft',
  right: 'EdgeRight',
};
const LINE_PARTS = ['style', 'color', 'weight'] as const;

const isTree = (value: unknown): value is Tree => typeof value === 'object' && value !== null;

/** What `Range.getCellProperties` answers: one tree for each cell, row by row. */
export function cellProperties(sheet: Sheet, area: Area, wanted: Tree): Tree[][] {
  const { format = {}, ...others } = wanted;
  const strange = Object.keys(others);
  if (strange.length > 0 || !isTree(format))
    throw new HostFault('InvalidArgument', `getCellProperties ${strange.join()}`);
  const rows: Tree[][] = [];
  for (const [row, column] of places(area)) {
    (rows[row - area.top] ??= []).push({ format: formatOf(sheet, row, column, format) });
  }
  return rows;
}

function formatOf(sheet: Sheet, row: number, column: number, wanted: Tree): Tree {
  const format: Record<string, Tree | Scalar> = {};
  for (const [name, part] of Object.entries(wanted)) {
    if (name === 'borders' && isTree(part)) format[name] = bordersOf(sheet, row, column, part);
    else if (isTree(part)) {
      const inner: Record<string, Scalar> = {};
      for (const leaf of Object.keys(part)) inner[leaf] = lookOf(sheet, row, column, known(`${name}.${leaf}`));
      format[name] = inner;
    } else if (part === true) format[name] = lookOf(sheet, row, column, known(name));
  }
  return format;
}

function bordersOf(sheet: Sheet, row: number, column: number, wanted: Tree): Tree {
  const cell = { top: row, left: column, bottom: row, right: column };
  const borders: Record<string, Tree> = {};
  for (const [side, name] of Object.entries(SIDE_OF)) {
    const line: Record<string, Scalar> = {};
    for (const part of LINE_PARTS) if (wanted[part] === true) line[part] = sharedLine(sheet, cell, name, part);
    borders[side] = line;
  }
  return borders;
}

function known(name: string): string {
  if (name in DEFAULT_LOOK) return name;
  throw new HostFault('ApiNotFound', `the strict Excel has no cell property ${name}`);
}

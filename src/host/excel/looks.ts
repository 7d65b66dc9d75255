import { type Area, contains } from '../../table/area.ts';

/** The looks of a cell that this host copies and puts back, as one value each; a border is `style color weight`, a fill `pattern color`. */
export const LOOK_NAMES = [
  'font.name',
  'font.size',
  'font.bold',
  'font.italic',
  'font.underline',
  'font.color',
  'fill',
  'horizontalAlignment',
  'verticalAlignment',
  'wrapText',
  'top',
  'bottom',
  'left',
  'right',
] as const;
export type LookName = (typeof LOOK_NAMES)[number];
export type LookValue = string | number | boolean | null;
export type Look = Readonly<Record<LookName, LookValue>>;

/** What to ask `getCellProperties` for. */
export const LOOKS_WANTED: Excel.CellPropertiesLoadOptions = {
  format: {
    font: { name: true, size: true, bold: true, italic: true, underline: true, color: true },
    fill: { color: true, pattern: true },
    borders: { style: true, color: true, weight: true },
    horizontalAlignment: true,
    verticalAlignment: true,
    wrapText: true,
  },
};

/** A border that is not there. */
export const NO_LINE = 'None #000000 Thin';

/** No fill; Excel gives its colour as white, which only the pattern tells from a white fill. */
export const NO_FILL = 'None';

/**
 * The look of a cell, from what Excel answers for it.
 *
 * @returns `null` for a part that differs within the cell, such as text in two fonts
 * @example lookOf(properties)['font.bold'] // true
 */
export function lookOf({ format = {} }: Excel.CellProperties): Look {
  const { font = {}, fill = {}, borders = {} } = format;
  return {
    'font.name': font.name ?? null,
    'font.size': font.size ?? null,
    'font.bold': font.bold ?? null,
    'font.italic': font.italic ?? null,
    'font.underline': font.underline ?? null,
    'font.color': font.color ?? null,
    fill: fillOf(fill),
    horizontalAlignment: format.horizontalAlignment ?? null,
    verticalAlignment: format.verticalAlignment ?? null,
    wrapText: format.wrapText ?? null,
    top: lineOf(borders.top),
    bottom: lineOf(borders.bottom),
    left: lineOf(borders.left),
    right: lineOf(borders.right),
  };
}

function fillOf({ pattern, color }: Excel.CellPropertiesFill): LookValue {
  if (pattern === 'None') return NO_FILL;
  if (!color) return null;
  if (pattern) return `${pattern} ${color}`;
  return color.toUpperCase() === '#FFFFFF' ? NO_FILL : `Solid ${color}`; // an Excel that does not tell patterns
}

function lineOf({ style, color, weight }: Excel.CellBorder = {}): LookValue {
  if (style === 'None') return NO_LINE;
  return style && color && weight ? `${style} ${color} ${weight}` : null;
}

/** Whether a border's value draws a line. */
export function isLine(value: LookValue): boolean {
  return typeof value === 'string' && !value.startsWith('None');
}

/** Whether all parts of a look are known: Excel gives `null` for what differs among the cells asked. */
export function isWhole(look: Look): boolean {
  return LOOK_NAMES.every((name) => look[name] !== null);
}

/** Looks of the cells of an area. */
export class LookGrid {
  readonly area: Area;
  readonly #look: (row: number, column: number) => Look | undefined;

  /** @param look the look of a cell of the area */
  constructor(area: Area, look: (row: number, column: number) => Look | undefined) {
    this.area = area;
    this.#look = look;
  }

  /** One part of a cell's look; `null` outside the area. */
  at(row: number, column: number, name: LookName): LookValue {
    return contains(this.area, row, column) ? (this.#look(row, column)?.[name] ?? null) : null;
  }

  /** Whether all cells of a part of the area have this look already. */
  all(part: Area, name: LookName, value: LookValue): boolean {
    for (let row = part.top; row <= part.bottom; row++) {
      for (let column = part.left; column <= part.right; column++) {
        if (this.at(row, column, name) !== value) return false;
      }
    }
    return true;
  }

  /** Rectangles of equal looks that together cover a part of the area: few, where formats were given to whole blocks. */
  rectangles(part: Area, name: LookName): { readonly area: Area; readonly value: LookValue }[] {
    const found: { area: Area; value: LookValue }[] = [];
    let open: { area: Area; value: LookValue }[] = [];
    for (let row = part.top; row <= part.bottom; row++) {
      const runs = this.#runs(row, part, name);
      const same = runs.length === open.length && runs.every((run, i) => isContinued(open[i], run));
      if (same) open = open.map(({ area, value }) => ({ area: { ...area, bottom: row }, value }));
      else {
        found.push(...open);
        open = runs;
      }
    }
    return [...found, ...open];
  }

  #runs(row: number, part: Area, name: LookName): { area: Area; value: LookValue }[] {
    const runs: { area: Area; value: LookValue }[] = [];
    for (let column = part.left; column <= part.right; column++) {
      const value = this.at(row, column, name);
      const last = runs.at(-1);
      if (last?.value === value) last.area = { ...last.area, right: column };
      else runs.push({ area: { top: row, left: column, bottom: row, right: column }, value });
    }
    return runs;
  }
}

function isContinued(
  open: { area: Area; value: LookValue } | undefined,
  run: { area: Area; value: LookValue },
): boolean {
  return open?.value === run.value && open.area.left === run.area.left && open.area.right === run.area.right;
}

import { LAST_COLUMN, parseArea, type Area } from '../../table/area.ts';
import { RowScanner } from './row-scanner.ts';
import { damaged, hostile } from './trouble.ts';
import { EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** A child of the worksheet element and where it stands, in bytes. */
export interface SheetChild {
  readonly name: string;
  readonly from: number;
  /** The byte after its opening tag; equal to `to` when the element is empty. */
  readonly openTo: number;
  /** Where its closing tag begins. */
  readonly closeFrom: number;
  readonly to: number;
}

/** Columns that share a width, a style or being hidden. */
export interface ColumnSpan {
  /** Zero-based, both included. */
  readonly first: number;
  readonly last: number;
  readonly width: number | undefined;
  readonly style: number;
  readonly hidden: boolean;
  readonly from: number;
  readonly to: number;
}

/** A sheet's part, read once: its rows in typed arrays, and where everything else stands. */
export interface SheetPart {
  readonly xml: Uint8Array;
  readonly part: string;
  /** Namespace prefix of the sheet's elements with its colon, or `''`. */
  readonly prefix: string;
  readonly children: readonly SheetChild[];
  /** Where the worksheet's closing tag begins. */
  readonly closeFrom: number;
  readonly rows: RowScanner;
  readonly columns: readonly ColumnSpan[];
  readonly merges: readonly Area[];
  readonly protected: boolean;
  readonly filter: Area | undefined;
}

const isTrue = (text: string | undefined): boolean => text === '1' || text === 'true' || text === 'on';

function readColumn(tokens: XmlTokens): ColumnSpan {
  const first = Math.max(0, (Number(tokens.attribute('min')) || 1) - 1);
  const last = Math.min(LAST_COLUMN, (Number(tokens.attribute('max')) || first + 1) - 1);
  const width = Number(tokens.attribute('width') ?? NaN);
  return {
    first,
    last,
    width: Number.isFinite(width) ? width : undefined,
    style: Number(tokens.attribute('style') ?? 0) || 0,
    hidden: isTrue(tokens.attribute('hidden')),
    from: tokens.start,
    to: tokens.stop,
  };
}

/**
 * Reads a worksheet part.
 *
 * @param xml the part in UTF-8
 * @param part its name, for problems
 * @param date1904 whether the workbook's dates count from 1904
 * @returns what stands where; a part that is no worksheet or not well-formed is thrown as a `FileTrouble`
 */
export function readSheetPart(xml: Uint8Array, part: string, date1904: boolean): SheetPart {
  const tokens = new XmlTokens(xml, part);
  const rows = new RowScanner(xml, part, date1904);
  const children: SheetChild[] = [];
  const columns: ColumnSpan[] = [];
  const merges: Area[] = [];
  let isProtected = false;
  let filter: Area | undefined;
  let prefix = '';

  while (tokens.depth === 0) {
    const kind = tokens.next();
    if (kind === END || kind === EMPTY || (kind === OPEN && !tokens.is('worksheet'))) throw damaged(part);
  }
  prefix = tokens.prefix();
  for (;;) {
    const kind = tokens.next();
    if (kind === END) throw damaged(part, tokens.start);
    if (tokens.depth === 0) break;
    if (kind !== OPEN && kind !== EMPTY) continue;
    const name = tokens.name();
    const [from, openTo] = [tokens.start, tokens.stop];
    if (name === 'sheetProtection') isProtected = isTrue(tokens.attribute('sheet'));
    else if (name === 'autoFilter') filter = parseArea(tokens.attribute('ref') ?? '');
    if (kind === OPEN && name === 'sheetData') {
      tokens.stop = rows.run(openTo);
      tokens.next();
    } else if (kind === OPEN) {
      const inside = tokens.depth;
      while (tokens.depth >= inside) {
        const inner = tokens.next();
        if (inner === END) throw damaged(part, tokens.start);
        if (inner !== OPEN && inner !== EMPTY) continue;
        if (name === 'cols' && tokens.is('col')) {
          if (columns.length > LAST_COLUMN) throw hostile('columns');
          columns.push(readColumn(tokens));
        }
        if (name === 'mergeCells' && tokens.is('mergeCell')) {
          const area = parseArea(tokens.attribute('ref') ?? '');
          if (area) merges.push(area);
        }
      }
    }
    const closeFrom = kind === OPEN ? tokens.start : tokens.stop;
    children.push({ name, from, openTo, closeFrom, to: tokens.stop });
  }
  if (!children.some((child) => child.name === 'sheetData')) throw damaged(part);
  return {
    xml,
    part,
    prefix,
    children,
    closeFrom: tokens.start,
    rows,
    columns,
    merges,
    protected: isProtected,
    filter,
  };
}

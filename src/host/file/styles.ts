import { FIRST_OWN_FORMAT, builtinFormat } from './number-formats.ts';
import { CLOSE, EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** The lists of a styles part that matter here, in schema order. */
export const STYLE_LISTS = [
  'numFmts',
  'fonts',
  'fills',
  'borders',
  'cellStyleXfs',
  'cellXfs',
  'cellStyles',
  'dxfs',
] as const;
export type StyleList = (typeof STYLE_LISTS)[number];

/** Where one list stands in the part, in bytes. */
export interface ListSpan {
  readonly from: number;
  /** The byte after the opening tag. */
  readonly openTo: number;
  /** The first byte of the closing tag; equal to `openTo` when the element is empty. */
  readonly closeFrom: number;
  readonly to: number;
  readonly empty: boolean;
  /** Each child's first byte and the byte after its last. */
  readonly children: readonly (readonly [from: number, to: number])[];
}

/** A styles part: what each cell style's number format is, and where its lists stand so that entries can be added. */
export interface Styles {
  readonly xml: Uint8Array;
  readonly part: string;
  readonly prefix: string;
  readonly lists: ReadonlyMap<StyleList, ListSpan>;
  /** Number formats the part defines, by their number. */
  readonly formats: ReadonlyMap<number, string>;
  /** Number format of each cell style (`cellXfs`). */
  readonly formatIds: readonly number[];
  /** Name of each cell style's font; `undefined` where the part names none. */
  readonly fonts: readonly (string | undefined)[];
}

/** The least a styles part must hold; used where a workbook has none. */
export const LEAST_STYLES =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">' +
  '<fonts count="1"><font><sz val="11"/><name val="Calibri"/><family val="2"/></font></fonts>' +
  '<fills count="2"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders>' +
  '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles>' +
  '</styleSheet>';

/**
 * Reads a styles part.
 *
 * @param xml the part in UTF-8
 * @param part its name, for problems
 */
export function readStyles(xml: Uint8Array, part: string): Styles {
  const tokens = new XmlTokens(xml, part);
  const lists = new Map<StyleList, ListSpan>();
  const formats = new Map<number, string>();
  const formatIds: number[] = [];
  const fontIds: number[] = [];
  const fontNames: (string | undefined)[] = [];
  let prefix = '';
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind !== OPEN && kind !== EMPTY) continue;
    if (tokens.is('styleSheet')) prefix = tokens.prefix();
    const list = STYLE_LISTS.find((name) => tokens.is(name));
    if (!list || lists.has(list) || tokens.depth !== (kind === OPEN ? 2 : 1)) continue;
    const [from, openTo] = [tokens.start, tokens.stop];
    const children: [number, number][] = [];
    if (kind === OPEN) {
      for (let inner = tokens.next(); inner !== CLOSE && inner !== END; inner = tokens.next()) {
        if (inner !== OPEN && inner !== EMPTY) continue;
        const start = tokens.start;
        if (list === 'numFmts')
          formats.set(Number(tokens.attribute('numFmtId')), tokens.attribute('formatCode') ?? 'General');
        if (list === 'cellXfs') {
          formatIds.push(Number(tokens.attribute('numFmtId') ?? 0) || 0);
          fontIds.push(Number(tokens.attribute('fontId') ?? 0) || 0);
        }
        if (list === 'fonts') fontNames.push(nameOfFont(tokens));
        tokens.skip();
        children.push([start, tokens.stop]);
      }
    }
    const empty = kind === EMPTY;
    lists.set(list, { from, openTo, closeFrom: empty ? openTo : tokens.start, to: tokens.stop, empty, children });
  }
  return { xml, part, prefix, lists, formats, formatIds, fonts: fontIds.map((id) => fontNames[id]) };
}

/** The name a `<font>` gives; goes on to the end of the element. */
function nameOfFont(tokens: XmlTokens): string | undefined {
  if (tokens.kind !== OPEN) return undefined;
  const outside = tokens.depth - 1;
  let name: string | undefined;
  while (tokens.depth > outside) {
    const kind = tokens.next();
    if (kind === END) break;
    if ((kind === OPEN || kind === EMPTY) && tokens.is('name')) name = tokens.attribute('val');
  }
  return name;
}

/**
 * The number format of a cell style.
 *
 * @param style position in `cellXfs`
 * @returns English notation; `'General'` for a style or format that does not exist
 * @example formatOf(styles, 0) // 'General'
 */
export function formatOf(styles: Styles, style: number): string {
  const id = styles.formatIds[style] ?? 0;
  return styles.formats.get(id) ?? (id < FIRST_OWN_FORMAT ? builtinFormat(id) : undefined) ?? 'General';
}

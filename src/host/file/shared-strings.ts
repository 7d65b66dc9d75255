import { type TextRun, textRuns } from './text-runs.ts';
import { cellText } from './xml-text.ts';
import { EMPTY, END, OPEN, TEXT, XmlTokens } from './xml-tokens.ts';

/**
 * The text of an `<si>` or `<is>`: its own `<t>` or those of its runs in order; reading aids (`<rPh>`) are left out.
 *
 * @param xml the part
 * @param from the element's first byte
 * @example richText(new TextEncoder().encode('<si><r><t>a</t></r><r><t>b</t></r></si>'), 'p', 0) // 'ab'
 */
export function richText(xml: Uint8Array, part: string, from: number): string {
  const tokens = new XmlTokens(xml, part, from);
  if (tokens.next() !== OPEN) return '';
  let text = '';
  while (tokens.depth > 0) {
    const kind = tokens.next();
    if (kind === END) break;
    if (kind !== OPEN) continue;
    if (tokens.is('rPh')) tokens.skip();
    else if (tokens.is('t')) text += tokens.content();
  }
  return cellText(text);
}

/** The workbook's shared strings: only where each begins is kept; texts are decoded when first asked for. */
export class SharedStrings {
  private readonly xml: Uint8Array;
  private readonly part: string;
  private readonly starts: Uint32Array;
  private readonly known: (string | undefined)[];

  /** @param xml the part in UTF-8; empty when the workbook has none */
  constructor(xml: Uint8Array, part: string) {
    this.xml = xml;
    this.part = part;
    this.starts = starts(xml, part);
    this.known = new Array<string | undefined>(this.starts.length);
  }

  /** How many there are. */
  get count(): number {
    return this.starts.length;
  }

  /** The text with this number; `''` when there is none. */
  text(index: number): string {
    const from = this.starts[index];
    if (from === undefined) return '';
    return (this.known[index] ??= richText(this.xml, this.part, from));
  }

  /** The parts of the text with this number that look different; none when it has one look. */
  runs(index: number): readonly TextRun[] {
    const from = this.starts[index];
    return from === undefined ? [] : textRuns(this.xml, this.part, from);
  }
}

function starts(xml: Uint8Array, part: string): Uint32Array {
  const tokens = new XmlTokens(xml, part);
  let found = new Uint32Array(1024);
  let count = 0;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === TEXT || (kind !== OPEN && kind !== EMPTY) || !tokens.is('si')) continue;
    if (count === found.length) {
      const wider = new Uint32Array(count * 2);
      wider.set(found);
      found = wider;
    }
    found[count++] = tokens.start;
    tokens.skip();
  }
  return found.slice(0, count);
}

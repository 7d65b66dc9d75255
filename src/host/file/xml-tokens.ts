import { xmlText } from './xml-text.ts';
import { damaged, hostile } from './trouble.ts';

/** What `next` found. */
export const END = 0;
export const TEXT = 1;
export const OPEN = 2;
export const CLOSE = 3;
export const EMPTY = 4;

const LT = 0x3c;
const GT = 0x3e;
const SLASH = 0x2f;
const COLON = 0x3a;
const EQUALS = 0x3d;

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

function startsWith(bytes: Uint8Array, at: number, text: string): boolean {
  for (let n = 0; n < text.length; n++) if (bytes[at + n] !== text.charCodeAt(n)) return false;
  return true;
}

function find(bytes: Uint8Array, text: string, from: number): number {
  const first = text.charCodeAt(0);
  for (let at = bytes.indexOf(first, from); at >= 0; at = bytes.indexOf(first, at + 1)) {
    if (startsWith(bytes, at, text)) return at;
  }
  return -1;
}

/**
 * Walks through the tags and texts of an XML part on its bytes, forward only and without recursion; names are known by their local
 * part, so `x:row` is a `row`. Comments and processing instructions are passed over. A DOCTYPE is refused: workbooks have
 * none, and it is how entities are made to explode.
 */
export class XmlTokens {
  readonly bytes: Uint8Array;
  readonly part: string;
  /** The token's first byte and the byte after its last. */
  start = 0;
  stop: number;
  kind = END;
  /** How many elements are open after this token. */
  depth = 0;
  private nameStart = 0;
  private localStart = 0;
  private nameStop = 0;
  private tagStop = 0;
  private cdata = false;

  /**
   * @param part name of the part, for problems
   * @param from where to begin, in bytes
   * @param depth how many elements are open there, when that matters
   */
  constructor(bytes: Uint8Array, part: string, from = 0, depth = 0) {
    this.bytes = bytes;
    this.part = part;
    this.stop = from;
    this.depth = depth;
  }

  /** Goes to the next token and says of which kind it is; `END` at the end of the part. */
  next(): number {
    const { bytes } = this;
    for (;;) {
      this.start = this.stop;
      if (this.start >= bytes.length) return (this.kind = END);
      if (bytes[this.start] !== LT) {
        const found = bytes.indexOf(LT, this.start);
        this.stop = found < 0 ? bytes.length : found;
        this.cdata = false;
        return (this.kind = TEXT);
      }
      const second = bytes[this.start + 1] ?? 0;
      if (second === 0x3f) this.stop = this.after('?>', 2);
      else if (second !== 0x21) return this.tag(second);
      else if (startsWith(bytes, this.start, '<!--')) this.stop = this.after('-->', 4);
      else if (startsWith(bytes, this.start, '<![CDATA[')) {
        this.stop = this.after(']]>', 9);
        this.cdata = true;
        return (this.kind = TEXT);
      } else throw hostile('doctype');
    }
  }

  private after(mark: string, skip: number): number {
    const found = find(this.bytes, mark, this.start + skip);
    if (found < 0) throw damaged(this.part, this.start);
    return found + mark.length;
  }

  private tag(second: number): number {
    const { bytes } = this;
    let at = this.start + (second === SLASH ? 2 : 1);
    this.nameStart = this.localStart = at;
    let byte = bytes[at] ?? 0;
    while (byte > 0x20 && byte !== GT && byte !== SLASH) {
      if (byte === COLON) this.localStart = at + 1;
      byte = bytes[++at] ?? 0;
    }
    this.nameStop = at;
    if (at === this.localStart) throw damaged(this.part, this.start);
    while (byte !== GT) {
      if (at >= bytes.length) throw damaged(this.part, this.start);
      if (byte === 0x22 || byte === 0x27) {
        at = bytes.indexOf(byte, at + 1);
        if (at < 0) throw damaged(this.part, this.start);
      }
      byte = bytes[++at] ?? 0;
    }
    this.tagStop = at;
    this.stop = at + 1;
    if (second === SLASH) {
      if (this.depth === 0) throw damaged(this.part, this.start);
      this.depth--;
      return (this.kind = CLOSE);
    }
    if (bytes[at - 1] === SLASH) {
      this.tagStop = at - 1;
      return (this.kind = EMPTY);
    }
    this.depth++;
    return (this.kind = OPEN);
  }

  /** Whether the tag's local name is this one. */
  is(name: string): boolean {
    return this.nameStop - this.localStart === name.length && startsWith(this.bytes, this.localStart, name);
  }

  /** The tag's local name. */
  name(): string {
    return xmlText(this.bytes, this.localStart, this.nameStop);
  }

  /** The tag's namespace prefix with its colon, as to be written before other names; `''` when it has none. */
  prefix(): string {
    return xmlText(this.bytes, this.nameStart, this.localStart);
  }

  /** Every attribute of the tag: full name, and where its value stands between the quotes. */
  *attributes(): Generator<{ name: string; from: number; to: number }> {
    const { bytes } = this;
    let at = this.nameStop;
    while (at < this.tagStop) {
      while (isSpace(bytes[at] ?? 0)) at++;
      const from = at;
      while (at < this.tagStop && bytes[at] !== EQUALS && !isSpace(bytes[at] ?? 0)) at++;
      if (at === from) return;
      const name = xmlText(bytes, from, at);
      while (isSpace(bytes[at] ?? 0)) at++;
      if (bytes[at] !== EQUALS) throw damaged(this.part, this.start);
      at++;
      while (isSpace(bytes[at] ?? 0)) at++;
      const quote = bytes[at] ?? 0;
      const to = bytes.indexOf(quote, at + 1);
      if ((quote !== 0x22 && quote !== 0x27) || to < 0 || to > this.tagStop) throw damaged(this.part, this.start);
      yield { name, from: at + 1, to };
      at = to + 1;
    }
  }

  /**
   * An attribute's value.
   *
   * @param name local name, with any prefix in the file; or the full name when it holds a colon
   * @returns the value with references resolved; `undefined` when the tag has no such attribute
   */
  attribute(name: string): string | undefined {
    for (const found of this.attributes()) {
      if (
        found.name === name ||
        (!name.includes(':') && found.name.endsWith(`:${name}`) && !found.name.startsWith('xmlns:'))
      ) {
        return xmlText(this.bytes, found.from, found.to);
      }
    }
    return undefined;
  }

  /** The text token's text. */
  text(): string {
    return this.cdata
      ? new TextDecoder().decode(this.bytes.subarray(this.start + 9, this.stop - 3))
      : xmlText(this.bytes, this.start, this.stop);
  }

  /** After an `OPEN`: goes to its closing tag. After an `EMPTY` nothing is left to skip. */
  skip(): void {
    if (this.kind !== OPEN) return;
    const outside = this.depth - 1;
    while (this.depth > outside) if (this.next() === END) throw damaged(this.part, this.start);
  }

  /** After an `OPEN`: the text up to its closing tag, children's text included. */
  content(): string {
    if (this.kind !== OPEN) return '';
    const outside = this.depth - 1;
    let text = '';
    for (;;) {
      const kind = this.next();
      if (kind === END) throw damaged(this.part, this.start);
      if (kind === TEXT) text += this.text();
      if (this.depth === outside) return text;
    }
  }
}

import { damaged } from './trouble.ts';
import { END, TEXT, XmlTokens } from './xml-tokens.ts';

const [LT, GT, SLASH, COLON, EQUALS] = [0x3c, 0x3e, 0x2f, 0x3a, 0x3d];
const [BANG, QUESTION] = [0x21, 0x3f];

const isSpace = (byte: number): boolean => byte === 0x20 || byte === 0x0a || byte === 0x0d || byte === 0x09;

/**
 * Reads tags at places the caller goes to: the fast counterpart of `XmlTokens` for rows and cells, where nothing is decoded and no
 * object is made. After `open`, either `attribute` until it says no, or `end`.
 */
export class TagReader {
  /** Whether the tag is a closing one. */
  closing = false;
  /** Where its local name begins, and how long it is. */
  local = 0;
  length = 0;
  /** After the attributes: the byte after the tag, and whether it closes itself. */
  stop = 0;
  closed = false;
  /** The attribute read last. */
  nameFrom = 0;
  nameLength = 0;
  valueFrom = 0;
  valueTo = 0;
  private readonly xml: Uint8Array;
  private readonly part: string;
  private at = 0;

  constructor(xml: Uint8Array, part: string) {
    this.xml = xml;
    this.part = part;
  }

  /** Goes to the first tag at or after a place, past text and comments; returns where it begins. */
  open(from: number): number {
    const { xml } = this;
    let at = from;
    for (;;) {
      if (xml[at] !== LT) at = xml.indexOf(LT, at);
      if (at < 0) throw damaged(this.part, from);
      const second = xml[at + 1] ?? 0;
      if (second !== BANG && second !== QUESTION) break;
      at = this.skipAside(at);
    }
    this.closing = xml[at + 1] === SLASH;
    let name = at + (this.closing ? 2 : 1);
    this.local = name;
    for (let byte = xml[name] ?? 0; byte > 0x20 && byte !== GT && byte !== SLASH; byte = xml[++name] ?? 0) {
      if (byte === COLON) this.local = name + 1;
    }
    this.length = name - this.local;
    if (this.length === 0) throw damaged(this.part, at);
    this.at = name;
    return at;
  }

  /** Past a comment, CDATA section or processing instruction. */
  private skipAside(at: number): number {
    const tokens = new XmlTokens(this.xml, this.part, at, 1);
    if (this.xml[at + 1] === BANG && this.xml[at + 2] === 0x5b) {
      tokens.next();
      return tokens.stop;
    }
    if (tokens.next() === END) throw damaged(this.part, at);
    return tokens.start;
  }

  is(name: string): boolean {
    return this.same(name, this.local, this.length);
  }

  named(name: string): boolean {
    return this.same(name, this.nameFrom, this.nameLength);
  }

  private same(name: string, from: number, length: number): boolean {
    if (name.length !== length) return false;
    for (let n = 0; n < length; n++) if (this.xml[from + n] !== name.charCodeAt(n)) return false;
    return true;
  }

  /** Reads the next attribute; `false` when there is none and the tag is at its end. */
  attribute(): boolean {
    const { xml } = this;
    let at = this.at;
    let byte = xml[at] ?? 0;
    while (isSpace(byte)) byte = xml[++at] ?? 0;
    if (byte === GT || (byte === SLASH && xml[at + 1] === GT)) {
      this.closed = byte === SLASH;
      this.stop = at + (this.closed ? 2 : 1);
      return false;
    }
    this.nameFrom = at;
    while (byte > 0x20 && byte !== EQUALS && byte !== GT) byte = xml[++at] ?? 0;
    this.nameLength = at - this.nameFrom;
    while (isSpace(byte)) byte = xml[++at] ?? 0;
    if (byte !== EQUALS || this.nameLength === 0) throw damaged(this.part, at);
    byte = xml[++at] ?? 0;
    while (isSpace(byte)) byte = xml[++at] ?? 0;
    if (byte !== 0x22 && byte !== 0x27) throw damaged(this.part, at);
    const quote = byte;
    this.valueFrom = ++at;
    for (byte = xml[at] ?? 0; byte !== quote; byte = xml[++at] ?? 0)
      if (at >= xml.length) throw damaged(this.part, this.valueFrom);
    this.valueTo = at;
    this.at = at + 1;
    return true;
  }

  /** Passes over the attributes left; returns the byte after the tag. */
  end(): number {
    while (this.attribute());
    return this.stop;
  }

  /** The attribute's value as a whole number without a sign; -1 when it is none. */
  integer(): number {
    let number = 0;
    for (let at = this.valueFrom; at < this.valueTo; at++) {
      const digit = (this.xml[at] ?? 0) - 0x30;
      if (digit < 0 || digit > 9) return -1;
      number = number * 10 + digit;
    }
    return this.valueTo > this.valueFrom ? number : -1;
  }

  /** The attribute's value, for plain words only: references are not resolved. */
  value(): string {
    return String.fromCharCode(...this.xml.subarray(this.valueFrom, Math.min(this.valueTo, this.valueFrom + 64)));
  }

  isTrue(): boolean {
    const word = this.value();
    return word === '1' || word === 'true' || word === 'on';
  }

  /** Where the text after the tag ends. */
  textEnd(): number {
    const end = this.xml.indexOf(LT, this.stop);
    if (end < 0) throw damaged(this.part, this.stop);
    return end;
  }

  /** The byte after the element that begins at a place. */
  skipElement(at: number): number {
    const tokens = new XmlTokens(this.xml, this.part, at);
    tokens.next();
    tokens.skip();
    return tokens.stop;
  }

  /** The text from a place inside an element up to its closing tag. */
  content(from: number): string {
    return contentFrom(this.xml, this.part, from);
  }
}

/**
 * The text from a place just after an opening tag up to the closing one, comments left out.
 *
 * @example contentFrom(new TextEncoder().encode('<v>a<!-- b -->c</v>'), 'p', 3) // 'ac'
 */
export function contentFrom(xml: Uint8Array, part: string, from: number): string {
  const tokens = new XmlTokens(xml, part, from, 1);
  let text = '';
  for (let kind = tokens.next(); tokens.depth > 0; kind = tokens.next()) {
    if (kind === END) throw damaged(part, from);
    if (kind === TEXT && tokens.depth === 1) text += tokens.text();
  }
  return text;
}

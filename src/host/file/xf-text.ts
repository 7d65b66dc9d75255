import type { StyleRequest } from './patch.ts';
import { EMPTY, OPEN, XmlTokens } from './xml-tokens.ts';

const decoder = new TextDecoder();

/** Which attribute of `xf` tells that a part of the style is its own. */
const APPLY = {
  numFmtId: 'applyNumberFormat',
  fontId: 'applyFont',
  fillId: 'applyFill',
  borderId: 'applyBorder',
} as const;

/** One `<xf>` taken apart far enough to change it; everything else of it stays as written. */
export class XfText {
  changed = false;
  private readonly attributes = new Map<string, string>();
  private readonly name: string;
  private readonly prefix: string;
  private alignment: Map<string, string> | undefined;
  private rest = '';

  constructor(text: string, prefix: string) {
    this.prefix = prefix;
    const bytes = new TextEncoder().encode(text);
    const tokens = new XmlTokens(bytes, 'xl/styles.xml');
    const raw = (from: number, to: number): string => decoder.decode(bytes.subarray(from, to));
    const kind = tokens.next();
    this.name = `${tokens.prefix()}xf`;
    for (const { name, from, to } of tokens.attributes()) this.attributes.set(name, raw(from, to));
    if (kind !== OPEN) return;
    const inside = tokens.stop;
    let restFrom = inside;
    for (let inner = tokens.next(); tokens.depth > 0; inner = tokens.next()) {
      if ((inner !== OPEN && inner !== EMPTY) || !tokens.is('alignment')) continue;
      this.alignment = new Map([...tokens.attributes()].map(({ name, from, to }) => [name, raw(from, to)]));
      tokens.skip();
      restFrom = tokens.stop;
    }
    this.rest = raw(restFrom, tokens.start);
  }

  get(name: keyof typeof APPLY): number {
    return Number(this.attributes.get(name) ?? 0) || 0;
  }

  set(name: keyof typeof APPLY, value: number): void {
    if (this.get(name) === value) return;
    this.attributes.set(name, String(value));
    this.attributes.set(APPLY[name], '1');
    this.changed = true;
  }

  /** Takes away what makes Excel show an apostrophe before the cell's contents. */
  unquote(): void {
    if (this.attributes.delete('quotePrefix')) this.changed = true;
  }

  align(horizontal: StyleRequest['align'], wrap: boolean | undefined): void {
    const wanted = new Map(this.alignment);
    if (horizontal !== undefined && wanted.get('horizontal') !== horizontal) {
      wanted.set('horizontal', horizontal);
      wanted.delete('indent'); // an indent belongs to the side it was set for
    }
    if (wrap !== undefined && (wanted.get('wrapText') === '1') !== wrap) wanted.set('wrapText', wrap ? '1' : '0');
    if (serialised(wanted) === serialised(this.alignment)) return;
    this.alignment = wanted;
    this.attributes.set('applyAlignment', '1');
    this.changed = true;
  }

  text(): string {
    const head = `<${this.name}${serialised(this.attributes)}`;
    const alignment = this.alignment ? `<${this.prefix}alignment${serialised(this.alignment)}/>` : '';
    return alignment || this.rest ? `${head}>${alignment}${this.rest}</${this.name}>` : `${head}/>`;
  }
}

function serialised(attributes: ReadonlyMap<string, string> | undefined): string {
  return [...(attributes ?? [])].map(([name, value]) => ` ${name}="${value}"`).join('');
}

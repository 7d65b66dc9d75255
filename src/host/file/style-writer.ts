import { type Edit, insertion } from './edits.ts';
import { FIRST_OWN_FORMAT, builtinId } from './number-formats.ts';
import type { RuleLook } from '../../layout/plan.ts';
import type { StyleRequest } from './patch.ts';
import { STYLE_LISTS, type ListSpan, type StyleList, type Styles, formatOf } from './styles.ts';
import { attributeEscape } from './xml-text.ts';
import { OPEN, XmlTokens } from './xml-tokens.ts';
import { XfText } from './xf-text.ts';

const decoder = new TextDecoder();

const PLAIN_XF = (prefix: string): string => `<${prefix}xf numFmtId="0" fontId="0" fillId="0" borderId="0"/>`;

/** Adds to a styles part what new cells and rules need. Nothing that is there changes; what is there already is used. */
export class StyleWriter {
  private readonly styles: Styles;
  private readonly added = new Map<StyleList, string[]>();
  private readonly formatIds = new Map<string, number>();
  private readonly known = new Map<StyleList, Map<string, number>>();
  private readonly resolved = new Map<StyleRequest, Map<number, number>>();

  constructor(styles: Styles) {
    this.styles = styles;
    for (const [id, format] of styles.formats) if (!this.formatIds.has(format)) this.formatIds.set(format, id);
  }

  /**
   * The cell style that a request gives on top of another one.
   *
   * @param base position in `cellXfs` of the style to start from
   * @returns position in `cellXfs`; `base` when nothing is to be changed
   */
  cellStyle(base: number, request: StyleRequest): number {
    let ofRequest = this.resolved.get(request);
    if (!ofRequest) this.resolved.set(request, (ofRequest = new Map<number, number>()));
    let style = ofRequest.get(base);
    if (style === undefined) ofRequest.set(base, (style = this.makeStyle(base, request)));
    return style;
  }

  /** Position in `dxfs` of the look of a conditional format. */
  ruleLook(look: RuleLook): number {
    const { prefix: p } = this.styles;
    const bold = look.bold ? `<${p}b/>` : '';
    return this.place(
      'dxfs',
      `<${p}dxf><${p}font>${bold}<${p}color rgb="FF${look.text}"/></${p}font>` +
        `<${p}fill><${p}patternFill patternType="solid"><${p}fgColor rgb="FF${look.fill}"/><${p}bgColor rgb="FF${look.fill}"/></${p}patternFill></${p}fill></${p}dxf>`,
    );
  }

  /** The changes to the part; none when everything was there. */
  edits(): Edit[] {
    const edits: Edit[] = [];
    let last: ListSpan | undefined;
    for (const list of STYLE_LISTS) {
      const span = this.styles.lists.get(list);
      const news = this.added.get(list);
      if (news && span) edits.push(...this.growList(list, span, news));
      else if (news) edits.push(insertion(last?.to ?? this.rootOpenTo(), this.newList(list, news)));
      last = span ?? last;
    }
    return edits;
  }

  private rootOpenTo(): number {
    const tokens = new XmlTokens(this.styles.xml, this.styles.part);
    while (tokens.next() !== OPEN);
    return tokens.stop;
  }

  private newList(list: StyleList, news: readonly string[]): string {
    const { prefix: p } = this.styles;
    return `<${p}${list} count="${news.length}">${news.join('')}</${p}${list}>`;
  }

  private growList(list: StyleList, span: ListSpan, news: readonly string[]): Edit[] {
    if (span.empty) return [{ from: span.from, to: span.to, put: this.newList(list, news) }];
    const tokens = new XmlTokens(this.styles.xml, this.styles.part, span.from);
    tokens.next();
    const edits = [insertion(span.closeFrom, news.join(''))];
    for (const attribute of tokens.attributes()) {
      if (attribute.name !== 'count') continue;
      edits.push({ from: attribute.from, to: attribute.to, put: String(span.children.length + news.length) });
    }
    return edits;
  }

  private text(list: StyleList, index: number): string | undefined {
    const child = this.styles.lists.get(list)?.children[index];
    return child && decoder.decode(this.styles.xml.subarray(child[0], child[1]));
  }

  /** Position of an entry in its list; appended when no entry reads the same. */
  private place(list: StyleList, text: string): number {
    const count = this.styles.lists.get(list)?.children.length ?? 0;
    let known = this.known.get(list);
    if (!known) {
      this.known.set(list, (known = new Map<string, number>()));
      for (let n = count - 1; n >= 0; n--) known.set(this.text(list, n) ?? '', n);
    }
    const found = known.get(text);
    if (found !== undefined) return found;
    const news = this.added.get(list) ?? [];
    this.added.set(list, news);
    // Style 0 is what cells without a style have, so in an empty list it must be the plain one.
    if (list === 'cellXfs' && count + news.length === 0) news.push(PLAIN_XF(this.styles.prefix));
    known.set(text, count + news.length);
    return count + news.push(text) - 1;
  }

  private formatId(format: string): number {
    const known = builtinId(format) ?? this.formatIds.get(format);
    if (known !== undefined) return known;
    const id = [...this.formatIds.values()].reduce((most, each) => Math.max(most, each), FIRST_OWN_FORMAT - 1) + 1;
    this.formatIds.set(format, id);
    const { prefix: p } = this.styles;
    this.place('numFmts', `<${p}numFmt numFmtId="${id}" formatCode="${attributeEscape(format)}"/>`);
    return id;
  }

  private makeStyle(base: number, request: StyleRequest): number {
    const xf = new XfText(
      this.text('cellXfs', base) ?? this.text('cellXfs', 0) ?? `<${this.styles.prefix}xf/>`,
      this.styles.prefix,
    );
    if (request.numberFormat !== undefined) xf.set('numFmtId', this.formatId(request.numberFormat));
    if (request.asNumber) {
      if (formatOf(this.styles, base) === '@' && request.numberFormat === undefined) xf.set('numFmtId', 0);
      xf.unquote();
    }
    if (request.noFill) xf.set('fillId', 0);
    if (request.font !== undefined) xf.set('fontId', this.namedFont(xf.get('fontId'), request.font));
    if (request.bold) xf.set('fontId', this.boldFont(xf.get('fontId')));
    if (request.noLines) xf.set('borderId', this.openBorder(xf.get('borderId'), request.noLines));
    xf.align(request.align, request.wrap);
    if (!xf.changed) return base;
    return this.place('cellXfs', xf.text());
  }

  private boldFont(font: number): number {
    const { prefix: p } = this.styles;
    const text = this.text('fonts', font) ?? `<${p}font/>`;
    if (/<(?:[\w.-]+:)?b(?:\s+val="(?:1|true)")?\s*\/>/.test(text)) return font;
    const inside = text.replace(/^<[^>]*?\/?>/, '').replace(/<\/[^>]*>$/, '');
    return this.place('fonts', `<${p}font><${p}b/>${inside.replace(/<(?:[\w.-]+:)?b\s[^>]*\/>/, '')}</${p}font>`);
  }

  /** The same font under another name; a theme's scheme or a character set would bring the old one back. */
  private namedFont(font: number, name: string): number {
    const { prefix: p } = this.styles;
    const text = this.text('fonts', font) ?? `<${p}font/>`;
    const plain = text.replace(/<(?:[\w.-]+:)?(?:scheme|charset|family)\s[^>]*\/>/g, '');
    const named = `<${p}name val="${attributeEscape(name)}"/>`;
    const known = /<(?:[\w.-]+:)?name\s[^>]*\/>/;
    if (known.test(plain))
      return this.place(
        'fonts',
        plain.replace(known, () => named),
      );
    const inside = plain.replace(/^<[^>]*?\/?>/, '').replace(/<\/[^>]*>$/, '');
    return this.place('fonts', `<${p}font>${inside}${named}</${p}font>`);
  }

  /** The same border without the lines on some sides. */
  private openBorder(border: number, sides: readonly string[]): number {
    const text = this.text('borders', border);
    if (text === undefined) return border;
    const line = new RegExp(`<((?:[\\w.-]+:)?(?:${sides.join('|')}))(?:\\s[^>]*)?(?:/>|>[^]*?</\\1>)`, 'g');
    return this.place('borders', text.replace(line, '<$1/>'));
  }
}

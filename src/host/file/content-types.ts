import { CLOSE, EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

export const CONTENT_TYPES = '[Content_Types].xml';

/** What `[Content_Types].xml` says of one part or of one extension. */
export interface ContentType {
  /** Part name without its leading slash, or the extension of a default. */
  readonly of: string;
  readonly isDefault: boolean;
  readonly type: string;
  readonly from: number;
  readonly to: number;
}

/** All content types, and where another can be added. */
export interface ContentTypes {
  readonly all: readonly ContentType[];
  readonly prefix: string;
  readonly addAt: number | undefined;
}

/**
 * Reads `[Content_Types].xml`.
 *
 * @param xml the part in UTF-8
 */
export function readContentTypes(xml: Uint8Array): ContentTypes {
  const tokens = new XmlTokens(xml, CONTENT_TYPES);
  const all: ContentType[] = [];
  let prefix = '';
  let addAt: number | undefined;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === CLOSE && tokens.depth === 0) addAt = tokens.start;
    if (kind !== OPEN && kind !== EMPTY) continue;
    const isDefault = tokens.is('Default');
    if (!isDefault && !tokens.is('Override')) continue;
    prefix = tokens.prefix();
    const from = tokens.start;
    const of = (isDefault ? tokens.attribute('Extension') : tokens.attribute('PartName')?.replace(/^\//, '')) ?? '';
    const type = tokens.attribute('ContentType') ?? '';
    tokens.skip();
    all.push({ of: of.toLowerCase(), isDefault, type, from, to: tokens.stop });
  }
  return { all, prefix, addAt };
}

/**
 * The content type of a part.
 *
 * @returns its own type, else that of its extension, else `''`
 * @example contentTypeOf(types, 'xl/workbook.xml') // 'application/vnd.openxmlformats-…sheet.main+xml'
 */
export function contentTypeOf(types: ContentTypes, part: string): string {
  const name = part.toLowerCase();
  const own = types.all.find((type) => !type.isDefault && type.of === name);
  const extension = name.slice(name.lastIndexOf('.') + 1);
  return (own ?? types.all.find((type) => type.isDefault && type.of === extension))?.type ?? '';
}

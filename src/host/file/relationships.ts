import { CLOSE, EMPTY, END, OPEN, XmlTokens } from './xml-tokens.ts';

/** A link from one part to another. */
export interface Relationship {
  readonly id: string;
  /** The last word of the type's address: `worksheet`, `styles`. Strict and transitional files differ before it. */
  readonly kind: string;
  /** The type's address up to that word, with its slash. */
  readonly family: string;
  /** Name of the part linked to; the target as written when it is outside the package. */
  readonly target: string;
  readonly external: boolean;
  /** Where the element stands in its part, in bytes. */
  readonly from: number;
  readonly to: number;
}

/** The relationships of a part, and where another one can be added. */
export interface Relationships {
  readonly all: readonly Relationship[];
  readonly prefix: string;
  /** Just before the root's closing tag; `undefined` when the root is empty and has none. */
  readonly addAt: number | undefined;
}

/**
 * Name of the part that holds a part's relationships.
 *
 * @example relationshipsPart('xl/workbook.xml') // 'xl/_rels/workbook.xml.rels'
 */
export function relationshipsPart(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * The part a target means.
 *
 * @param source the part that links
 * @example targetPart('xl/workbook.xml', '../customXml/item1.xml') // 'customXml/item1.xml'
 */
function targetPart(source: string, target: string): string {
  const steps = target.startsWith('/') ? [] : source.split('/').slice(0, -1);
  for (const step of target.replaceAll('\\', '/').split('/')) {
    if (step === '..') steps.pop();
    else if (step !== '' && step !== '.') steps.push(step);
  }
  return steps.join('/');
}

/**
 * Reads a relationships part.
 *
 * @param xml the part in UTF-8
 * @param source the part whose relationships these are; `''` for the package
 */
export function readRelationships(xml: Uint8Array, source: string): Relationships {
  const tokens = new XmlTokens(xml, relationshipsPart(source));
  const all: Relationship[] = [];
  let prefix = '';
  let addAt: number | undefined;
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === CLOSE && tokens.depth === 0) addAt = tokens.start;
    if ((kind !== OPEN && kind !== EMPTY) || !tokens.is('Relationship')) continue;
    prefix = tokens.prefix();
    const from = tokens.start;
    const type = tokens.attribute('Type') ?? '';
    const target = tokens.attribute('Target') ?? '';
    const external = tokens.attribute('TargetMode') === 'External';
    const id = tokens.attribute('Id') ?? '';
    tokens.skip();
    const word = type.lastIndexOf('/') + 1;
    all.push({
      id,
      kind: type.slice(word),
      family: type.slice(0, word),
      target: external ? target : targetPart(source, target),
      external,
      from,
      to: tokens.stop,
    });
  }
  return { all, prefix, addAt };
}

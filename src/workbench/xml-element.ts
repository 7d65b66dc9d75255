import { CLOSE, EMPTY, END, OPEN, XmlTokens } from '../host/file/xml-tokens.ts';

/** An element of a small XML fragment: local names only, texts left out. */
export interface XmlElement {
  readonly name: string;
  readonly attributes: ReadonlyMap<string, string>;
  readonly children: readonly XmlElement[];
}

const NOTHING: XmlElement = { name: '', attributes: new Map(), children: [] };
/** Deeper than anything in styles, themes and sheet views; protects against nesting made to exhaust the stack. */
const DEEPEST = 24;

/**
 * Reads one element with everything inside it. For small fragments (a font, a theme's colours), never for a sheet's rows.
 *
 * @param bytes the part in UTF-8
 * @param part its name, for problems
 * @param from where the element begins, in bytes; text, comments and declarations before it are passed over
 * @returns an element without a name when there is none
 * @example readElement(encode('<font><b/></font>'), 'styles').children[0]?.name // 'b'
 */
export function readElement(bytes: Uint8Array, part: string, from = 0): XmlElement {
  const tokens = new XmlTokens(bytes, part, from);
  for (let kind = tokens.next(); kind !== END; kind = tokens.next()) {
    if (kind === OPEN || kind === EMPTY) return element(tokens, kind, 0);
  }
  return NOTHING;
}

function element(tokens: XmlTokens, kind: number, depth: number): XmlElement {
  const name = tokens.name();
  const attributes = new Map<string, string>();
  for (const { name: full } of tokens.attributes()) {
    const local = full.slice(full.indexOf(':') + 1);
    attributes.set(local, tokens.attribute(full) ?? '');
  }
  const children: XmlElement[] = [];
  if (kind === OPEN && depth >= DEEPEST) tokens.skip();
  else if (kind === OPEN) {
    for (let inner = tokens.next(); inner !== CLOSE && inner !== END; inner = tokens.next()) {
      if (inner === OPEN || inner === EMPTY) children.push(element(tokens, inner, depth + 1));
    }
  }
  return { name, attributes, children };
}

/**
 * The first child of this name; an element without a name when there is none, so that questions can be chained.
 *
 * @example child(child(xf, 'alignment'), 'nothing').name // ''
 */
export function child(parent: XmlElement, name: string): XmlElement {
  return parent.children.find((each) => each.name === name) ?? NOTHING;
}

/**
 * Whether an on/off child such as `<b/>` or `<b val="0"/>` is there and on.
 *
 * @example isOn(font, 'b') // true for <b/>, false for <b val="0"/> and none
 */
export function isOn(parent: XmlElement, name: string): boolean {
  const found = child(parent, name);
  return found.name !== '' && !['0', 'false', 'none'].includes(found.attributes.get('val') ?? '1');
}

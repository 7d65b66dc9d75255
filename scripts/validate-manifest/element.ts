import { DOMParser, type Element as DomElement, ParseError } from '@xmldom/xmldom';

/** The namespaces of an add-in only manifest, by the short names used here. */
const NAMESPACES: Readonly<Record<string, string>> = {
  'http://schemas.microsoft.com/office/appforoffice/1.1': 'app',
  'http://schemas.microsoft.com/office/taskpaneappversionoverrides': 'ov',
  'http://schemas.microsoft.com/office/officeappbasictypes/1.0': 'bt',
};

/** An element of the manifest, as plain data. */
export interface Element {
  /** Namespace and local name: `app:Hosts`, `ov:Hosts`, `bt:Image`; the namespace is `?` when it is none of the manifest's. */
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly Element[];
  /** The text directly inside, trimmed. */
  readonly text: string;
  readonly line: number;
}

/** Something wrong with a manifest: the line it stands on and a sentence about it. */
export interface Finding {
  readonly line: number;
  readonly text: string;
}

function plain(node: DomElement): Element {
  const children: Element[] = [];
  let text = '';
  for (const child of Array.from(node.childNodes)) {
    if (child.nodeType === child.ELEMENT_NODE) children.push(plain(child as DomElement));
    else if (child.nodeType === child.TEXT_NODE || child.nodeType === child.CDATA_SECTION_NODE)
      text += child.nodeValue ?? '';
  }
  const attributes = Object.fromEntries(Array.from(node.attributes, (attribute) => [attribute.name, attribute.value]));
  const name = `${NAMESPACES[node.namespaceURI ?? ''] ?? '?'}:${node.localName ?? node.nodeName}`;
  return { name, attributes, children, text: text.trim(), line: node.lineNumber ?? 0 };
}

/** An ampersand that begins none of XML's own five entities and no character number; the parser lets it pass, Excel does not. */
const BARE_AMPERSAND = /&(?!(?:amp|lt|gt|quot|apos|#\d+|#x[0-9a-fA-F]+);)/;

/**
 * Reads a manifest's XML.
 *
 * @returns the root element, or what is wrong when the text is not well-formed XML
 * @example parseManifest('<a>') // { finding: { line: 1, text: 'Not well-formed XML: …' } }
 */
export function parseManifest(xml: string): { readonly root: Element } | { readonly finding: Finding } {
  const ampersand = xml.replace(/<!--[\s\S]*?-->/g, (comment) => comment.replaceAll('&', ' ')).search(BARE_AMPERSAND);
  if (ampersand >= 0) {
    const line = xml.slice(0, ampersand).split('\n').length;
    return { finding: { line, text: 'Not well-formed XML: an ampersand must be written &amp;.' } };
  }
  try {
    const parser = new DOMParser({
      onError: (_level, message) => {
        throw new ParseError(message);
      },
    });
    const root = parser.parseFromString(xml, 'text/xml').documentElement;
    if (root) return { root: plain(root) };
    return { finding: { line: 1, text: 'Not well-formed XML: there is no root element.' } };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    const line = Number(/\[line:(\d+)/.exec(message)?.[1] ?? 1);
    return { finding: { line, text: `Not well-formed XML: ${message.split('\n')[0] ?? ''}.` } };
  }
}

/** All elements below (and with) one, in document order, that the test accepts. */
export function findAll(root: Element, accept: (element: Element) => boolean): Element[] {
  const below = root.children.flatMap((child) => findAll(child, accept));
  return accept(root) ? [root, ...below] : below;
}

/** All elements of a name below one, in document order. */
export function named(root: Element, ...names: readonly string[]): Element[] {
  return findAll(root, (element) => names.includes(element.name));
}

/** The first child of a name; `undefined` when there is none. */
export function child(element: Element | undefined, name: string): Element | undefined {
  return element?.children.find((candidate) => candidate.name === name);
}

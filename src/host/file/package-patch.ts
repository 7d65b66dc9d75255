import { CONTENT_TYPES, readContentTypes } from './content-types.ts';
import { type Edit, applyEdits, insertion } from './edits.ts';
import type { Package } from './package.ts';
import { readRelationships, relationshipsPart } from './relationships.ts';
import { attributeEscape } from './xml-text.ts';
import { writeZip, type OutgoingEntry } from './zip-writer.ts';

const RELATIONSHIPS = 'http://schemas.openxmlformats.org/package/2006/relationships';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A link as it shall be added. */
interface NewLink {
  readonly source: string;
  /** The type's address up to its last slash, and the last word. */
  readonly family: string;
  readonly kind: string;
  readonly target: string;
}

/** Collects what changes in a package: parts, links between them, content types. All else is copied byte for byte. */
export class PackagePatch {
  private readonly pack: Package;
  private readonly parts = new Map<string, readonly Uint8Array[]>();
  private readonly dropped = new Set<string>();
  private readonly links: NewLink[] = [];
  private readonly linksDropped: { readonly source: string; readonly target: string }[] = [];
  private readonly types = new Map<string, string>();

  constructor(pack: Package) {
    this.pack = pack;
  }

  /** Sets the contents of a part, new or not. */
  set(part: string, contents: readonly Uint8Array[] | string): void {
    this.parts.set(part, typeof contents === 'string' ? [new TextEncoder().encode(contents)] : contents);
  }

  /** Takes a part out, with the link to it and its content type. */
  drop(part: string, source: string): void {
    this.dropped.add(part);
    this.linksDropped.push({ source, target: part });
  }

  /** Gives a new part its content type. */
  type(part: string, type: string): void {
    this.types.set(part, type);
  }

  /** Links a part to another one. */
  link(link: NewLink): void {
    this.links.push(link);
  }

  /** The new package. */
  async finish(): Promise<Uint8Array> {
    for (const source of new Set([...this.links, ...this.linksDropped].map((each) => each.source)))
      await this.writeLinks(source);
    if (this.types.size > 0 || this.dropped.size > 0) await this.writeTypes();
    const entries: OutgoingEntry[] = [];
    for (const entry of this.pack.directory.entries) {
      const part = [...this.parts.keys()].find((name) => this.pack.entry(name) === entry);
      if (part !== undefined) entries.push(await this.packed(part));
      else if (![...this.dropped].some((name) => this.pack.entry(name) === entry))
        entries.push({ kind: 'kept', entry });
    }
    for (const part of this.parts.keys()) if (!this.pack.entry(part)) entries.push(await this.packed(part));
    return writeZip(this.pack.bytes, entries, this.pack.directory.comment);
  }

  private async packed(part: string): Promise<OutgoingEntry> {
    const blocks = this.parts.get(part) ?? [];
    const { codec } = this.pack;
    const packed = await codec.deflate(blocks);
    const crc = blocks.reduce((sum, block) => codec.crc32(block, sum), 0);
    const size = blocks.reduce((sum, block) => sum + block.length, 0);
    const instead = this.pack.entry(part);
    return { kind: 'new', name: instead?.name ?? part, packed, size, crc, ...(instead && { instead }) };
  }

  private async writeLinks(source: string): Promise<void> {
    const part = relationshipsPart(source);
    const fresh = this.links.filter((link) => link.source === source);
    if (!this.pack.entry(part)) {
      const xml = fresh.map((link, n) => linkXml(link, `rId${n + 1}`, '')).join('');
      return this.set(part, `${HEAD}<Relationships xmlns="${RELATIONSHIPS}">${xml}</Relationships>`);
    }
    const xml = await this.pack.xml(part);
    const { all, prefix, addAt } = readRelationships(xml, source);
    const goes = this.linksDropped.filter((link) => link.source === source).map((link) => link.target);
    const edits: Edit[] = all
      .filter((link) => !link.external && goes.includes(link.target))
      .map(({ from, to }) => ({ from, to, put: '' }));
    const ids = new Set(all.map((link) => link.id));
    let number = all.length;
    for (const link of fresh) {
      do number++;
      while (ids.has(`rId${number}`));
      if (addAt !== undefined) edits.push(insertion(addAt, linkXml(link, `rId${number}`, prefix)));
    }
    this.set(part, [applyEdits(xml, edits)]);
  }

  private async writeTypes(): Promise<void> {
    const xml = await this.pack.xml(CONTENT_TYPES);
    const { all, prefix, addAt } = readContentTypes(xml);
    const goes = new Set([...this.dropped].map((part) => part.toLowerCase()));
    const edits: Edit[] = all
      .filter((type) => !type.isDefault && goes.has(type.of))
      .map(({ from, to }) => ({ from, to, put: '' }));
    for (const [part, type] of this.types) {
      if (addAt === undefined || all.some((each) => !each.isDefault && each.of === part.toLowerCase())) continue;
      edits.push(insertion(addAt, `<${prefix}Override PartName="/${attributeEscape(part)}" ContentType="${type}"/>`));
    }
    if (edits.length > 0) this.set(CONTENT_TYPES, [applyEdits(xml, edits)]);
  }
}

function linkXml({ source, family, kind, target }: NewLink, id: string, prefix: string): string {
  const up = '../'.repeat(source.split('/').length - 1);
  const folder = source.slice(0, source.lastIndexOf('/') + 1);
  const relative = target.startsWith(folder) ? target.slice(folder.length) : up + target;
  return `<${prefix}Relationship Id="${id}" Type="${family}${kind}" Target="${attributeEscape(relative)}"/>`;
}

import { MARKS_NAMESPACE, marksFromXml } from '../../layout/mark.ts';
import type { Mark } from '../../layout/plan.ts';
import type { Attempt } from '../host.ts';
import { type Codec, webCodec } from './codec.ts';
import { requireZip } from './container.ts';
import { CONTENT_TYPES, contentTypeOf, readContentTypes } from './content-types.ts';
import { type ListObject, readList } from './list-object.ts';
import { Package } from './package.ts';
import { type Relationship, readRelationships, relationshipsPart } from './relationships.ts';
import { SharedStrings } from './shared-strings.ts';
import { SheetCells } from './sheet-cells.ts';
import { readSheetPart } from './sheet-part.ts';
import { LEAST_STYLES, type Styles, readStyles } from './styles.ts';
import { attempt, damaged, trouble } from './trouble.ts';
import { type ListedSheet, readWorkbookPart } from './workbook-part.ts';

/** A sheet of a workbook file. */
export interface FileSheet {
  readonly name: string;
  readonly state: ListedSheet['state'];
  /** Name of the sheet's part; chart sheets and macro sheets have no cells to read. */
  readonly part: string;
  readonly hasCells: boolean;
}

/** Where the workbook's own parts stand. `undefined`: it has none. */
interface Places {
  readonly workbook: string;
  readonly links: readonly Relationship[];
  readonly styles: string | undefined;
  readonly strings: string | undefined;
}

/** An .xlsx workbook as bytes, with what is known of it. Nothing in it ever changes: a patch gives new bytes. */
export class WorkbookFile {
  /** The file's name as a person knows it. */
  readonly name: string;
  readonly package: Package;
  readonly sheets: readonly FileSheet[];
  /** Position in `sheets` of the sheet shown first. */
  readonly active: number;
  readonly date1904: boolean;
  readonly places: Places;
  /** Our marks in this workbook, and the part that holds them. */
  readonly marks: readonly Mark[];
  readonly marksPart: string | undefined;
  private readonly read = new Map<string, Promise<Attempt<SheetCells>>>();
  private strings: Promise<SharedStrings> | undefined;
  private stylesRead: Promise<Styles> | undefined;

  /** Use `openWorkbook`. */
  constructor(
    fields: Pick<
      WorkbookFile,
      'name' | 'package' | 'sheets' | 'active' | 'date1904' | 'places' | 'marks' | 'marksPart'
    >,
  ) {
    this.name = fields.name;
    this.package = fields.package;
    this.sheets = fields.sheets;
    this.active = fields.active;
    this.date1904 = fields.date1904;
    this.places = fields.places;
    this.marks = fields.marks;
    this.marksPart = fields.marksPart;
  }

  /** The file's bytes. */
  get bytes(): Uint8Array {
    return this.package.bytes;
  }

  /** The sheet of this name; case and the way accents are composed do not count, as in Excel. */
  sheet(name: string): FileSheet | undefined {
    const same = (text: string): string => text.normalize('NFC').toLowerCase();
    return (
      this.sheets.find((sheet) => sheet.name === name) ?? this.sheets.find((sheet) => same(sheet.name) === same(name))
    );
  }

  /**
   * Reads a sheet; a second call gives the same cells.
   *
   * @param name a sheet's name
   * @returns its cells over the used range; problems `no-such-sheet`, `no-worksheet`, `damaged-workbook`, `hostile-file`
   */
  readSheet(name: string): Promise<Attempt<SheetCells>> {
    const sheet = this.sheet(name);
    const key = sheet?.name ?? name;
    const known = this.read.get(key) ?? attempt(this.name, () => this.load(sheet, name));
    this.read.set(key, known);
    return known;
  }

  /** The styles of the workbook; the least a workbook must have when it has none. */
  styles(): Promise<Styles> {
    const { styles } = this.places;
    return (this.stylesRead ??= (async () => {
      const xml = styles === undefined ? new TextEncoder().encode(LEAST_STYLES) : await this.package.xml(styles);
      return readStyles(xml, styles ?? 'xl/styles.xml');
    })());
  }

  /** Links of a part; `[]` when it has none. */
  async links(part: string): Promise<readonly Relationship[]> {
    return linksOf(this.package, part);
  }

  private async load(sheet: FileSheet | undefined, asked: string): Promise<SheetCells> {
    if (!sheet) {
      const sheets = this.sheets.map((each) => each.name).join(', ');
      throw trouble('no-such-sheet', { sheet: asked, sheets });
    }
    if (!sheet.hasCells) throw trouble('no-worksheet', { sheet: sheet.name });
    const [xml, shared, styles, lists] = await Promise.all([
      this.package.xml(sheet.part),
      this.sharedStrings(),
      this.styles(),
      this.lists(sheet.part),
    ]);
    const part = readSheetPart(xml, sheet.part, this.date1904);
    return new SheetCells(part, { sheet: sheet.name, shared, styles, lists });
  }

  private sharedStrings(): Promise<SharedStrings> {
    const { strings } = this.places;
    return (this.strings ??= (async () =>
      new SharedStrings(strings === undefined ? new Uint8Array(0) : await this.package.xml(strings), strings ?? ''))());
  }

  private async lists(part: string): Promise<ListObject[]> {
    const links = await this.links(part);
    const found = links.filter((link) => link.kind === 'table' && !link.external && this.package.entry(link.target));
    return (
      await Promise.all(found.map(async (link) => readList(await this.package.xml(link.target), link.target)))
    ).flat();
  }
}

async function linksOf(pack: Package, part: string): Promise<readonly Relationship[]> {
  const rels = relationshipsPart(part);
  return pack.entry(rels) ? readRelationships(await pack.xml(rels), part).all : [];
}

/** What the package turns out to be when it is no .xlsx workbook. */
async function refuseOther(pack: Package): Promise<never> {
  if (pack.entry('mimetype') && pack.entry('content.xml')) {
    const kind = new TextDecoder().decode(await pack.raw('mimetype'));
    if (kind.includes('opendocument.spreadsheet')) throw trouble('old-format', { format: '.ods' });
  }
  throw trouble('not-a-workbook');
}

/** Custom XML of other programs can be large; ours never is. */
const LARGEST_MARKS = 16_000_000;

async function findMarks(
  pack: Package,
  links: readonly Relationship[],
): Promise<[readonly Mark[], string | undefined]> {
  for (const link of links) {
    const size = pack.entry(link.target)?.size ?? Infinity;
    if (link.kind !== 'customXml' || link.external || size > LARGEST_MARKS) continue;
    const text = new TextDecoder().decode(await pack.xml(link.target));
    if (text.includes(MARKS_NAMESPACE)) return [marksFromXml(text), link.target];
  }
  return [[], undefined];
}

async function open(bytes: Uint8Array, name: string, codec: Codec): Promise<WorkbookFile> {
  requireZip(bytes);
  const pack = new Package(bytes, codec);
  if (!pack.entry(CONTENT_TYPES)) return refuseOther(pack);
  const types = readContentTypes(await pack.xml(CONTENT_TYPES));
  const main = (await linksOf(pack, '')).find((link) => link.kind === 'officeDocument' && !link.external)?.target;
  if (main === undefined) throw trouble('not-a-workbook');
  if (!pack.entry(main)) throw damaged(main);
  const type = contentTypeOf(types, main);
  if (type.includes('sheet.binary')) throw trouble('old-format', { format: '.xlsb' });
  if (type !== '' && !type.includes('sheet') && !type.includes('ms-excel') && type !== 'application/xml')
    throw trouble('not-a-workbook');
  const book = readWorkbookPart(await pack.xml(main), main);
  const links = await linksOf(pack, main);
  const partOf = (kind: string): string | undefined =>
    links.find((link) => link.kind === kind && pack.entry(link.target))?.target;
  const sheets = book.sheets.map((sheet): FileSheet => {
    const link = links.find((each) => each.id === sheet.link);
    return { name: sheet.name, state: sheet.state, part: link?.target ?? '', hasCells: link?.kind === 'worksheet' };
  });
  const [marks, marksPart] = await findMarks(pack, links);
  return new WorkbookFile({
    name,
    package: pack,
    sheets,
    active: book.active,
    date1904: book.date1904,
    places: { workbook: main, links, styles: partOf('styles'), strings: partOf('sharedStrings') },
    marks,
    marksPart,
  });
}

/**
 * Opens a workbook file. Sheets are read when asked for.
 *
 * @param bytes the whole file: .xlsx, .xlsm, .xltx or .xltm
 * @param name its name, for problems
 * @param codec how to inflate; Compression Streams unless said otherwise
 * @returns the workbook, or what the file is instead: `not-a-workbook`, `old-format`, `encrypted-workbook`, `damaged-workbook`,
 *   `hostile-file`, `file-too-large`
 * @example (await openWorkbook(bytes, 'bac-kan.xlsx')).ok // true
 */
export function openWorkbook(bytes: Uint8Array, name: string, codec: Codec = webCodec): Promise<Attempt<WorkbookFile>> {
  return attempt(name, () => open(bytes, name, codec));
}

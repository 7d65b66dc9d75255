import { type PartOptions, type Parts, buildZip } from './build-zip.ts';

export const MAIN = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
export const R = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const TYPES = 'http://schemas.openxmlformats.org/package/2006/content-types';
const RELS = 'http://schemas.openxmlformats.org/package/2006/relationships';
export const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';

/** A relationships part from its links: id, last word of the type, target. */
export function relationships(
  links: readonly (readonly [id: string, kind: string, target: string])[],
  family = R,
): string {
  const all = links.map(([id, kind, target]) => {
    const type = kind.startsWith('http') ? kind : `${family}/${kind}`;
    return `<Relationship Id="${id}" Type="${type}" Target="${target}"/>`;
  });
  return `${HEAD}<Relationships xmlns="${RELS}">${all.join('')}</Relationships>`;
}

const SHEET_ML = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/** `[Content_Types].xml` with an override for each of these parts. */
export function contentTypes(
  overrides: Readonly<Record<string, string>>,
  defaults: Readonly<Record<string, string>> = {},
): string {
  const all = { rels: 'application/vnd.openxmlformats-package.relationships+xml', xml: 'application/xml', ...defaults };
  const of = (type: string): string => (type.includes('/') ? type : `${SHEET_ML}.${type}+xml`);
  return (
    `${HEAD}<Types xmlns="${TYPES}">` +
    Object.entries(all)
      .map(([extension, type]) => `<Default Extension="${extension}" ContentType="${type}"/>`)
      .join('') +
    Object.entries(overrides)
      .map(([part, type]) => `<Override PartName="/${part}" ContentType="${of(type)}"/>`)
      .join('') +
    '</Types>'
  );
}

/** A worksheet part around what stands inside `<worksheet>`. */
export function worksheet(inside: string): string {
  return `${HEAD}<worksheet xmlns="${MAIN}" xmlns:r="${R}">${inside}</worksheet>`;
}

export const PLAIN_STYLES =
  `${HEAD}<styleSheet xmlns="${MAIN}"><fonts count="2"><font><sz val="11"/><name val="Calibri"/></font><font><b/><sz val="11"/><name val="Calibri"/></font></fonts>` +
  '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill><fill><patternFill patternType="solid"><fgColor rgb="FFDDEBF7"/></patternFill></fill></fills>' +
  '<borders count="1"><border><left/><right/><top/><bottom/><diagonal/></border></borders><cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
  '<cellXfs count="4"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="3" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"/>' +
  '<xf numFmtId="0" fontId="1" fillId="2" borderId="0" xfId="0" applyFont="1" applyFill="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>' +
  '<xf numFmtId="10" fontId="0" fillId="0" borderId="0" xfId="0" applyNumberFormat="1"><protection locked="0"/></xf></cellXfs>' +
  '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>';

export interface PlainOptions {
  /** Each sheet's worksheet part by name; a leading `!` hides the sheet. */
  readonly sheets: Readonly<Record<string, string>>;
  readonly strings?: string;
  readonly styles?: string | null;
  readonly date1904?: boolean;
  readonly more?: Parts;
  readonly options?: Readonly<Record<string, PartOptions>>;
}

/** The parts of a small workbook. */
export function plainParts({
  sheets,
  strings,
  styles = PLAIN_STYLES,
  date1904,
  more = {},
}: PlainOptions): Record<string, string | Uint8Array> {
  const names = Object.keys(sheets);
  const links: [string, string, string][] = names.map((_, n) => [
    `rId${n + 1}`,
    'worksheet',
    `worksheets/sheet${n + 1}.xml`,
  ]);
  const overrides: Record<string, string> = { 'xl/workbook.xml': 'sheet.main' };
  names.forEach((_, n) => (overrides[`xl/worksheets/sheet${n + 1}.xml`] = 'worksheet'));
  if (styles !== null) {
    links.push(['rIdS', 'styles', 'styles.xml']);
    overrides['xl/styles.xml'] = 'styles';
  }
  if (strings !== undefined) {
    links.push(['rIdT', 'sharedStrings', 'sharedStrings.xml']);
    overrides['xl/sharedStrings.xml'] = 'sharedStrings';
  }
  const listed = names.map((name, n) => {
    const state = name.startsWith('!') ? ' state="hidden"' : '';
    return `<sheet name="${name.replace(/^!/, '')}" sheetId="${n + 1}"${state} r:id="rId${n + 1}"/>`;
  });
  return {
    '[Content_Types].xml': contentTypes(overrides),
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${R}"><workbookPr${date1904 ? ' date1904="1"' : ''}/><sheets>${listed.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': relationships(links),
    ...Object.fromEntries(names.map((name, n) => [`xl/worksheets/sheet${n + 1}.xml`, sheets[name] ?? ''])),
    ...(styles !== null && { 'xl/styles.xml': styles }),
    ...(strings !== undefined && { 'xl/sharedStrings.xml': `${HEAD}<sst xmlns="${MAIN}">${strings}</sst>` }),
    ...more,
  };
}

/** A small workbook. */
export function plainWorkbook(options: PlainOptions): Uint8Array {
  return buildZip(plainParts(options), options.options);
}

import type { NewLook } from '../../layout/new-sheet.ts';

interface Face {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly size?: number;
  readonly color?: string;
}

/** Fonts of a new workbook: Times New Roman, as official documents are set. */
const FACES: readonly Face[] = [
  {},
  { bold: true },
  { italic: true },
  { bold: true, size: 14 },
  { bold: true, color: 'FFC00000' },
];

interface Style {
  readonly face: number;
  readonly format: number;
  readonly lines: boolean;
  readonly fill?: boolean;
  readonly align: string;
}

/** Built-in number formats: 0 General, 3 #,##0. */
const STYLES: Readonly<Record<NewLook, Style>> = {
  plain: { face: 0, format: 0, lines: false, align: '' },
  title: { face: 3, format: 0, lines: false, align: 'horizontal="center" vertical="center" wrapText="1"' },
  italic: { face: 2, format: 0, lines: false, align: 'horizontal="center"' },
  note: { face: 4, format: 0, lines: false, align: 'horizontal="left"' },
  header: { face: 1, format: 0, lines: true, fill: true, align: 'horizontal="center" vertical="center" wrapText="1"' },
  text: { face: 0, format: 0, lines: true, align: 'vertical="center" wrapText="1"' },
  centre: { face: 0, format: 0, lines: true, align: 'horizontal="center" vertical="center"' },
  count: { face: 0, format: 3, lines: true, align: 'horizontal="right" vertical="center"' },
  rate: { face: 0, format: 0, lines: true, align: 'horizontal="right" vertical="center"' },
  'text-strong': { face: 1, format: 0, lines: true, align: 'vertical="center" wrapText="1"' },
  'centre-strong': { face: 1, format: 0, lines: true, align: 'horizontal="center" vertical="center"' },
  'count-strong': { face: 1, format: 3, lines: true, align: 'horizontal="right" vertical="center"' },
  'rate-strong': { face: 1, format: 0, lines: true, align: 'horizontal="right" vertical="center"' },
};

const LOOKS = Object.keys(STYLES) as NewLook[];

/**
 * The number by which a cell refers to its look.
 *
 * @example styleOf('plain') // 0
 */
export function styleOf(look: NewLook): number {
  return LOOKS.indexOf(look);
}

/**
 * The styles part of a new workbook.
 *
 * @param main namespace of spreadsheets
 */
export function newStyles(main: string): string {
  const fonts = FACES.map(
    ({ bold, italic, size = 12, color = 'FF000000' }) =>
      `<font>${bold ? '<b/>' : ''}${italic ? '<i/>' : ''}<sz val="${String(size)}"/><color rgb="${color}"/><name val="Times New Roman"/><family val="1"/></font>`,
  );
  const side = (name: string): string => `<${name} style="thin"><color rgb="FF808080"/></${name}>`;
  const xfs = LOOKS.map((look) => {
    const { face, format, lines, fill, align } = STYLES[look];
    const start =
      `<xf numFmtId="${String(format)}" fontId="${String(face)}" fillId="${fill ? '2' : '0'}" borderId="${lines ? '1' : '0'}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1"';
    return align === '' ? `${start}/>` : `${start} applyAlignment="1"><alignment ${align}/></xf>`;
  });
  return (
    `<styleSheet xmlns="${main}">${list('fonts', fonts)}` +
    '<fills count="3"><fill><patternFill patternType="none"/></fill><fill><patternFill patternType="gray125"/></fill>' +
    '<fill><patternFill patternType="solid"><fgColor rgb="FFEAF1F8"/><bgColor indexed="64"/></patternFill></fill></fills>' +
    '<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>' +
    `<border>${['left', 'right', 'top', 'bottom'].map(side).join('')}<diagonal/></border></borders>` +
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
    `${list('cellXfs', xfs)}<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>`
  );
}

function list(name: string, parts: readonly string[]): string {
  return `<${name} count="${String(parts.length)}">${parts.join('')}</${name}>`;
}

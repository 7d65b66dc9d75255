import { MAIN, XML_HEAD } from './xml.ts';

/** How a cell of a sample looks; Times New Roman throughout, as official documents are set. */
export interface Look {
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  /** Illustrative figures are grey. */
  readonly grey: boolean;
  readonly border: boolean;
  readonly fill: boolean;
  readonly align: 'left' | 'center' | 'right';
  readonly wrap: boolean;
  readonly format: string;
}

const PLAIN: Look = {
  size: 12,
  bold: false,
  italic: false,
  grey: false,
  border: false,
  fill: false,
  align: 'left',
  wrap: false,
  format: 'General',
};

/** Formats of Excel that have a number of their own. */
const BUILT_IN: Readonly<Record<string, number>> = { General: 0, '#,##0': 3, '@': 49 };
const FIRST_OWN_FORMAT = 164;

const BORDERS =
  '<border><left/><right/><top/><bottom/><diagonal/></border><border>' +
  ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FF808080"/></${side}>`).join('') +
  '<diagonal/></border>';

const FILLS = [
  '<fill><patternFill patternType="none"/></fill>',
  '<fill><patternFill patternType="gray125"/></fill>',
  '<fill><patternFill patternType="solid"><fgColor rgb="FFEAF1F8"/><bgColor indexed="64"/></patternFill></fill>',
];

const fontOf = (look: Look): string =>
  `<font>${look.bold ? '<b/>' : ''}${look.italic ? '<i/>' : ''}<sz val="${look.size}"/>` +
  `<color rgb="${look.grey ? 'FF5F5F5F' : 'FF000000'}"/><name val="Times New Roman"/><family val="1"/></font>`;

/** Collects the looks in use and numbers them, as the styles part of a workbook wants it. */
export class StyleBook {
  private readonly fonts = [fontOf(PLAIN)];
  private readonly formats: string[] = [];
  private readonly cells: string[] = [];

  constructor() {
    this.style({});
  }

  /**
   * The number a cell refers to its look by.
   *
   * @param look what differs from plain left-aligned text of 12 points
   */
  style(look: Partial<Look>): number {
    const whole = { ...PLAIN, ...look };
    const font = placeIn(this.fonts, fontOf(whole));
    const format = BUILT_IN[whole.format] ?? FIRST_OWN_FORMAT + placeIn(this.formats, whole.format);
    const cell =
      `<xf numFmtId="${format}" fontId="${font}" fillId="${whole.fill ? 2 : 0}" borderId="${whole.border ? 1 : 0}" xfId="0"` +
      ' applyNumberFormat="1" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1">' +
      `<alignment horizontal="${whole.align}" vertical="center"${whole.wrap ? ' wrapText="1"' : ''}/></xf>`;
    return placeIn(this.cells, cell);
  }

  /** The styles part. */
  xml(): string {
    const formats = this.formats.map(
      (code, index) => `<numFmt numFmtId="${FIRST_OWN_FORMAT + index}" formatCode="${code}"/>`,
    );
    return (
      `${XML_HEAD}<styleSheet xmlns="${MAIN}">` +
      (formats.length > 0 ? list('numFmts', formats) : '') +
      list('fonts', this.fonts) +
      list('fills', FILLS) +
      `<borders count="2">${BORDERS}</borders>` +
      '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>' +
      list('cellXfs', this.cells) +
      '<cellStyles count="1"><cellStyle name="Normal" xfId="0" builtinId="0"/></cellStyles></styleSheet>'
    );
  }
}

const list = (name: string, parts: readonly string[]): string =>
  `<${name} count="${parts.length}">${parts.join('')}</${name}>`;

function placeIn(all: string[], one: string): number {
  const found = all.indexOf(one);
  return found >= 0 ? found : all.push(one) - 1;
}

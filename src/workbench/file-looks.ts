import {
  BooleanNumber,
  BorderStyleTypes,
  HorizontalAlign,
  type IBorderData,
  type IStyleData,
  VerticalAlign,
  WrapStrategy,
} from '@univerjs/core';
import { type StyleList, type Styles, formatOf } from '../host/file/styles.ts';
import { fileColor } from './file-colors.ts';
import { type XmlElement, child, isOn, readElement } from './xml-element.ts';

const HORIZONTAL: Readonly<Record<string, HorizontalAlign>> = {
  left: HorizontalAlign.LEFT,
  center: HorizontalAlign.CENTER,
  centerContinuous: HorizontalAlign.LEFT,
  right: HorizontalAlign.RIGHT,
  justify: HorizontalAlign.JUSTIFIED,
  distributed: HorizontalAlign.DISTRIBUTED,
};

const VERTICAL: Readonly<Record<string, VerticalAlign>> = {
  top: VerticalAlign.TOP,
  center: VerticalAlign.MIDDLE,
  justify: VerticalAlign.MIDDLE,
  distributed: VerticalAlign.MIDDLE,
};

const LINE: Readonly<Record<string, BorderStyleTypes>> = {
  thin: BorderStyleTypes.THIN,
  hair: BorderStyleTypes.HAIR,
  dotted: BorderStyleTypes.DOTTED,
  dashed: BorderStyleTypes.DASHED,
  dashDot: BorderStyleTypes.DASH_DOT,
  dashDotDot: BorderStyleTypes.DASH_DOT_DOT,
  double: BorderStyleTypes.DOUBLE,
  medium: BorderStyleTypes.MEDIUM,
  mediumDashed: BorderStyleTypes.MEDIUM_DASHED,
  mediumDashDot: BorderStyleTypes.MEDIUM_DASH_DOT,
  mediumDashDotDot: BorderStyleTypes.MEDIUM_DASH_DOT_DOT,
  slantDashDot: BorderStyleTypes.SLANT_DASH_DOT,
  thick: BorderStyleTypes.THICK,
};

const SIDES = [
  ['left', 'l'],
  ['right', 'r'],
  ['top', 't'],
  ['bottom', 'b'],
] as const;

/**
 * The cell styles of a workbook file as the grid shows them: fonts, fills, borders, alignment, number formats.
 *
 * @param styles the file's styles part
 * @param theme the theme's colours, as `themeColors` gives them
 * @returns one style for each entry of `cellXfs`, in its order
 * @example fileLooks(await file.styles(), themeColors(theme))[5] // { ff: 'Times New Roman', fs: 14, bl: 1, ht: 2, vt: 2 }
 */
export function fileLooks(styles: Styles, theme: readonly string[]): readonly IStyleData[] {
  const list = (name: StyleList): readonly XmlElement[] =>
    (styles.lists.get(name)?.children ?? []).map(([from]) => readElement(styles.xml, styles.part, from));
  const fonts = list('fonts').map((font) => fontLook(font, theme));
  const fills = list('fills').map((fill) => fillLook(fill, theme));
  const borders = list('borders').map((border) => borderLook(border, theme));
  return list('cellXfs').map((xf, index) => {
    const of = <T>(all: readonly T[], id: string): T | undefined => all[Number(xf.attributes.get(id) ?? 0)];
    const pattern = formatOf(styles, index);
    return {
      ...of(fonts, 'fontId'),
      ...of(fills, 'fillId'),
      ...of(borders, 'borderId'),
      ...alignment(child(xf, 'alignment')),
      ...(pattern !== 'General' && { n: { pattern } }),
    };
  });
}

function fontLook(font: XmlElement, theme: readonly string[]): IStyleData {
  const name = child(font, 'name').attributes.get('val');
  const size = Number(child(font, 'sz').attributes.get('val'));
  const color = fileColor(child(font, 'color'), theme);
  return {
    ...(name !== undefined && { ff: name }),
    ...(size > 0 && { fs: size }),
    // Black is left to the grid, so that it stays readable on a dark page.
    ...(color !== undefined && color !== '#000000' && { cl: { rgb: color } }),
    ...(isOn(font, 'b') && { bl: BooleanNumber.TRUE }),
    ...(isOn(font, 'i') && { it: BooleanNumber.TRUE }),
    ...(isOn(font, 'u') && { ul: { s: BooleanNumber.TRUE } }),
    ...(isOn(font, 'strike') && { st: { s: BooleanNumber.TRUE } }),
  };
}

function fillLook(fill: XmlElement, theme: readonly string[]): IStyleData {
  const pattern = child(fill, 'patternFill');
  if ((pattern.attributes.get('patternType') ?? 'none') === 'none') return {};
  const color = fileColor(child(pattern, 'fgColor'), theme);
  return color === undefined ? {} : { bg: { rgb: color } };
}

function borderLook(border: XmlElement, theme: readonly string[]): IStyleData {
  const bd: IBorderData = {};
  for (const [name, side] of SIDES) {
    const line = child(border, name);
    const s = LINE[line.attributes.get('style') ?? ''];
    if (s !== undefined) bd[side] = { s, cl: { rgb: fileColor(child(line, 'color'), theme) ?? '#000000' } };
  }
  return Object.keys(bd).length > 0 ? { bd } : {};
}

function alignment({ attributes }: XmlElement): IStyleData {
  const ht = HORIZONTAL[attributes.get('horizontal') ?? ''];
  const indent = Number(attributes.get('indent') ?? 0);
  const turned = Number(attributes.get('textRotation') ?? 0);
  return {
    ...(ht !== undefined && { ht }),
    // Excel's default; the grid's own is the same, but only when it is said.
    vt: VERTICAL[attributes.get('vertical') ?? ''] ?? VerticalAlign.BOTTOM,
    ...(attributes.get('wrapText') === '1' && { tb: WrapStrategy.WRAP }),
    // Nine pixels a step, as Excel draws it.
    ...(indent > 0 && { pd: ht === HorizontalAlign.RIGHT ? { r: indent * 9 } : { l: indent * 9 } }),
    ...(turned > 0 && (turned === 255 ? { tr: { a: 0, v: 1 } } : { tr: { a: turned > 90 ? turned - 90 : -turned } })),
  };
}

import { type XmlElement, child } from './xml-element.ts';

/** Excel's numbered colours 8 to 63, as in ECMA-376 part 1, 18.8.27; 0 to 7 repeat 8 to 15. */
const INDEXED = (
  '000000 FFFFFF FF0000 00FF00 0000FF FFFF00 FF00FF 00FFFF 800000 008000 000080 808000 800080 008080 C0C0C0 808080 ' +
  '9999FF 993366 FFFFCC CCFFFF 660066 FF8080 0066CC CCCCFF 000080 FF00FF FFFF00 00FFFF 800080 800000 008080 0000FF ' +
  '00CCFF CCFFFF CCFFCC FFFF99 99CCFF FF99CC CC99FF FFCC99 3366FF 33CCCC 99CC00 FFCC00 FF9900 FF6600 666699 969696 ' +
  '003366 339966 003300 333300 993300 993366 333399 333333'
).split(' ');

/** Names of a theme's colours in the order cell styles number them: light before dark, unlike in the theme itself. */
const THEME_ORDER = 'lt1 dk1 lt2 dk2 accent1 accent2 accent3 accent4 accent5 accent6 hlink folHlink'.split(' ');

/** Office's own theme, for workbooks without one. */
const OFFICE_THEME = 'FFFFFF 000000 E7E6E6 44546A 4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47 0563C1 954F72'.split(' ');

/**
 * The colours of a theme, in the order cell styles number them.
 *
 * @param theme the theme part's root; anything else gives Office's own theme
 * @returns twelve colours `RRGGBB`
 * @example themeColors(theme)[1] // '000000'
 */
export function themeColors(theme: XmlElement): readonly string[] {
  const scheme = child(child(theme, 'themeElements'), 'clrScheme');
  return THEME_ORDER.map((name, index) => {
    const color = child(scheme, name).children[0];
    const text = color?.attributes.get(color.name === 'sysClr' ? 'lastClr' : 'val') ?? '';
    return /^[0-9a-f]{6}$/i.test(text) ? text.toUpperCase() : (OFFICE_THEME[index] ?? '000000');
  });
}

/** One channel made lighter (tint above 0) or darker (below 0). */
function tinted(channel: number, tint: number): number {
  return Math.round(tint < 0 ? channel * (1 + tint) : channel + (255 - channel) * tint);
}

/**
 * The colour a style names: outright, by number or from the theme, with its tint.
 *
 * @param color an element such as `<fgColor theme="4" tint="0.6"/>`
 * @returns `#RRGGBB`; `undefined` for automatic colours and what cannot be read
 * @example fileColor(readElement(encode('<color rgb="FF808080"/>'), ''), []) // '#808080'
 */
export function fileColor(color: XmlElement, theme: readonly string[]): string | undefined {
  const { attributes } = color;
  const [rgb, indexed, themed] = [attributes.get('rgb'), attributes.get('indexed'), attributes.get('theme')];
  let base: string | undefined;
  if (rgb !== undefined) base = /^(?:[0-9a-f]{2})?[0-9a-f]{6}$/i.test(rgb) ? rgb.slice(-6) : undefined;
  else if (themed !== undefined) base = theme[Number(themed)];
  else if (indexed !== undefined) base = INDEXED[Number(indexed) < 8 ? Number(indexed) : Number(indexed) - 8];
  if (base === undefined) return undefined;
  const tint = Number(attributes.get('tint') ?? 0) || 0;
  if (tint === 0) return `#${base.toUpperCase()}`;
  const channels = [0, 2, 4].map((at) => tinted(Number.parseInt(base.slice(at, at + 2), 16), tint));
  return `#${channels.map((channel) => channel.toString(16).padStart(2, '0').toUpperCase()).join('')}`;
}

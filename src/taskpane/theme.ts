/**
 * Whether a background colour is a dark one, as the eye weighs red, green and blue.
 *
 * @param color `#RRGGBB`, with or without `#`
 * @returns `undefined` when the text is no such colour
 * @example isDark('#292929') // true
 */
export function isDark(color: string): boolean | undefined {
  const match = /^#?([0-9a-f]{2})([0-9a-f]{2})([0-9a-f]{2})$/i.exec(color.trim());
  if (!match) return undefined;
  const [, red = '', green = '', blue = ''] = match;
  return 0.299 * parseInt(red, 16) + 0.587 * parseInt(green, 16) + 0.114 * parseInt(blue, 16) < 128;
}

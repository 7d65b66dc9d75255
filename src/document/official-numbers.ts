/**
 * A number as official Vietnamese documents print it: thousands dot, decimal comma, always as text.
 *
 * @param value an integer, or plain decimal text with a point
 * @example officialNumber(32387) // '32.387'
 */
export function officialNumber(value: number | string): string {
  const [whole = '', fraction] = String(value).split('.');
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, '.');
  return fraction === undefined ? grouped : `${grouped},${fraction}`;
}

/**
 * A percentage as prose prints it: decimal comma, zeros at the end dropped, the sign directly after the number.
 *
 * @param points percent points as plain decimal text
 * @example officialPercent('97.50') // '97,5%'
 */
export function officialPercent(points: string): string {
  return `${officialNumber(points.includes('.') ? points.replace(/\.?0+$/, '') : points)}%`;
}

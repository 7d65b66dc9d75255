import type { Language } from './language.ts';

/** How a language separates thousands and decimals. Official Vietnamese documents: 12.306 and 15,54 (domain page, 5.2). */
const SEPARATORS = { vi: { group: '.', decimal: ',' }, en: { group: ',', decimal: '.' } } as const;

/**
 * Plain decimal text in the language's own separators.
 *
 * @param plain digits with an optional minus and decimal point (`'-1234.50'`); anything else is given back unchanged
 * @example localNumber('1234.5', 'vi') // '1.234,5'
 * @example localNumber('12306', 'en') // '12,306'
 */
export function localNumber(plain: string | number, language: Language): string {
  const match = /^(-?)(\d+)(?:\.(\d+))?$/.exec(String(plain));
  if (!match) return String(plain);
  const [, sign = '', whole = '', fraction] = match;
  const { group, decimal } = SEPARATORS[language];
  const grouped = whole.replace(/\B(?=(\d{3})+$)/g, group);
  return sign + grouped + (fraction === undefined ? '' : decimal + fraction);
}

/**
 * Percent text in the language's own separators, the sign directly after the number as documents print it.
 *
 * @param plain percent points as plain decimal text (`'15.54'`)
 * @example localPercent('15.54', 'vi') // '15,54%'
 */
export function localPercent(plain: string, language: Language): string {
  return `${localNumber(plain, language)}%`;
}

/**
 * Percent text as prose prints it: zeros at the end of the fraction dropped.
 *
 * @example prosePercent('95.00', 'vi') // '95%'
 * @example prosePercent('97.50', 'vi') // '97,5%'
 */
export function prosePercent(plain: string, language: Language): string {
  const short = plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
  return localPercent(short, language);
}

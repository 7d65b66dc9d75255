import type { Language } from './language.ts';
import { localNumber } from './numbers.ts';

/**
 * Fills the `{name}` gaps of a sentence. Numbers are written in the language's own separators, text goes in as it stands.
 *
 * @param sentence text with gaps in braces
 * @param details what belongs into the gaps; a gap without a detail stays empty
 * @example fill('Đã ghi {cells} ô vào {place}.', { cells: 1200, place: 'H4:L20' }, 'vi') // 'Đã ghi 1.200 ô vào H4:L20.'
 */
export function fill(sentence: string, details: Readonly<Record<string, string | number>>, language: Language): string {
  return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
    const detail = details[name] ?? '';
    return typeof detail === 'number' ? localNumber(detail, language) : detail;
  });
}

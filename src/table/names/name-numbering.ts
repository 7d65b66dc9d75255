import { nameSyllables } from './name-syllables.ts';
import { mayBeName, readPrefix } from './unit-levels.ts';

/** An ordinal in front of the name: `1.`, `1.2`, `12)`, `I.`, `a)`, `-`. */
const ORDINAL =
  /^[\s\u200b-\u200d]*(?:\d{1,4}(?:\.\d{1,3})*[.)/]|\d{1,4}(?:\.\d{1,3})+\s|[ivx]{1,6}[.)/]|[a-dđ]\)|[a-d]\.\s|[-–+*•])[\s\u200b-\u200d]*(?=\p{L})/iu;

/**
 * A unit's name without the ordinal that a list puts in front of it.
 *
 * @example withoutNumbering('12) Hiệp An') // 'Hiệp An'
 * @example withoutNumbering('X. Hiệp An') // 'X. Hiệp An', a commune
 */
export function withoutNumbering(name: string): string {
  const ordinal = ORDINAL.exec(name)?.[0] ?? '';
  if (ordinal === '') return name;
  const after = name.slice(ordinal.length);
  return ordinal.trim().toLowerCase() === 'x.' && !isTenth(after) ? name : after;
}

/** "X. Hiệp An" and "X. Bản Lầu" are communes; "X. Huyện Lâm Hà" and "X. Thôn 10" are the tenth of a list. */
function isTenth(after: string): boolean {
  const syllables = nameSyllables(after);
  const { level, length } = readPrefix(syllables);
  return length > 0 && !(mayBeName(level) && Number.isNaN(Number(syllables[length])));
}

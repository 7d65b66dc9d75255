import { type OldEncoding, decoded } from './old-text-codes.ts';
import { type Writing, isUnicode, mayBeOld } from './old-text-evidence.ts';
import type { OldFont } from './old-text-fonts.ts';
import { withLostHorns } from './old-text-syllables.ts';
import type { Survey } from './old-text-survey.ts';

/** One text as it is read. */
export interface ReadText {
  readonly text: string;
  /** Present only where it was decoded. */
  readonly encoding?: OldEncoding;
  /** Whether a lost `ư` was put back. */
  readonly restored?: boolean;
  /** The other reading of a text that was left as it is because the texts above and below it disagree. */
  readonly orElse?: string;
}

/** Reads the text of a cell. */
export type TextReader = (text: string, row: number, column: number) => ReadText;

/**
 * How the texts of a sheet are read: each text is decoded once, when it is first asked for.
 *
 * @param surveyed what was found in the sheet
 * @param present the encodings it is written in
 * @example textReader(surveyed, ['tcvn3'])('Tû lÖ', 4, 6) // { text: 'Tỷ lệ', encoding: 'tcvn3', restored: false }
 */
export function textReader(surveyed: Survey, present: readonly OldEncoding[]): TextReader {
  const decode = (text: string, encoding: OldEncoding, font: OldFont | undefined): ReadText => {
    const plain = decoded(text, encoding);
    const whole = encoding === 'tcvn3' ? withLostHorns(plain, !surveyed.softHyphens) : plain;
    const shown = font ? (font.capitals ? whole.toUpperCase() : whole) : evenCapitals(whole);
    return { text: shown, encoding, restored: whole !== plain };
  };
  const known = new Map<string, ReadText>();
  return (text, row, column) => {
    if (isUnicode(text)) return { text };
    const font = surveyed.font(row, column);
    const around = font?.encoding ?? surveyed.around(row, column);
    const key = `${around} ${font?.capitals ? 'H' : ''} ${text}`;
    const found = known.get(key);
    if (found) return found;
    const encoding = encodingOf(surveyed, present, text, around, font);
    const read = encoding === 'doubtful' ? orElse(text) : encoding ? decode(text, encoding, font) : { text };
    known.set(key, read);
    return read;
  };
  function orElse(text: string): ReadText {
    const { could } = surveyed.evidence(text);
    const encoding = present.find((each) => could[each]);
    const other = encoding ? decode(text, encoding, undefined).text : text;
    return other === text ? { text } : { text, orElse: other };
  }
}

/** How a text is written; `undefined` where it is Unicode or where it makes no difference. */
function encodingOf(
  surveyed: Survey,
  present: readonly OldEncoding[],
  text: string,
  around: Writing,
  font: OldFont | undefined,
): OldEncoding | 'doubtful' | undefined {
  if (!mayBeOld(text)) {
    // Letters alone say nothing, but a font of capitals changes them, and a lost `ư` may be missing among them.
    const changes = font?.capitals ?? !surveyed.softHyphens;
    return changes && around === 'tcvn3' ? 'tcvn3' : undefined;
  }
  const { writing, could } = surveyed.evidence(text);
  const open = writing === 'open';
  if (open && around === 'open') return 'doubtful';
  if (open && (around === 'tcvn3' || around === 'vni') && !could[around]) return undefined;
  return present.find((encoding) => encoding === (open ? around : writing));
}

/** Two capitals of one word: without small letters between them the word is written in capitals throughout. */
const CAPITALS = /[A-ZĂÂÊÔƠƯĐ][^a-z\s]*[A-ZĂÂÊÔƠƯĐ]/;

/** TCVN3 has no capitals with tones; where its font is unknown, a word of capitals is one throughout. */
function evenCapitals(text: string): string {
  const isShouted = (word: string): boolean => CAPITALS.test(word) && !/[a-z]/.test(word);
  if (!CAPITALS.test(text)) return text;
  if (!/[a-z]/.test(text)) return text.toUpperCase();
  return text.replace(/\S+/g, (word) => (isShouted(word) ? word.toUpperCase() : word));
}

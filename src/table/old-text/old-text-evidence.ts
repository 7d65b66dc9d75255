import { type OldEncoding, decoded } from './old-text-codes.ts';
import { isSyllable, withLostHorns } from './old-text-syllables.ts';

/** How a text is written. `open` may be either: the cells around it tell. */
export type Writing = OldEncoding | 'unicode' | 'open';

/** What the characters of one text say of how it is written. */
export interface Evidence {
  readonly writing: Writing;
  /** How much an old text says, where a word of which no other reading makes sense counts twice. */
  readonly weight: number;
  /** For an open text: whether it makes sense in each encoding. */
  readonly could: Readonly<Record<OldEncoding, boolean>>;
}

/** Letters of Vietnamese that exist in Unicode only, and marks that stand apart. */
const UNICODE_ONLY = /[ĂăĐđĨĩŨũƠơƯư\u0300-\u036f\u1ea0-\u1ef9]/;

/** Characters that old codes and Unicode share. */
const SHARED = /[\u00a1-\u00ff]/;

const WORD = /[A-Za-z\u00a1-\u00ff]+/g;

/** Signs inside a word: there they can only be letters of TCVN3. */
const SIGN = /[\u00a1-\u00a9\u00ab-\u00b9\u00bb-\u00bf×÷Þþðß]/;

/** Letters and pairs that Unicode Vietnamese never has; every sheet of old text has some. */
const FOREIGN = /[\u00a1-\u00bf×÷ÄÅÆËÏÎÑÖØÛÜÐÞßäåæëïîñöøûüðþ]|[aeoAEO][âÂêÊ]|[aeAE][áàãÁÀÃ]|[aA][éèúùÉÈÚÙ]|[oeOE][ùÙ]/;

/** Pairs that no other language writes, and `ñ`, which begins words in VNI. */
const PAIR = /[aeo][âäå]|[aeouyôö]ø|[ôö][ùûõï]|y[ûõ]|^ñ|aê/i;

/** Words that begin names in Unicode; what they would be in TCVN3 (“xó”, “thụn”) begins none. */
const UNICODE_WORD = /^(?:xã|thôn)$/i;

const NOTHING: Evidence = { writing: 'open', weight: 0, could: { tcvn3: false, vni: false } };

/**
 * Whether a text holds characters that may be old codes; cheap, for most texts hold none.
 *
 * @example mayBeOld('BHXH') // false
 */
export function mayBeOld(text: string): boolean {
  return SHARED.test(text) && !UNICODE_ONLY.test(text);
}

/**
 * Whether a text holds what Unicode Vietnamese never does: where no text of a sheet does, none is old.
 *
 * @example isForeign('Hòa Bình') // false
 */
export function isForeign(text: string): boolean {
  return FOREIGN.test(text);
}

/**
 * Whether a text holds Vietnamese letters of Unicode.
 *
 * @example isUnicode('Hiệp An') // true
 */
export function isUnicode(text: string): boolean {
  return UNICODE_ONLY.test(text);
}

/** What the readings of one word are worth, and in which encodings it makes sense. */
type WordEvidence = Readonly<Record<'tcvn3' | 'vni' | 'unicode', number>> & { readonly could: Evidence['could'] };

/**
 * Asks texts how they are written, by asking of each word in which reading it can be Vietnamese. Words are remembered: sheets repeat them.
 *
 * @returns the question, for texts for which `mayBeOld` holds
 * @example evidenceReader()('Tû lÖ').writing // 'tcvn3'
 * @example evidenceReader()('Lê').writing // 'open': “Lê” in Unicode, “Lờ” in TCVN3
 * @example evidenceReader()('Société générale').writing // 'open', and could be neither
 */
export function evidenceReader(): (text: string) => Evidence {
  const known = new Map<string, WordEvidence>();
  const ask = (word: string): WordEvidence => {
    const found = known.get(word) ?? wordEvidence(word);
    known.set(word, found);
    return found;
  };
  return (text) => {
    const points = { tcvn3: 0, vni: 0, unicode: 0 };
    const could = { tcvn3: true, vni: true };
    let asked = false;
    for (const word of text.match(WORD) ?? []) {
      if (word.length === 1 || !SHARED.test(word)) continue;
      asked = true;
      const found = ask(word);
      points.tcvn3 += found.tcvn3;
      points.vni += found.vni;
      points.unicode += found.unicode;
      could.tcvn3 &&= found.could.tcvn3;
      could.vni &&= found.could.vni;
    }
    if (!asked) return NOTHING;
    const most = Math.max(points.tcvn3, points.vni, points.unicode);
    const winners = (['unicode', 'tcvn3', 'vni'] as const).filter((writing) => points[writing] === most);
    const [writing] = winners;
    if (most === 0 || winners.length > 1 || !writing) return { writing: 'open', weight: 0, could };
    return { writing, weight: writing === 'unicode' ? 0 : most, could };
  };
}

function wordEvidence(word: string): WordEvidence {
  if (UNICODE_WORD.test(word)) return { could: { tcvn3: false, vni: false }, unicode: 1, tcvn3: 0, vni: 0 };
  const marked = { tcvn3: SIGN.test(word), vni: PAIR.test(word) };
  const tcvn3 = isSyllable(withLostHorns(decoded(word, 'tcvn3'), true));
  const vni = isSyllable(decoded(word, 'vni'));
  const unicode = isSyllable(word);
  return {
    could: { tcvn3: tcvn3 || marked.tcvn3, vni: vni || marked.vni },
    unicode: unicode && !tcvn3 && !vni ? 1 : 0,
    tcvn3: tcvn3 && !unicode && (marked.tcvn3 || !vni) ? (marked.tcvn3 ? 2 : 1) : 0,
    vni: vni && !unicode && (marked.vni || !tcvn3) ? (marked.vni ? 2 : 1) : 0,
  };
}

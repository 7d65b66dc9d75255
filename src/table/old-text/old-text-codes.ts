/** The two encodings of Vietnamese from before Unicode that are still met: TCVN3 (“ABC”, fonts `.Vn…`) and VNI (fonts `VNI-…`). */
export type OldEncoding = 'tcvn3' | 'vni';

/** Codes of TCVN 5712 as the fonts `.Vn…` use them, and their letters; of the capitals only those without a tone have codes. */
const TCVN3_CODES = '¡¢£¤¥¦§¨©ª«¬\u00ad®µ¶·¸¹»¼½¾ÆÇÈÉÊËÌÎÏÐÑÒÓÔÕÖ×ØÜÝÞßáâãäåæçèéêëìíîïñòóôõö÷øùúûüýþ';
const TCVN3_LETTERS = 'ĂÂÊÔƠƯĐăâêôơưđàảãáạằẳẵắặầẩẫấậèẻẽéẹềểễếệìỉĩíịòỏõóọồổỗốộờởỡớợùủũúụừửữứựỳỷỹýỵ';

/** Grave, acute, hook above, tilde, dot below: the order of all lists below. */
const TONES = ['\u0300', '\u0301', '\u0309', '\u0303', '\u0323'] as const;
const CIRCUMFLEX = '\u0302';
const BREVE = '\u0306';

/** VNI letters of one character. */
const VNI_SINGLE = { ô: 'ơ', ö: 'ư', ì: 'ì', í: 'í', æ: 'ỉ', ó: 'ĩ', ò: 'ị', î: 'ỵ', ñ: 'đ' } as const;

const TCVN3: ReadonlyMap<string, string> = new Map(
  [...TCVN3_CODES].map((code, at) => [code, TCVN3_LETTERS[at] ?? code]),
);
const VNI: ReadonlyMap<string, string> = vniLetters();

/** A VNI letter is a vowel and a mark, which tells breve or circumflex and tone at once. */
function vniLetters(): ReadonlyMap<string, string> {
  const letters = new Map<string, string>(Object.entries(VNI_SINGLE));
  const add = (vowels: string, marks: string, ...with_: readonly string[]): void => {
    for (const vowel of vowels) {
      [...marks].forEach((mark, at) => {
        const base = letters.get(vowel) ?? vowel;
        letters.set(vowel + mark, `${base}${with_[at] ?? ''}`.normalize('NFC'));
      });
    }
  };
  add('aeouyôö', 'øùûõï', ...TONES);
  add('aeo', 'âàáåãä', CIRCUMFLEX, ...TONES.map((tone) => CIRCUMFLEX + tone));
  add('a', 'êèéúüë', BREVE, ...TONES.map((tone) => BREVE + tone));
  return letters;
}

/** A vowel with its mark, or a letter of its own; a capital is told by the vowel, whatever the case of the mark. */
const VNI_CODE = /a[âàáåãäêèéúüëøùûõï]|[eo][âàáåãäøùûõï]|[uyôö][øùûõï]|[ôöìíæóòîñ]/gi;

/** TCVN3 `ư` is a soft hyphen; some programs turn it into a plain one. Before `ơ` it can be nothing else. */
const PLAIN_HYPHEN = /([A-Za-z®§])-(?=[¬êëìíî])/g;

/**
 * Text of an old encoding in Unicode. What has no code in it stays as it is.
 *
 * @param text as the cell holds it
 * @example decoded('TØ lÖ', 'tcvn3') // 'Tỉ lệ'
 * @example decoded('Tyû leä', 'vni') // 'Tỷ lệ'
 */
export function decoded(text: string, encoding: OldEncoding): string {
  if (encoding === 'tcvn3') {
    return text.replace(PLAIN_HYPHEN, '$1\u00ad').replace(/[\u00a1-\u00fe]/g, (code) => TCVN3.get(code) ?? code);
  }
  return text.replace(VNI_CODE, (code) => {
    const letter = VNI.get(code.toLowerCase()) ?? code;
    return /^\p{Lu}/u.test(code) ? letter.toUpperCase() : letter;
  });
}

/** The part of a syllable from its first vowel on, without tone; `k` at the end stands in names of the highlands (Đắk, Lắk). */
const RIMES: ReadonlySet<string> = new Set(
  (
    'a ac ach ai ak am an ang anh ao ap at au ay ăc ăk ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây ' +
    'e ec em en eng eo ep et ê êch êm ên ênh êp êt êu i ia ich im in inh ip it iu iêc iêm iên iêng iêp iêt iêu ' +
    'o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi om on ong oong op ot ' +
    'ô ôc ôi ôk ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt u ua uân uâng uât uây uc uê uêch uênh ui um un ung uôc uôi uôm uôn uông uôt ' +
    'up uơ ut uy uya uych uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu ' +
    'y ych yêm yên yêng yêt yêu ynh yt'
  ).split(' '),
);

/** What a syllable may begin with; pairs such as `kr` and `pl` stand in names of the highlands. */
const INITIAL = /^(?:|ngh?|nh|[cgkpt]h|tr|gi|qu|[bcdđghkmpst][lr]|[bcdđghklmnrstvx])$/;

const TONES = /[\u0300\u0301\u0303\u0309\u0323]/g;
const STOPPED = /(?:c|ch|p|t)$/;

/**
 * Whether a word can be a Vietnamese syllable: letters, tone and rime agree with each other. Most misread text is none.
 *
 * @param word letters in any case, composed; anything else makes it none
 * @example isSyllable('Mường') // true
 * @example isSyllable('Bỡnh') // false: no syllable has the rime “ơnh”
 */
export function isSyllable(word: string): boolean {
  const apart = word.toLowerCase().normalize('NFD');
  const tones = apart.match(TONES) ?? [];
  const bare = apart.replace(TONES, '').normalize('NFC');
  if (tones.length > 1) return false;
  if (STOPPED.test(bare) && tones[0] !== '\u0301' && tones[0] !== '\u0323') return false;
  for (let first = 0; first < Math.min(4, bare.length); first += 1) {
    if (INITIAL.test(bare.slice(0, first)) && RIMES.has(bare.slice(first))) return true;
  }
  return false;
}

/** Rimes that exist with `ươ` only: `ơng`, `ơc` and `ơu` are no Vietnamese. */
const HORNED_RIME = /[ơờởỡớợ](?=(?:ng|c|u)(?!\p{L}))/giu;

/** Words of reports that lost their `ư` and became what no report says: (ng)ời, (d)ới, (l)ợt, (ch)a tham gia … */
const ONCE_HORNED =
  /(?:^|[^\p{L}])(?:ng(?=ời)|[dl](?=ới)|[lv](?=ợt)|m(?=ợn)|v(?=ờn)|ch(?=a (?:tham|có|đóng|đạt|tính|cấp))|h(?=u trí))/giu;

/** Hưng, Trưng: nothing but consonants is left. */
const ONLY_CONSONANTS = /(?:^|[^\p{L}])(?:[Cc]h|[Nn]h|[Pp]h|[Tt][hr]|[BbDdĐđGgHhKkLlMmNnRrSsTtVvXx])(?=ng(?!\p{L}))/gu;

/** What a plain hyphen may stand in: consonants before it, and perhaps the rest of a syllable behind it (ch-a, di c-). */
const HYPHENED = /(^|[^\p{L}\d-])([\p{L}][a-zđ]{0,2})-(\p{Ll}*)(?![\p{L}\d-])/gu;

/**
 * Text in which every `ư` without a tone was lost, with those put back that can be told: TCVN3 writes it as a soft hyphen, which
 * copying often deletes or turns into a plain one.
 *
 * @param text decoded from TCVN3
 * @param all whether no `ư` of the sheet is left, so that words may be guessed too; else only where nothing else can be meant
 * @example withLostHorns('Mờng Khơng', false) // 'Mường Khương'
 * @example withLostHorns('Xã Quỳnh L-u', false) // 'Xã Quỳnh Lưu'
 * @example withLostHorns('Số ngời tham gia', true) // 'Số người tham gia'
 */
export function withLostHorns(text: string, all: boolean): string {
  const certain = withoutHyphens(text).replace(HORNED_RIME, (vowel, at: number, whole: string) => {
    const before = whole.charAt(at - 1);
    if (before.toLowerCase() === 'ư') return vowel;
    const alone = !/\p{L}/u.test(before) && vowel === vowel.toUpperCase();
    const shouted = whole.charAt(at + 1) === whole.charAt(at + 1).toUpperCase();
    return alone && !shouted ? `Ư${vowel.toLowerCase()}` : (shouted ? 'Ư' : 'ư') + vowel;
  });
  if (!all) return certain;
  const horn = (before: string, at: number, whole: string): string => {
    const next = whole.charAt(at + before.length);
    return before + (next === next.toUpperCase() ? 'Ư' : 'ư');
  };
  return certain.replace(ONCE_HORNED, horn).replace(ONLY_CONSONANTS, horn);
}

/** A hyphen becomes `ư` where that makes a syllable; with nothing behind it only inside a sentence, for "c-" may also begin a list. */
function withoutHyphens(text: string): string {
  if (!text.includes('-')) return text;
  return text.replace(HYPHENED, (found, edge: string, first: string, rest: string, at: number) => {
    const inSentence = edge === ' ' && /\p{Ll}/u.test(text.charAt(at - 1)) && first === first.toLowerCase();
    return isSyllable(`${first}ư${rest}`) && !isSyllable(first) && (rest !== '' || inSentence)
      ? `${edge}${first}ư${rest}`
      : found;
  });
}

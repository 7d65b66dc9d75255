import { decomposed, toneLast, withoutAccents } from '../normalise.ts';

/** How high a unit stands: 0 a village or quarter, 1 a commune or ward, 2 a district, 3 a province. */
export type UnitRank = 0 | 1 | 2 | 3;

/** A unit that a title, a letterhead or a file name tells. */
export interface NamedUnit {
  /** The level and the name, in ordinary capitals: `Xã Tân Thành`. */
  readonly name: string;
  readonly rank: UnitRank;
}

const LEVELS: readonly (readonly [phrase: string, rank: UnitRank])[] = [
  ['bảo hiểm xã hội cơ sở', 2],
  ['BHXH cơ sở', 2],
  ['thành phố', 2],
  ['thị xã', 2],
  ['thị trấn', 1],
  ['đặc khu', 1],
  ['TP', 2],
  ['tỉnh', 3],
  ['huyện', 2],
  ['quận', 2],
  ['phường', 1],
  ['xã', 1],
];

/** Words that levels end with. */
const LAST_WORDS: ReadonlySet<string> = new Set(['xa', 'phuong', 'tran', 'huyen', 'quan', 'pho', 'khu', 'tinh']);

interface Token {
  readonly text: string;
  /** Lower-case NFD with tone marks last. */
  readonly key: string;
  readonly plain: string;
  /** A sign between this word and the one before: names do not go on behind it. */
  readonly apart: boolean;
}

const COMPILED = LEVELS.map(([phrase, rank]) => ({ rank, words: tokensOf(phrase) }));

/** Words that end a name: what follows tells a time, a place or a matter. */
const STOPS: ReadonlySet<string> = keysOf(
  'đến tính theo về trong tại trên và của đợt lần chưa có được thuộc không các bhyt bhxh bhtn',
);

/** Words that end a name but may begin one: "tỉnh Lâm Đồng giao", xã Giao Thủy. */
const LATER_STOPS: ReadonlySet<string> = keysOf('giao đạt hết ước gửi');

/** Pairs of words that end a name; each of the two may be part of one. */
const PAIRS: ReadonlySet<string> = new Set(
  [
    ...['giai đoạn', 'kết quả', 'báo cáo', 'thực hiện', 'tổng hợp', 'tham gia', 'nông thôn', 'đạt chuẩn', 'chỉ tiêu'],
    ...['kế hoạch', 'số liệu', 'tiến độ', 'tình hình', 'bảo hiểm', 'dân số', 'hội chủ'],
    ...['cấp xã', 'cấp huyện', 'cấp tỉnh', 'năm học', 'đầu năm', 'cuối năm', 'lũy kế', 'thời điểm', 'từ ngày'],
    ...['từ tháng', 'từ năm', 'sáu tháng', 'chín tháng', 'so với', 'phân theo', 'chia theo', 'phát triển'],
    ...['vận động', 'phấn đấu', 'đối tượng', 'diện hộ'],
  ].map((pair) => [...keysOf(pair)].join(' ')),
);

/** Before these words a level is no unit's: "các xã", "cấp xã", "hợp tác xã". */
const BEFORE: ReadonlySet<string> = keysOf('các cấp tác mỗi từng những số cán');

/** "Xã hội" behind these words is no commune of that name. */
const SOCIETY: ReadonlySet<string> = keysOf('hiểm hòa sinh tế trợ và hiem hoa tro va');

/** Words that end a name only before a number: "năm 2025", "tháng 9"; Năm Căn is a place. */
const TIMES: ReadonlySet<string> = keysOf('năm tháng quý ngày kỳ nam thang quy ngay ky');

const MOST_WORDS = 5;

/**
 * The units that a text names by their level, in the order of the text.
 *
 * @param text a title, a line of a letterhead, a sheet's name
 * @returns `[]` when it names none: "các xã, phường", "bảo hiểm xã hội", "cấp xã" are no units.
 * @example namedUnits('KẾT QUẢ BHYT XÃ TÂN THÀNH, HUYỆN PHÚ MỸ NĂM 2025').map(({ name }) => name) // ['Xã Tân Thành', 'Huyện Phú Mỹ']
 */
export function namedUnits(text: string): readonly NamedUnit[] {
  const tokens = tokensOf(text);
  const bare = tokens.every(({ key, plain }) => key === plain);
  const found: NamedUnit[] = [];
  for (let at = 0; at < tokens.length;) {
    const before = tokens[at - 1]?.key ?? '';
    const society = SOCIETY.has(before) && tokens[at + 1]?.plain === 'hoi';
    const level = BEFORE.has(before) || society ? undefined : levelAt(tokens, at, bare);
    const name = level ? nameAt(tokens, at + level.words.length, bare) : [];
    if (level && name.length > 0) {
      const words = tokens.slice(at, at + level.words.length + name.length).map((token) => token.text);
      found.push({ name: capitals(words, level.words.length), rank: level.rank });
    }
    at += Math.max(1, name.length + (level?.words.length ?? 0));
  }
  return found;
}

function levelAt(tokens: readonly Token[], at: number, bare: boolean): (typeof COMPILED)[number] | undefined {
  return COMPILED.find(({ words }) =>
    words.every((word, index) => {
      const token = tokens[at + index];
      if (!token || (index > 0 && token.apart)) return false;
      return bare ? token.plain === word.plain : token.key === word.key;
    }),
  );
}

/** The words of the name that begins at a place: capitals in running text, any word in a line of capitals. */
function nameAt(tokens: readonly Token[], start: number, bare: boolean): readonly Token[] {
  const name: Token[] = [];
  for (let at = start; at < tokens.length && name.length < MOST_WORDS; at += 1) {
    const token = tokens[at];
    // Without diacritics "Duc Trong" and "trong" look alike, so that small words end no name there.
    if (!token || token.apart || (!bare && isStop(token, tokens[at + 1], name.length))) break;
    const first = token.text[0] ?? '';
    const number = /\d/.test(first);
    const next = tokens[at + 1];
    // "Phường 10", "Tân An 2": a number ends a name where nothing counted follows it ("9 tháng").
    const ending = token.text.length < 3 && (next?.apart ?? true);
    if (number ? name.length > 0 && !ending : first === first.toLowerCase()) break;
    if (TIMES.has(bare ? token.plain : token.key) && /^(?:\d|[IVX]+$)/.test(next?.text ?? '')) break;
    // A level that is not the last word begins the next unit: "xã Thanh Xã" is a name, "xã Tân Thành huyện Phú Mỹ" two.
    if (levelAt(tokens, at, bare) && (name.length === 0 || next?.apart === false)) break;
    name.push(token);
  }
  return name;
}

function isStop({ key }: Token, next: Token | undefined, before: number): boolean {
  return STOPS.has(key) || (before > 0 && LATER_STOPS.has(key)) || PAIRS.has(`${key} ${next?.key ?? ''}`);
}

/** "XÃ TÂN THÀNH" as "Xã Tân Thành"; what is written in small letters already stays. */
function capitals(words: readonly string[], levelWords: number): string {
  return words
    .map((word, index) => {
      const shouted = word === word.toUpperCase() && /\p{L}{2}/u.test(word) && word !== 'BHXH' && word !== 'TP';
      const text = shouted ? capital(word) : word;
      return index > 0 && index < levelWords && shouted ? text.toLowerCase() : index === 0 ? capital(text) : text;
    })
    .join(' ');
}

function capital(word: string): string {
  if (word === 'BHXH' || word === 'TP') return word;
  return word
    .toLowerCase()
    .replace(/(^|[^\p{L}\p{N}])(\p{L})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

function tokensOf(text: string): readonly Token[] {
  const composed = text.normalize('NFC').replace(/['’‘ʼ`´]\s*(?=\p{Lu})/gu, "'");
  const tokens: Token[] = [];
  let end = 0;
  for (const match of composed.matchAll(/[\p{L}\p{N}](?:[\p{L}\p{N}'-]*[\p{L}\p{N}])?/gu)) {
    const [word] = match;
    const key = toneLast(decomposed(word));
    const between = composed.slice(end, match.index);
    // Neither the dot of an abbreviation (TP. Đà Lạt) nor the colon of a form (Xã: Hiệp An) parts a level from its name.
    const joined = LAST_WORDS.has(tokens.at(-1)?.plain ?? '') ? /[^\s.:]/ : /[^\s.]/;
    const apart = tokens.length > 0 && joined.test(between);
    tokens.push({ text: word, key, plain: withoutAccents(key), apart });
    end = match.index + word.length;
  }
  return tokens;
}

function keysOf(text: string): ReadonlySet<string> {
  return new Set(text.split(' ').map((word) => toneLast(decomposed(word))));
}

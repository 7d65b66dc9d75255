import { type NamedUnit, namedUnits } from './consolidate-named-unit.ts';
import { decomposed, withoutAccents } from '../normalise.ts';
import { readUnitName } from '../names/unit-names.ts';

/** What file names say beside the unit: kinds of report, indicators, times, versions. Without diacritics; `#` is a number. */
const BESIDE = [
  ...['bao cao', 'bc', 'bieu so #', 'bieu #', 'bieu', 'mau so #', 'mau #', 'phu luc #', 'phu luc', 'bang #', 'so lieu'],
  ...['bhyt', 'bhxh', 'bhtn', 'bhxh bb', 'bhxh tn', 'hssv', 'ket qua', 'kq', 'thuc hien', 'tong hop', 'danh sach'],
  ...['chi tieu', 'ke hoach', 'kh', 'cong van', 'cv', 'so #'],
  ...['thang #', 't #', 'th #', 'quy #', 'quy i', 'quy ii', 'quy iii', 'quy iv', 'nam #', 'ngay #', 'lan #'],
  ...['# thang', '# thang dau nam', '# thang cuoi nam', '# thang dau nam #', '# thang cuoi nam #'],
  ...['v #', 'final', 'copy', 'copy of', 'ban sao', 'ban cuoi', 'chinh thuc', 'sua lai', 'ubnd', 'book #', 'so tinh #'],
  ...['sheet #', 'sheet', '#'],
].map((phrase) => phrase.split(' '));

/** Levels whose units have numbers for names: "Phường 10". */
const NUMBERED: ReadonlySet<string> = new Set([
  'xa',
  'p',
  'q',
  'phuong',
  'quan',
  'khu',
  'pho',
  'to',
  'thon',
  'ap',
  'ban',
]);

/**
 * The unit that a file's or a sheet's name tells: what is left of it without the kind of report, the indicator and the month.
 *
 * @param name without folder and ending
 * @returns the unit, without `rank` where no level is written; `undefined` when nothing is left.
 * @example unitInName('BC_BHYT_xa-tan-thanh_T9') // { name: 'Xa Tan Thanh', rank: 1 }
 * @example unitInName('03. Tân Hợp tháng 9.2025') // { name: 'Tân Hợp' }
 */
export function unitInName(name: string): (Pick<NamedUnit, 'name'> & Partial<NamedUnit>) | undefined {
  const whole = name.normalize('NFC');
  // An underline parts the unit from the rest, unless it stands for the spaces: BC_BHYT_xa-tan-thanh, but xa_hiep_an.
  const spaced = /[\s-]/.test(whole) ? whole : whole.replaceAll('_', ' ');
  const segments = spaced
    .split(/[_()[\],;+]+|\s[-–]\s/)
    .map((segment) => (/\s/.test(segment.trim()) ? segment.replaceAll('.', ' ') : segment.replace(/[-.]+/g, ' ')))
    .map((segment) => capitalised(withoutBeside(segment)));
  for (const segment of segments) {
    const [unit] = namedUnits(segment);
    if (unit) return unit;
  }
  const left = segments.find((segment) => /\p{L}{2}/u.test(segment) && !isLevel(segment));
  return left === undefined ? undefined : { name: left };
}

function withoutBeside(segment: string): string {
  const words = segment.match(/\p{L}+|\d+|[^\p{L}\d\s]+/gu) ?? [];
  const plain = words.map((word) => (/\d/.test(word) ? '#' : withoutAccents(decomposed(word))));
  const kept: string[] = [];
  for (let at = 0; at < words.length;) {
    const word = words[at] ?? '';
    const numbered = plain[at] === '#' && NUMBERED.has(plain[at - 1] ?? '');
    const beside = numbered ? 0 : longestBeside(plain, at);
    if (beside === 0 && (/[\p{L}\d]/u.test(word) || (kept.length > 0 && /^['’]$/.test(word)))) kept.push(word);
    at += Math.max(1, beside);
  }
  return kept.join(' ').replace(/ (['’]) /g, '$1');
}

/** A level without a name tells no unit. */
function isLevel(segment: string): boolean {
  return readUnitName(`${segment} 1`).key === '1';
}

function longestBeside(plain: readonly string[], at: number): number {
  const here = BESIDE.filter((phrase) => phrase.every((word, index) => plain[at + index] === word));
  return Math.max(0, ...here.map(({ length }) => length));
}

function capitalised(text: string): string {
  return text.replace(/(^|\P{L})(\p{Ll})/gu, (_, before: string, letter: string) => before + letter.toUpperCase());
}

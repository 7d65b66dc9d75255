import { decomposed, withoutAccents } from '../normalise.ts';
import { isUnitLine } from './unit-line.ts';

/**
 * What a line above or below a table is.
 *
 * - `letterhead`: the national motto, an office, the number of the document (quốc hiệu, tên cơ quan, số hiệu)
 * - `form`: "Biểu số 01", "Phụ lục II"; `document`: "(Kèm theo Báo cáo số …)"
 * - `as-of`: "(Tính đến 31/8/2023)"; `date`: "Đức Trọng, ngày 05 tháng 9 năm 2023"
 * - `continued`: "(tiếp theo)", "Trang 2"
 */
export type LineKind =
  | 'letterhead'
  | 'form'
  | 'document'
  | 'unit'
  | 'as-of'
  | 'date'
  | 'note'
  | 'source'
  | 'signature'
  | 'recipients'
  | 'continued';

const DOCUMENTS = 'bao cao|quyet dinh|cong van|to trinh|ke hoach|nghi quyet|thong bao|thong tu|van ban';
const OFFICES =
  'bao hiem xa hoi|bhxh|uy ban nhan dan|ubnd|hoi dong nhan dan|hdnd|so|phong|huyen uy|tinh uy|thanh uy|dang uy|bo|trung tam|co quan';

const KINDS: readonly (readonly [LineKind, RegExp])[] = [
  ['letterhead', /cong hoa xa hoi chu nghia|^\W*doc lap\W+tu do/],
  ['letterhead', /^so\s*:?\s*[\d.…_]*\s*\/\s*[a-z]/],
  ['letterhead', /^don vi (?:bao cao|gui|nhan|lap)/],
  ['continued', /^\W*(?:tiep(?: theo)?|trang \d+(?:\s*\/\s*\d+)?|page \d+)\W*$|\(tiep(?: theo)?\)$/],
  ['document', new RegExp(`^\\W*(?:ban hanh )?(?:kem theo|dinh kem)\\b|^\\W*theo (?:${DOCUMENTS}) so`)],
  ['form', /^(?:bieu|mau|phu luc|phu bieu|bang)(?: bieu)?(?: so)?\s*[:.]?\s*(?:\d+[a-z]?|[ivx]+)(?:[-/.][\w/.-]*)?$/],
  ['date', /^(?:[^,:]{2,40},\s*)?ngay[\s\d.…_]+thang[\s\d.…_]+nam\b[\s\d.…_]*$/],
  ['as-of', /^\W*(?:so lieu )?(?:uoc )?(?:tinh |cap nhat )?(?:den|toi)(?: het| ngay| thoi diem| cuoi)*\s.*\d/],
  ['as-of', /^\W*(?:ky (?:bao cao|so lieu)|thoi diem)\b.*\d/],
  ['note', /^\W*\*|^(?:ghi chu|luu y|chu thich|chu y|giai thich|notes?)\b/],
  ['source', /^nguon(?: so lieu| du lieu)?\s*:|^source\b/],
  ['recipients', /^noi nhan\b/],
  [
    'signature',
    /^(?:nguoi|can bo) (?:lap|tong hop|kiem|ky|bao cao)|^(?:lap bieu|ke toan truong|ke toan|thu truong|(?:pho )?(?:giam doc|chu tich|truong phong|hieu truong))\b/,
  ],
  ['signature', /^(?:t\/?m|t\/?l|k\/?t|tuq)\.|^\W*(?:da )?ky,?(?: ten|,? ?ghi ro| va ghi)|^xac nhan cua\b/],
];

const OFFICE = new RegExp(`^(?:${OFFICES})\\b(?!\\s*,)`);
const TITLE =
  /\b(?:bao cao|bang|tong hop|ket qua|tinh hinh|tien do|danh sach|chi tieu|ke hoach|thong ke|so lieu|giao|phan bo|theo doi|t[yi] le|muc tieu|thuc hien|tham gia|phat trien|bieu|phu luc|do bao phu)\b/;
const LONGEST = 300;

/**
 * What a line around a table is, by its own words.
 *
 * @param text as printed
 * @returns `undefined` for a title, or for anything else that its words do not tell
 * @example lineKind('(Kèm theo Báo cáo số 12/BC-BHXH ngày 05/9/2023)') // 'document'
 */
export function lineKind(text: string): LineKind | undefined {
  if (text.length > LONGEST) return undefined;
  const plain = withoutAccents(decomposed(text));
  const known = KINDS.find(([, pattern]) => pattern.test(plain));
  if (known) return known[0];
  if (isUnitLine(text)) return 'unit';
  return OFFICE.test(plain) && !/\d/.test(plain) && !TITLE.test(plain) ? 'letterhead' : undefined;
}

/**
 * Whether a line has a word of report titles.
 *
 * @example isTitle('TÌNH HÌNH THỰC HIỆN CHỈ TIÊU BHYT') // true
 */
export function isTitle(text: string): boolean {
  return text.length <= LONGEST && TITLE.test(withoutAccents(decomposed(text)));
}

/** Lines that stand below a table, never inside it. */
const BELOW: ReadonlySet<LineKind | undefined> = new Set([
  'date',
  'note',
  'source',
  'signature',
  'recipients',
] as const);

/**
 * Whether a line belongs below a table: a note, a source, a date line, a signature, "Nơi nhận".
 *
 * @example standsBelow('Nơi nhận:') // true
 */
export function standsBelow(text: string): boolean {
  return BELOW.has(lineKind(text));
}

import { cellName } from '../../table/area.ts';
import { cellTextXml, xmlEscape } from './xml-text.ts';
import type { CellPatch } from './patch.ts';

/** What Excel holds in one cell at most; longer text it cuts as well. */
const LONGEST_TEXT = 32_767;

type Written = Exclude<CellPatch, { readonly remove: true }>;

function textElement(tag: string, text: string): string {
  const safe = cellTextXml(text.slice(0, LONGEST_TEXT));
  const keep = /^\s|\s$|\n|\s\s/.test(safe) ? ' xml:space="preserve"' : '';
  return `<${tag}${keep}>${safe}</${tag}>`;
}

function number(value: number): string {
  if (!Number.isFinite(value)) throw new RangeError(`a cell cannot hold ${value}`);
  return String(value);
}

/**
 * A cell as it stands in a sheet's part. Text is written into the cell itself, so shared strings stay as they are; beside a
 * formula the value is its cached result.
 *
 * @param row zero-based
 * @param style position in `cellXfs`
 * @param p namespace prefix with its colon, or `''`
 * @example cellXml(4, 8, { value: 0.5 }, 3, '') // '<c r="I5" s="3"><v>0.5</v></c>'
 */
export function cellXml(
  row: number,
  column: number,
  { value, formula, runs }: Written,
  style: number,
  p: string,
): string {
  const head = `<${p}c r="${cellName(row, column)}"${style > 0 ? ` s="${style}"` : ''}`;
  const f = formula === undefined ? '' : `<${p}f>${xmlEscape(formula.replace(/^=/, ''))}</${p}f>`;
  if (value === null) return f === '' ? `${head}/>` : `${head}>${f}</${p}c>`;
  if (typeof value === 'number') return `${head}>${f}<${p}v>${number(value)}</${p}v></${p}c>`;
  if (typeof value === 'boolean') return `${head} t="b">${f}<${p}v>${value ? 1 : 0}</${p}v></${p}c>`;
  if (f !== '') return `${head} t="str">${f}${textElement(`${p}v`, value)}</${p}c>`;
  const texts = runs?.map(({ look, text }) => `<${p}r>${look}${textElement(`${p}t`, text)}</${p}r>`).join('');
  return `${head} t="inlineStr"><${p}is>${texts ?? textElement(`${p}t`, value)}</${p}is></${p}c>`;
}

import type { HeaderPath } from '../header/header-paths.ts';
import { words } from '../normalise.ts';

/** What tables of the same layout have in common: the words of their headers, without numbers, dates and the order of months. */
export interface TableShape {
  /** The same for every table with these headers in this order. */
  readonly key: string;
  /** A name for each column that holds for every table of the shape. */
  readonly columns: readonly { readonly column: number; readonly name: string }[];
}

/** More columns than any report has; a shape of more is cut, so that its key stays short. */
const MOST_COLUMNS = 400;

/**
 * The shape of a table. Next month's file has the same one: numbers and dates in headers do not count, nor diacritics, case and line
 * breaks.
 *
 * @param paths the header cells over each column of the table; columns of ours left out
 * @example tableShape(paths).columns // [{ column: 0, name: 'stt' }, { column: 1, name: 'don vi' }, { column: 2, name: 'bhit / ke hoach nam' }]
 */
export function tableShape(paths: ReadonlyMap<number, HeaderPath>): TableShape {
  const seen = new Map<string, number>();
  const columns = [...paths].slice(0, MOST_COLUMNS).map(([column, path]) => {
    const bare = path.map(({ label }) => wordsAlone(label.text)).join(' / ');
    const before = seen.get(bare) ?? 0;
    seen.set(bare, before + 1);
    return { column, name: before === 0 ? bare : `${bare} #${String(before + 1)}` };
  });
  return { key: digest(columns.map(({ name }) => name).join(' | ')), columns };
}

function wordsAlone(text: string): string {
  return words(text)
    .map(({ plain }) => plain)
    .filter((word) => word !== '/' && !/^\d+$/.test(word))
    .join(' ');
}

/** FNV-1a over UTF-16 units, twice with different starts: short, and no secret. */
function digest(text: string): string {
  const half = (start: number): string => {
    let hash = start;
    for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
    return (hash >>> 0).toString(16).padStart(8, '0');
  };
  return half(0x811c9dc5) + half(0x050c5d1f);
}

import {
  BOMB_FLOOR,
  BOMB_RATIO,
  DEFLATE_RATIO,
  LARGEST_FILE,
  LARGEST_PART,
  LARGEST_TOTAL,
  MOST_ENTRIES,
} from './limits.ts';
import { FileTrouble, damaged, hostile, trouble } from './trouble.ts';

/** One entry of a zip archive and where its bytes stand. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  /** 0 stored, 8 deflated; others are carried but not read. */
  readonly method: number;
  readonly crc: number;
  readonly size: number;
  /** First byte of the local header, and the byte after everything that belongs to the entry (data descriptor, padding). */
  readonly start: number;
  readonly end: number;
  readonly dataStart: number;
  readonly dataEnd: number;
  /** The entry's record in the central directory, as it stands in the file. */
  readonly record: Uint8Array;
}

/** Entries in the order of the central directory, and the archive's comment. */
export interface ZipDirectory {
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

const WHERE = 'zip';

interface Tail {
  readonly count: number;
  readonly start: number;
  readonly length: number;
  /** Bytes that stand before the archive proper and shift all its offsets. */
  readonly shift: number;
  readonly comment: Uint8Array;
}

/** A 64-bit number as a double; beyond 2^53 no file reaches. */
function long(view: DataView, at: number): number {
  return view.getUint32(at, true) + view.getUint32(at + 4, true) * 4294967296;
}

function readTail(bytes: Uint8Array, view: DataView): Tail {
  const lowest = Math.max(0, bytes.length - 65_557);
  for (let at = bytes.length - 22; at >= lowest; at--) {
    if (view.getUint32(at, true) !== 0x06054b50 || at + 22 + view.getUint16(at + 20, true) > bytes.length) continue;
    const comment = bytes.subarray(at + 22, at + 22 + view.getUint16(at + 20, true));
    const locator = at - 20;
    if (locator >= 0 && view.getUint32(locator, true) === 0x07064b50) {
      const wide = long(view, locator + 8);
      if (wide + 56 > locator || view.getUint32(wide, true) !== 0x06064b50) throw damaged(WHERE, locator);
      return {
        count: long(view, wide + 32),
        length: long(view, wide + 40),
        start: long(view, wide + 48),
        shift: 0,
        comment,
      };
    }
    const length = view.getUint32(at + 12, true);
    const start = view.getUint32(at + 16, true);
    return { count: view.getUint16(at + 10, true), length, start, shift: at - length - start, comment };
  }
  throw damaged(WHERE);
}

/** Sizes and offset of a record, from its zip64 field where the short ones are full. */
function wideFields(
  view: DataView,
  at: number,
  nameLength: number,
  extraLength: number,
): [size: number, packed: number, start: number] {
  let packed = view.getUint32(at + 20, true);
  let size = view.getUint32(at + 24, true);
  let start = view.getUint32(at + 42, true);
  const stop = at + 46 + nameLength + extraLength;
  for (let field = at + 46 + nameLength; field + 4 <= stop; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    let value = field + 4;
    const take = (): number => {
      if (value + 8 > stop) throw damaged(WHERE, field);
      value += 8;
      return long(view, value - 8);
    };
    if (size === 0xffffffff) size = take();
    if (packed === 0xffffffff) packed = take();
    if (start === 0xffffffff) start = take();
  }
  return [size, packed, start];
}

function checkSize(name: string, size: number, packed: number): void {
  if (size > packed * DEFLATE_RATIO + 64) throw hostile('ratio');
  if (size > BOMB_FLOOR && size > packed * BOMB_RATIO) throw hostile('ratio');
  if (size > LARGEST_PART) throw trouble('file-too-large', { part: name, limit: LARGEST_PART });
}

function checkName(name: string): void {
  if (name.split(/[\\/]/).includes('..') || name.includes('\0') || /^[a-z]:/i.test(name)) throw hostile('names');
}

function readEntries(bytes: Uint8Array, view: DataView, tail: Tail): ZipEntry[] {
  const entries: ZipEntry[] = [];
  const names = new Set<string>();
  const decoder = new TextDecoder();
  let at = tail.start + tail.shift;
  const stop = at + tail.length;
  let total = 0;
  for (let n = 0; n < tail.count; n++) {
    if (at + 46 > stop || view.getUint32(at, true) !== 0x02014b50) throw damaged(WHERE, at);
    const [nameLength, extraLength] = [view.getUint16(at + 28, true), view.getUint16(at + 30, true)];
    const next = at + 46 + nameLength + extraLength + view.getUint16(at + 32, true);
    if (next > stop) throw damaged(WHERE, at);
    const name = decoder.decode(bytes.subarray(at + 46, at + 46 + nameLength));
    checkName(name);
    if (names.has(name)) throw hostile('names');
    names.add(name);
    const [size, packed, offset] = wideFields(view, at, nameLength, extraLength);
    checkSize(name, size, packed);
    total += size;
    if (total > LARGEST_TOTAL) throw hostile('total');
    const start = offset + tail.shift;
    if (start + 30 > bytes.length || view.getUint32(start, true) !== 0x04034b50) throw damaged(WHERE, at);
    const dataStart = start + 30 + view.getUint16(start + 26, true) + view.getUint16(start + 28, true);
    entries.push({
      name,
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      crc: view.getUint32(at + 16, true),
      size,
      start,
      end: 0,
      dataStart,
      dataEnd: dataStart + packed,
      record: bytes.subarray(at, next),
    });
    at = next;
  }
  return entries;
}

/** Where each entry ends: where the next begins, or the directory. Entries that share bytes are a known way to deceive. */
function withEnds(entries: readonly ZipEntry[], directory: number): ZipEntry[] {
  const byPlace = [...entries].sort((a, b) => a.start - b.start);
  const ends = new Map<ZipEntry, number>();
  byPlace.forEach((entry, n) => {
    const end = byPlace[n + 1]?.start ?? directory;
    if (entry.dataEnd > end) throw hostile('overlap');
    ends.set(entry, end);
  });
  return entries.map((entry) => ({ ...entry, end: ends.get(entry) ?? entry.dataEnd }));
}

/**
 * Reads the directory of a zip archive; no entry is inflated.
 *
 * @param bytes the whole archive; zip64, data descriptors, stored and deflated entries and bytes before the archive are fine
 * @returns the directory; a damaged, hostile or too large archive is thrown as a `FileTrouble`
 * @example readZip(bytes).entries[0]?.name // '[Content_Types].xml'
 */
export function readZip(bytes: Uint8Array): ZipDirectory {
  if (bytes.length > LARGEST_FILE) throw trouble('file-too-large', { limit: LARGEST_FILE });
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  try {
    const tail = readTail(bytes, view);
    if (tail.count > MOST_ENTRIES) throw hostile('entries');
    const directory = tail.start + tail.shift;
    if (tail.shift < 0 || directory + tail.length > bytes.length) throw damaged(WHERE);
    return { entries: withEnds(readEntries(bytes, view, tail), directory), comment: tail.comment };
  } catch (error) {
    if (error instanceof FileTrouble) throw error;
    if (error instanceof RangeError) throw damaged(WHERE); // an offset in the archive points outside it
    throw error;
  }
}

import type { ZipEntry } from './zip-reader.ts';

/** An entry of the new archive: one of the old archive, bytes unchanged, or one with new contents. */
export type OutgoingEntry =
  | { readonly kind: 'kept'; readonly entry: ZipEntry }
  | {
      readonly kind: 'new';
      readonly name: string;
      /** The entry it replaces; its date and attributes stay. */
      readonly instead?: ZipEntry;
      readonly packed: readonly Uint8Array[];
      readonly size: number;
      readonly crc: number;
    };

/** 1 January 1980, the first day the format knows: the same input gives the same archive on any day. */
const NO_DATE = 0x00210000;
const UTF8_NAME = 0x0800;

const total = (pieces: readonly Uint8Array[]): number => pieces.reduce((sum, piece) => sum + piece.length, 0);

function localHeader(name: Uint8Array, entry: OutgoingEntry & { kind: 'new' }): Uint8Array {
  const header = new Uint8Array(30 + name.length);
  const view = new DataView(header.buffer);
  view.setUint32(0, 0x04034b50, true);
  view.setUint16(4, 20, true);
  view.setUint16(6, UTF8_NAME, true);
  view.setUint16(8, 8, true);
  view.setUint32(10, dateOf(entry.instead), true);
  view.setUint32(14, entry.crc, true);
  view.setUint32(18, total(entry.packed), true);
  view.setUint32(22, entry.size, true);
  view.setUint16(26, name.length, true);
  header.set(name, 30);
  return header;
}

function dateOf(entry: ZipEntry | undefined): number {
  if (!entry) return NO_DATE;
  return new DataView(entry.record.buffer, entry.record.byteOffset).getUint32(12, true);
}

function newRecord(name: Uint8Array, entry: OutgoingEntry & { kind: 'new' }, start: number): Uint8Array {
  const record = new Uint8Array(46 + name.length);
  const view = new DataView(record.buffer);
  const old = entry.instead && new DataView(entry.instead.record.buffer, entry.instead.record.byteOffset);
  view.setUint32(0, 0x02014b50, true);
  view.setUint16(4, old?.getUint16(4, true) ?? 20, true);
  view.setUint16(6, 20, true);
  view.setUint16(8, UTF8_NAME, true);
  view.setUint16(10, 8, true);
  view.setUint32(12, dateOf(entry.instead), true);
  view.setUint32(16, entry.crc, true);
  view.setUint32(20, total(entry.packed), true);
  view.setUint32(24, entry.size, true);
  view.setUint16(28, name.length, true);
  view.setUint32(38, old?.getUint32(38, true) ?? 0, true);
  view.setUint32(42, start, true);
  record.set(name, 46);
  return record;
}

/** A kept record differs only in where its entry now stands; where that is a zip64 field, the field is changed. */
function movedRecord(entry: ZipEntry, start: number): Uint8Array {
  const record = new Uint8Array(entry.record);
  const view = new DataView(record.buffer);
  if (view.getUint32(42, true) !== 0xffffffff) {
    view.setUint32(42, start, true);
    return record;
  }
  const first = 46 + view.getUint16(28, true);
  const stop = first + view.getUint16(30, true);
  for (let field = first; field + 4 <= stop; field += 4 + view.getUint16(field + 2, true)) {
    if (view.getUint16(field, true) !== 1) continue;
    const before = [24, 20].filter((at) => view.getUint32(at, true) === 0xffffffff).length;
    view.setUint32(field + 4 + 8 * before, start, true);
    view.setUint32(field + 8 + 8 * before, 0, true);
  }
  return record;
}

function endRecord(count: number, length: number, start: number, comment: Uint8Array): Uint8Array {
  const end = new Uint8Array(22 + comment.length);
  const view = new DataView(end.buffer);
  view.setUint32(0, 0x06054b50, true);
  view.setUint16(8, count, true);
  view.setUint16(10, count, true);
  view.setUint32(12, length, true);
  view.setUint32(16, start, true);
  view.setUint16(20, comment.length, true);
  end.set(comment, 22);
  return end;
}

/**
 * Puts a zip archive together. Kept entries are copied as they stand, local header, squeezed data and descriptor alike.
 *
 * @param source the archive that kept entries come from
 * @param entries the new archive's entries in order; below 4 GB and 65,535 of them
 * @param comment the archive's comment
 * @example writeZip(bytes, readZip(bytes).entries.map((entry) => ({ kind: 'kept', entry })), comment)
 */
export function writeZip(source: Uint8Array, entries: readonly OutgoingEntry[], comment: Uint8Array): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    if (entry.kind === 'kept') {
      records.push(movedRecord(entry.entry, at));
      pieces.push(source.subarray(entry.entry.start, entry.entry.end));
      at += entry.entry.end - entry.entry.start;
    } else {
      const name = new TextEncoder().encode(entry.name);
      const header = localHeader(name, entry);
      records.push(newRecord(name, entry, at));
      pieces.push(header, ...entry.packed);
      at += header.length + total(entry.packed);
    }
  }
  pieces.push(...records, endRecord(records.length, total(records), at, comment));
  const whole = new Uint8Array(total(pieces));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

import { deflateRawSync } from 'node:zlib';
import { crc32 } from '../../src/host/file/crc32.ts';

/** How an entry is stored: as most programs do, or in one of the odder ways zip allows. */
export interface PartOptions {
  readonly stored?: boolean;
  /** Sizes and checksum after the data instead of before, as streaming writers do. */
  readonly descriptor?: boolean;
  /** Sizes in 64-bit fields although they would fit into 32 bits. */
  readonly zip64?: boolean;
  /** Claims this length instead of the true one. */
  readonly claimedSize?: number;
  readonly encrypted?: boolean;
}

export type Parts = Readonly<Record<string, string | Uint8Array>>;

const text = new TextEncoder();

function bytes(length: number, fill: (view: DataView) => void): Uint8Array {
  const block = new Uint8Array(length);
  fill(new DataView(block.buffer));
  return block;
}

function join(pieces: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}

interface Packed {
  readonly name: Uint8Array;
  readonly data: Uint8Array;
  readonly crc: number;
  readonly size: number;
  readonly method: number;
  readonly flags: number;
  readonly wide: boolean;
}

const DATE = 0x54a16b3c;

function localHeader({ name, data, crc, size, method, flags, wide }: Packed): Uint8Array {
  const later = (flags & 8) !== 0;
  const extra = wide
    ? bytes(20, (view) => {
        view.setUint16(0, 1, true);
        view.setUint16(2, 16, true);
        view.setUint32(4, size, true);
        view.setUint32(12, data.length, true);
      })
    : new Uint8Array(0);
  const head = bytes(30, (view) => {
    view.setUint32(0, 0x04034b50, true);
    view.setUint16(4, wide ? 45 : 20, true);
    view.setUint16(6, flags, true);
    view.setUint16(8, method, true);
    view.setUint32(10, DATE, true);
    view.setUint32(14, later ? 0 : crc, true);
    view.setUint32(18, wide ? 0xffffffff : later ? 0 : data.length, true);
    view.setUint32(22, wide ? 0xffffffff : later ? 0 : size, true);
    view.setUint16(26, name.length, true);
    view.setUint16(28, extra.length, true);
  });
  return join([head, name, extra]);
}

function descriptor({ data, crc, size }: Packed): Uint8Array {
  return bytes(16, (view) => {
    view.setUint32(0, 0x08074b50, true);
    view.setUint32(4, crc, true);
    view.setUint32(8, data.length, true);
    view.setUint32(12, size, true);
  });
}

function centralRecord({ name, data, crc, size, method, flags, wide }: Packed, start: number): Uint8Array {
  const extra = wide
    ? bytes(28, (view) => {
        view.setUint16(0, 1, true);
        view.setUint16(2, 24, true);
        view.setUint32(4, size, true);
        view.setUint32(12, data.length, true);
        view.setUint32(20, start, true);
      })
    : new Uint8Array(0);
  const head = bytes(46, (view) => {
    view.setUint32(0, 0x02014b50, true);
    view.setUint16(4, 0x0314, true);
    view.setUint16(6, wide ? 45 : 20, true);
    view.setUint16(8, flags, true);
    view.setUint16(10, method, true);
    view.setUint32(12, DATE, true);
    view.setUint32(16, crc, true);
    view.setUint32(20, wide ? 0xffffffff : data.length, true);
    view.setUint32(24, wide ? 0xffffffff : size, true);
    view.setUint16(28, name.length, true);
    view.setUint16(30, extra.length, true);
    view.setUint32(42, wide ? 0xffffffff : start, true);
  });
  return join([head, name, extra]);
}

/**
 * A zip archive made without the code under test.
 *
 * @param parts contents by name, in the order they shall stand
 * @param options by name, for entries stored oddly
 */
export function buildZip(parts: Parts, options: Readonly<Record<string, PartOptions>> = {}): Uint8Array {
  const pieces: Uint8Array[] = [];
  const records: Uint8Array[] = [];
  let at = 0;
  for (const [part, content] of Object.entries(parts)) {
    const { stored, descriptor: later, zip64, claimedSize, encrypted } = options[part] ?? {};
    const raw = typeof content === 'string' ? text.encode(content) : content;
    const packed: Packed = {
      name: text.encode(part),
      data: stored ? raw : new Uint8Array(deflateRawSync(raw)),
      crc: crc32(raw),
      size: claimedSize ?? raw.length,
      method: stored ? 0 : 8,
      flags: (later ? 8 : 0) | (encrypted ? 1 : 0),
      wide: zip64 ?? false,
    };
    const entry = join([localHeader(packed), packed.data, later ? descriptor(packed) : new Uint8Array(0)]);
    records.push(centralRecord(packed, at));
    pieces.push(entry);
    at += entry.length;
  }
  const directory = join(records);
  const end = bytes(22, (view) => {
    view.setUint32(0, 0x06054b50, true);
    view.setUint16(8, records.length, true);
    view.setUint16(10, records.length, true);
    view.setUint32(12, directory.length, true);
    view.setUint32(16, at, true);
  });
  return join([...pieces, directory, end]);
}

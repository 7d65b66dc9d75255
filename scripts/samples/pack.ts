import { crc32 } from '../../src/host/file/crc32.ts';
import { writeZip } from '../../src/host/file/zip-writer.ts';

/** The most bytes a stored block of deflate data holds. */
const BLOCK = 65_535;

/**
 * Puts the parts of a package into a zip archive. The data are stored, not squeezed: every zlib squeezes in its own way, and the
 * samples must come out the same everywhere.
 *
 * @param parts name and text of each part, in order
 * @example pack([['hello.txt', 'Xin chào']])
 */
export function pack(parts: readonly (readonly [name: string, text: string])[]): Uint8Array {
  const entries = parts.map(([name, text]) => {
    const bytes = new TextEncoder().encode(text);
    return { kind: 'new', name, packed: stored(bytes), size: bytes.length, crc: crc32(bytes) } as const;
  });
  return writeZip(new Uint8Array(), entries, new Uint8Array());
}

/** Deflate data made of stored blocks: a byte that marks the last one, the length, the length inverted, the bytes. */
function stored(bytes: Uint8Array): Uint8Array[] {
  const blocks: Uint8Array[] = [];
  for (let from = 0; from === 0 || from < bytes.length; from += BLOCK) {
    const block = bytes.subarray(from, from + BLOCK);
    const head = new Uint8Array(5);
    const view = new DataView(head.buffer);
    view.setUint8(0, from + BLOCK >= bytes.length ? 1 : 0);
    view.setUint16(1, block.length, true);
    view.setUint16(3, ~block.length & 0xffff, true);
    blocks.push(head, block);
  }
  return blocks;
}

import { promisify } from 'node:util';
import * as zlib from 'node:zlib';
import type { Codec } from './codec.ts';
import { crc32 } from './crc32.ts';

const inflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.inflateRaw);
const deflateRaw = promisify<Uint8Array, zlib.ZlibOptions, Buffer>(zlib.deflateRaw);

/** Restored in one piece up to this size, so that no second copy is made. */
const ONE_PIECE = 1 << 29;

/** Level 4 is twice as fast as the default and 6 % larger on sheets. */
const LEVEL = 4;

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const chunkSize = Math.max(64, Math.min(size + 1, ONE_PIECE));
  try {
    const whole = await inflateRaw(packed, { chunkSize, maxOutputLength: size + 1 });
    return whole.length === size ? whole : undefined;
  } catch {
    return undefined; // damaged data, or more of them than declared
  }
}

/** Blocks are squeezed side by side on Node's threads; a sync flush lets them be joined into one stream. */
function deflate(blocks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const last = blocks.length - 1;
  const finish = (at: number): number => (at === last ? zlib.constants.Z_FINISH : zlib.constants.Z_SYNC_FLUSH);
  const all = blocks.length > 0 ? blocks : [new Uint8Array(0)];
  return Promise.all(
    all.map((block, at) =>
      deflateRaw(block, { level: LEVEL, finishFlush: blocks.length > 0 ? finish(at) : zlib.constants.Z_FINISH }),
    ),
  );
}

/** Node's zlib: about twice as fast as Compression Streams, and on several cores. */
export const nodeCodec: Codec = {
  inflate,
  deflate,
  // zlib.crc32 came with Node 20.15.
  crc32: typeof zlib.crc32 === 'function' ? (bytes, before) => zlib.crc32(bytes, before) : crc32,
};

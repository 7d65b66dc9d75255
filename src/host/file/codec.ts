import { crc32 } from './crc32.ts';

/** How bytes are squeezed and restored. Browsers use Compression Streams; Node may bring its own, which is faster. */
export interface Codec {
  /**
   * Restores raw deflate data.
   *
   * @param size how long the result must be, in bytes
   * @returns the bytes, or `undefined` when the data are damaged or give another length
   */
  inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined>;
  /** Squeezes blocks, taken as one stream, into raw deflate data; the result comes in pieces. */
  deflate(blocks: readonly Uint8Array[]): Promise<readonly Uint8Array[]>;
  /** CRC-32, continuing from `before`. */
  crc32(bytes: Uint8Array, before: number): number;
}

/** Bytes backed by an ordinary buffer, which is what streams and files take. */
type PlainBytes = Uint8Array<ArrayBuffer>;

function feed(writer: WritableStreamDefaultWriter<BufferSource>, blocks: readonly Uint8Array[]): Promise<void> {
  return (async () => {
    for (const block of blocks) {
      await writer.ready;
      await writer.write(block as PlainBytes);
    }
    await writer.close();
  })();
}

async function inflate(packed: Uint8Array, size: number): Promise<Uint8Array | undefined> {
  const stream = new DecompressionStream('deflate-raw');
  const feeding = feed(stream.writable.getWriter(), [packed]).catch(() => undefined);
  const reader = stream.readable.getReader();
  const whole = new Uint8Array(size);
  let filled = 0;
  try {
    for (let piece = await reader.read(); !piece.done; piece = await reader.read()) {
      if (filled + piece.value.length > size) {
        await reader.cancel();
        return undefined;
      }
      whole.set(piece.value, filled);
      filled += piece.value.length;
    }
  } catch {
    return undefined; // the stream's only complaint is that the data are not deflate data
  }
  await feeding;
  return filled === size ? whole : undefined;
}

async function deflate(blocks: readonly Uint8Array[]): Promise<readonly Uint8Array[]> {
  const stream = new CompressionStream('deflate-raw');
  const feeding = feed(stream.writable.getWriter(), blocks);
  const reader = stream.readable.getReader();
  const pieces: Uint8Array[] = [];
  for (let piece = await reader.read(); !piece.done; piece = await reader.read()) pieces.push(piece.value);
  await feeding;
  return pieces;
}

/** Compression Streams: every current browser, its workers, and Node from 18 on. */
export const webCodec: Codec = { inflate, deflate, crc32 };

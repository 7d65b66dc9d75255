import type { Codec } from './codec.ts';
import { damaged, trouble } from './trouble.ts';
import { asUtf8 } from './utf8-part.ts';
import { type ZipDirectory, type ZipEntry, readZip } from './zip-reader.ts';

/** Part names compare without case, and some writers use backslashes or a leading slash. */
const key = (name: string): string => name.replaceAll('\\', '/').replace(/^\/+/, '').toLowerCase();

/** A workbook's package: its parts by name, inflated when asked for. */
export class Package {
  readonly bytes: Uint8Array;
  readonly codec: Codec;
  readonly directory: ZipDirectory;
  private readonly byName: ReadonlyMap<string, ZipEntry>;

  /** @param bytes the zip archive; a damaged or hostile one is thrown as a `FileTrouble` */
  constructor(bytes: Uint8Array, codec: Codec) {
    // A Buffer is a Uint8Array whose `slice` shares memory; plain bytes have no such surprise.
    this.bytes = new Uint8Array(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.codec = codec;
    this.directory = readZip(this.bytes);
    this.byName = new Map(this.directory.entries.map((entry) => [key(entry.name), entry]));
  }

  /** The entry of a part, `undefined` when the package has none of that name. */
  entry(part: string): ZipEntry | undefined {
    return this.byName.get(key(part));
  }

  /** Names of all parts as they are written in the package. */
  names(): string[] {
    return this.directory.entries.map((entry) => entry.name);
  }

  /**
   * Contents of a part.
   *
   * @param part name without a leading slash, in any case
   * @returns the inflated bytes, checked against their checksum; a missing or damaged part is thrown as a `FileTrouble`
   */
  async raw(part: string): Promise<Uint8Array> {
    const entry = this.entry(part);
    if (!entry) throw damaged(part);
    if (entry.flags & 1) throw trouble('encrypted-workbook');
    const packed = this.bytes.subarray(entry.dataStart, entry.dataEnd);
    const whole = entry.method === 8 ? await this.codec.inflate(packed, entry.size) : packed;
    if (!whole || (entry.method !== 8 && entry.method !== 0) || whole.length !== entry.size) throw damaged(part);
    if (this.codec.crc32(whole, 0) !== entry.crc) throw damaged(part);
    return whole;
  }

  /** An XML part, in UTF-8. */
  async xml(part: string): Promise<Uint8Array> {
    return asUtf8(await this.raw(part), part);
  }
}

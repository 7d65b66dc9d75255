/** Eight tables so that eight bytes are folded in one turn ("slicing by eight"). */
const TABLES = makeTables();

function makeTables(): Uint32Array {
  const tables = new Uint32Array(8 * 256);
  for (let byte = 0; byte < 256; byte++) {
    let crc = byte;
    for (let bit = 0; bit < 8; bit++) crc = crc & 1 ? (crc >>> 1) ^ 0xedb88320 : crc >>> 1;
    tables[byte] = crc;
  }
  for (let at = 256; at < tables.length; at++) {
    const before = tables[at - 256] ?? 0;
    tables[at] = (before >>> 8) ^ (tables[before & 255] ?? 0);
  }
  return tables;
}

/**
 * The checksum that zip archives carry for each entry (CRC-32 of ISO 3309).
 *
 * @param bytes what to check
 * @param before checksum of what came before, to go on in pieces; 0 at the start
 * @returns an unsigned 32-bit number; of nothing it is `before`
 * @example crc32(new TextEncoder().encode('123456789')) // 0xcbf43926
 */
export function crc32(bytes: Uint8Array, before = 0): number {
  const t = TABLES;
  let crc = ~before;
  let at = 0;
  for (const last = bytes.length - 7; at < last; at += 8) {
    crc ^= (bytes[at] ?? 0) | ((bytes[at + 1] ?? 0) << 8) | ((bytes[at + 2] ?? 0) << 16) | ((bytes[at + 3] ?? 0) << 24);
    crc =
      (t[1792 + (crc & 255)] ?? 0) ^
      (t[1536 + ((crc >>> 8) & 255)] ?? 0) ^
      (t[1280 + ((crc >>> 16) & 255)] ?? 0) ^
      (t[1024 + (crc >>> 24)] ?? 0) ^
      (t[768 + (bytes[at + 4] ?? 0)] ?? 0) ^
      (t[512 + (bytes[at + 5] ?? 0)] ?? 0) ^
      (t[256 + (bytes[at + 6] ?? 0)] ?? 0) ^
      (t[bytes[at + 7] ?? 0] ?? 0);
  }
  for (; at < bytes.length; at++) crc = (crc >>> 8) ^ (t[(crc ^ (bytes[at] ?? 0)) & 255] ?? 0);
  return ~crc >>> 0;
}

import { trouble } from './trouble.ts';

function startsWith(bytes: Uint8Array, ...head: number[]): boolean {
  return head.every((byte, at) => bytes[at] === byte);
}

/** Whether an OLE2 file has a stream of this name: names stand in UTF-16 at the start of 128-byte directory records. */
function hasStream(bytes: Uint8Array, name: string): boolean {
  const length = name.length * 2;
  for (let at = 512; at + 128 <= bytes.length; at += 128) {
    if (bytes[at + 64] !== length + 2) continue;
    let same = true;
    for (let n = 0; same && n < name.length; n++) {
      same = bytes[at + 2 * n] === name.charCodeAt(n) && bytes[at + 2 * n + 1] === 0;
    }
    if (same) return true;
  }
  return false;
}

/**
 * Makes sure by the first bytes that a file is a zip archive, and says what it is otherwise: an encrypted workbook (which Excel puts
 * into an OLE2 file), an old `.xls`, or no workbook at all.
 *
 * @param bytes the file; what it is instead is thrown as a `FileTrouble`
 */
export function requireZip(bytes: Uint8Array): void {
  if (startsWith(bytes, 0xd0, 0xcf, 0x11, 0xe0)) {
    if (hasStream(bytes, 'EncryptedPackage')) throw trouble('encrypted-workbook');
    if (hasStream(bytes, 'Workbook') || hasStream(bytes, 'Book')) throw trouble('old-format', { format: '.xls' });
    throw trouble('not-a-workbook');
  }
  // An .xls before Excel 5 is a bare BIFF stream.
  if (startsWith(bytes, 0x09, 0x08) || startsWith(bytes, 0x09, 0x04) || startsWith(bytes, 0x09, 0x02)) {
    throw trouble('old-format', { format: '.xls' });
  }
  if (!startsWith(bytes, 0x50, 0x4b)) throw trouble('not-a-workbook');
}

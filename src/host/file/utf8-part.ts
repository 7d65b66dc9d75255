import { LARGEST_UTF16_PART } from './limits.ts';
import { damaged, trouble } from './trouble.ts';

function utf16Of(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | undefined {
  const [first, second] = bytes;
  if ((first === 0xff && second === 0xfe) || (first === 0x3c && second === 0)) return 'utf-16le';
  if ((first === 0xfe && second === 0xff) || (first === 0 && second === 0x3c)) return 'utf-16be';
  return undefined;
}

/**
 * An XML part in UTF-8. Parts may also be in UTF-16, which its first bytes tell; such a part is recoded and its declaration says so.
 *
 * @param bytes the part; in UTF-8 it is given back as it is
 * @param part its name, for the problem when it cannot be decoded
 * @example asUtf8(Uint8Array.of(0xff, 0xfe, 0x3c, 0), 'a.xml') // '<' as one byte
 */
export function asUtf8(bytes: Uint8Array, part: string): Uint8Array {
  const encoding = utf16Of(bytes);
  if (!encoding) return bytes;
  if (bytes.length > LARGEST_UTF16_PART) throw trouble('file-too-large', { part, limit: LARGEST_UTF16_PART });
  try {
    const text = new TextDecoder(encoding, { fatal: true }).decode(bytes);
    return new TextEncoder().encode(text.replace(/^(<\?xml[^>]*?encoding=["'])utf-16(?:le|be)?/i, '$1UTF-8'));
  } catch {
    throw damaged(part);
  }
}

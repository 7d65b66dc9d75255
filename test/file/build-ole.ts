/** A file in the container that old Office programs and encrypted workbooks use, with these streams named in its directory. */
export function buildOle(...streams: string[]): Uint8Array {
  const file = new Uint8Array(2048);
  file.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  streams.forEach((name, n) => {
    const at = 1024 + 128 * n;
    for (let k = 0; k < name.length; k++) file[at + 2 * k] = name.charCodeAt(k);
    file[at + 64] = 2 * name.length + 2;
  });
  return file;
}

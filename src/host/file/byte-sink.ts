/** Length of a block, in bytes: long enough to squeeze well, short enough to share between threads. */
const BLOCK = 1 << 20;

/** Below this many bytes a loop is faster than the call of a native copy. */
const SHORT = 48;

/** Takes bytes and text in order and holds them as blocks, so that a part of any length needs no second copy. */
export class ByteSink {
  private readonly full: Uint8Array[] = [];
  private block = new Uint8Array(BLOCK);
  private filled = 0;
  private readonly encoder = new TextEncoder();

  /** Appends a span of bytes. */
  copy(bytes: Uint8Array, from: number, to: number): void {
    if (to - from < SHORT && this.filled + to - from <= BLOCK) {
      for (let at = from; at < to; at++) this.block[this.filled++] = bytes[at] ?? 0;
      return;
    }
    for (let at = from; at < to;) {
      if (this.filled === BLOCK) this.turn();
      const length = Math.min(to - at, BLOCK - this.filled);
      this.block.set(bytes.subarray(at, at + length), this.filled);
      this.filled += length;
      at += length;
    }
  }

  /** Appends text in UTF-8. */
  write(text: string): void {
    // One UTF-16 unit takes three bytes of UTF-8 at most.
    if (text.length * 3 <= BLOCK - this.filled) {
      this.filled += this.encoder.encodeInto(text, this.block.subarray(this.filled)).written;
    } else {
      const bytes = this.encoder.encode(text);
      this.copy(bytes, 0, bytes.length);
    }
  }

  private turn(): void {
    this.full.push(this.block);
    this.block = new Uint8Array(BLOCK);
    this.filled = 0;
  }

  /** All blocks, the last one as long as it is filled. */
  blocks(): Uint8Array[] {
    return [...this.full, this.block.subarray(0, this.filled)];
  }
}

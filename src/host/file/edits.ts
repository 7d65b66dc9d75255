/** A change to a part: the bytes from `from` up to `to` go, and `put` comes in their place. */
export interface Edit {
  readonly from: number;
  readonly to: number;
  readonly put: string;
}

/**
 * An edit that only adds.
 *
 * @example insertion(3, '<b/>') // { from: 3, to: 3, put: '<b/>' }
 */
export function insertion(at: number, put: string): Edit {
  return { from: at, to: at, put };
}

/**
 * Edits in the order of the part; insertions at the same place stay in the order given. Edits that overlap are a mistake of the
 * program.
 *
 * @example sortEdits([insertion(5, 'b'), insertion(2, 'a')])[0]?.put // 'a'
 */
export function sortEdits(edits: readonly Edit[]): Edit[] {
  const sorted = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
  sorted.reduce((reached, edit) => {
    if (edit.from < reached) throw new Error(`edits overlap at byte ${edit.from}`);
    return edit.to;
  }, 0);
  return sorted;
}

/**
 * A part with edits made; all other bytes are the part's own.
 *
 * @param bytes the part in UTF-8
 * @example applyEdits(new TextEncoder().encode('<a/>'), [insertion(2, 'b')]) // '<ab/>'
 */
export function applyEdits(bytes: Uint8Array, edits: readonly Edit[]): Uint8Array {
  const pieces: Uint8Array[] = [];
  const encoder = new TextEncoder();
  let at = 0;
  for (const edit of sortEdits(edits)) {
    pieces.push(bytes.subarray(at, edit.from), encoder.encode(edit.put));
    at = edit.to;
  }
  pieces.push(bytes.subarray(at));
  const whole = new Uint8Array(pieces.reduce((sum, piece) => sum + piece.length, 0));
  let filled = 0;
  for (const piece of pieces) {
    whole.set(piece, filled);
    filled += piece.length;
  }
  return whole;
}

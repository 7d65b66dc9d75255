import type { Receipt } from '../host/host.ts';

const listeners = new Set<(receipt: Receipt) => void>();

/**
 * Tells whoever shows writes that one was made elsewhere in the program: the ribbon button writes, the pane can take it back.
 *
 * @example wroteElsewhere(outcome.receipt)
 */
export function wroteElsewhere(receipt: Receipt): void {
  for (const listener of listeners) listener(receipt);
}

/**
 * Listens for writes made elsewhere in the program.
 *
 * @returns how to stop listening
 * @example const stop = onWrittenElsewhere((receipt) => show(receipt))
 */
export function onWrittenElsewhere(listener: (receipt: Receipt) => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

import { type LayoutMemory, storedMemory } from '../tasks/layout-memory.ts';

const KEY = 'coverage-planner.layouts';

/**
 * Choices for columns kept in this browser, for the next month's file of the same layout. Only words of headers and roles are kept,
 * never a figure or a unit's name. Where storage is not allowed, nothing is kept.
 *
 * @param prefix parts the memory of one site inside an embedding host from another's; empty elsewhere
 * @example calculate(host, { read: {}, roles, settings, memory: browserLayouts('') })
 */
export function browserLayouts(prefix: string): LayoutMemory {
  return storedMemory(
    () => allowed(() => localStorage.getItem(prefix + KEY)),
    (text) => {
      allowed(() => localStorage.setItem(prefix + KEY, text));
    },
  );
}

/** Browsers may forbid storage altogether, and then throw at the first touch; a full one throws too. */
function allowed<T>(use: () => T): T | null {
  try {
    return use();
  } catch {
    return null;
  }
}

import type { Host, ReadRequest } from '../host/host.ts';
import type { Happening, State } from './state.ts';

/** What the parts of the planner work with. */
export interface Workings {
  readonly host: Host;
  readonly state: () => State;
  readonly happen: (happening: Happening) => void;
  /** Does some work; a mistake of the program is told in the pane instead of being lost. */
  readonly guarded: (work: () => Promise<void>) => Promise<void>;
  /** Begins work that takes the place of what is under way; the answer tells whether it is itself outdated by now. */
  readonly begin: () => () => boolean;
  /** Reads and calculates. */
  readonly read: (request: ReadRequest, how?: ReadingManner) => Promise<void>;
  /** Reads and calculates the range in use once more. */
  readonly readPlace: () => Promise<void>;
}

/** How a reading begins and ends. */
export interface ReadingManner {
  /** Another range: choices for the earlier one do not count. */
  readonly afresh?: boolean;
  /** Finding no table is no complaint. */
  readonly quiet?: boolean;
  /** What was said last stays in sight. */
  readonly keepMessage?: boolean;
}

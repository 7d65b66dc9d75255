/**
 * What an object path of Office.js stands for. Its members carry the names of Excel's API; the dispatcher finds them by name and refuses a
 * name that is not there, so a misspelt or unforeseen call fails loudly.
 */
export abstract class HostObject {
  /** Office.js asks for a reference so that the object outlives its batch; the dispatcher hands it out. */
  _KeepReference(): void {}
}

/** A collection: it answers queries with its items, and `collection.items[i]` finds its way back through `getItem`. */
export abstract class HostCollection extends HostObject {
  abstract members(): readonly HostObject[];
}

import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';
import type { Range } from './range-object.ts';
import type { ConditionalFormats } from './rule-objects.ts';

class Ranges extends HostCollection {
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
  }

  override members(): readonly Range[] {
    return this.#ranges;
  }

  getItemAt(index: number): Range {
    const range = this.#ranges[index];
    if (!range) throw new HostFault('InvalidArgument', `no area ${index}`);
    return range;
  }
}

/** `Excel.RangeAreas`: one or more rectangles of a sheet. */
export class RangeAreas extends HostObject {
  readonly areas: Ranges;
  readonly #ranges: readonly Range[];

  constructor(ranges: readonly Range[]) {
    super();
    this.#ranges = ranges;
    this.areas = new Ranges(ranges);
  }

  /** Rules over several areas at once are beyond this Excel. */
  get conditionalFormats(): ConditionalFormats {
    if (this.#ranges.length > 1) throw new HostFault('ApiNotFound', 'conditional formats of several areas');
    return this.areas.getItemAt(0).conditionalFormats;
  }

  get areaCount(): number {
    return this.#ranges.length;
  }

  /** Excel cuts a long list of addresses after 8,192 characters. */
  get address(): string {
    return this.#ranges
      .map((range) => range.address)
      .join(',')
      .slice(0, 8192);
  }
}

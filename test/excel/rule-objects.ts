import { overlap } from '../../src/table/area.ts';
import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { RangeAreas } from './range-areas-object.ts';
import { Range } from './range-object.ts';
import type { Rule } from './workbook-model.ts';

const TYPES = [
  'Custom',
  'DataBar',
  'ColorScale',
  'IconSet',
  'TopBottom',
  'PresetCriteria',
  'ContainsText',
  'CellValue',
];

/** Settings of a rule under a prefix, as properties of a host object. */
class Settings extends HostObject {
  constructor(rule: Rule, prefix: string, names: readonly string[], writable: () => void) {
    super();
    for (const name of names) {
      Object.defineProperty(this, name, {
        get: () => rule.settings[prefix + name] ?? null,
        set: (value: unknown) => {
          writable();
          rule.settings[prefix + name] = value;
        },
      });
    }
  }
}

class CustomFormat extends HostObject {
  readonly font: Settings;
  readonly fill: Settings;

  constructor(rule: Rule, writable: () => void) {
    super();
    this.font = new Settings(rule, 'font.', ['color', 'bold', 'italic'], writable);
    this.fill = new Settings(rule, 'fill.', ['color'], writable);
  }
}

class Custom extends HostObject {
  readonly rule: Settings;
  readonly format: CustomFormat;

  constructor(rule: Rule, writable: () => void) {
    super();
    this.rule = new Settings(rule, '', ['formula'], writable);
    this.format = new CustomFormat(rule, writable);
  }
}

class DataBar extends HostObject {
  readonly positiveFormat: Settings;
  readonly #rule: Rule;
  readonly #writable: () => void;

  constructor(rule: Rule, writable: () => void) {
    super();
    this.#rule = rule;
    this.#writable = writable;
    this.positiveFormat = new Settings(rule, 'positive.', ['fillColor', 'gradientFill', 'borderColor'], writable);
  }

  get lowerBoundRule(): unknown {
    return this.#rule.settings['lowerBoundRule'] ?? { type: 'Automatic' };
  }
  set lowerBoundRule(bound: unknown) {
    this.#writable();
    if (typeof bound !== 'object' || bound === null || !('type' in bound))
      throw new HostFault('InvalidArgument', 'bound');
    this.#rule.settings['lowerBoundRule'] = bound;
  }
}

/** `Excel.ConditionalFormat`. */
class ConditionalFormat extends HostObject {
  readonly #range: Range;
  readonly #rule: Rule;

  constructor(range: Range, rule: Rule) {
    super();
    this.#range = range;
    this.#rule = rule;
  }

  readonly #writable = (): void => this.#range.writable();

  get id(): string {
    return this.#rule.id;
  }
  get type(): string {
    return this.#rule.type;
  }
  get priority(): number {
    return this.#range.sheet.rules.indexOf(this.#rule);
  }
  set priority(place: number) {
    this.#writable();
    const others = this.#range.sheet.rules.filter((rule) => rule !== this.#rule);
    this.#range.sheet.rules = [...others.slice(0, place), this.#rule, ...others.slice(place)];
  }
  get stopIfTrue(): boolean {
    return this.#rule.stopIfTrue;
  }
  set stopIfTrue(value: boolean) {
    this.#writable();
    if (this.#rule.type !== 'Custom' && this.#rule.type !== 'CellValue')
      throw new HostFault('InvalidArgument', 'stopIfTrue');
    this.#rule.stopIfTrue = value;
  }
  get custom(): Custom {
    const custom = this.customOrNullObject;
    if (!custom) throw new HostFault('ItemNotFound', `a rule of type ${this.#rule.type} is not custom`);
    return custom;
  }
  get customOrNullObject(): Custom | null {
    return this.#rule.type === 'Custom' ? new Custom(this.#rule, this.#writable) : null;
  }
  get dataBar(): DataBar {
    const bar = this.dataBarOrNullObject;
    if (!bar) throw new HostFault('ItemNotFound', `a rule of type ${this.#rule.type} is not a data bar`);
    return bar;
  }
  get dataBarOrNullObject(): DataBar | null {
    return this.#rule.type === 'DataBar' ? new DataBar(this.#rule, this.#writable) : null;
  }
  /** Reading rules of this kind back throws when two of them share a range (OfficeDev/office-js 6827). */
  get cellValueOrNullObject(): null {
    throw new HostFault('GeneralException', 'cell-value rules cannot be read back');
  }
  getRanges(): RangeAreas {
    const { session, sheet } = this.#range;
    return new RangeAreas([new Range(session, sheet, this.#rule.area)]);
  }
  delete(): void {
    this.#writable();
    this.#range.sheet.rules = this.#range.sheet.rules.filter((rule) => rule !== this.#rule);
  }
}

/** `Excel.ConditionalFormatCollection` of a range: every rule that touches it, highest priority first. */
export class ConditionalFormats extends HostCollection {
  readonly #range: Range;

  constructor(range: Range) {
    super();
    this.#range = range;
  }

  override members(): readonly ConditionalFormat[] {
    return this.#range.sheet.rules
      .filter((rule) => overlap(rule.area, this.#range.area))
      .map((rule) => new ConditionalFormat(this.#range, rule));
  }

  getItem(id: string): ConditionalFormat {
    const found = this.members().find((format) => format.id === id);
    if (!found) throw new HostFault('ItemNotFound', `no conditional format ${id}`);
    return found;
  }

  /** A new rule gets the first priority. */
  add(type: string): ConditionalFormat {
    this.#range.writable();
    if (!TYPES.includes(type)) throw new HostFault('InvalidArgument', `conditional format ${type}`);
    const rule: Rule = {
      id: this.#range.session.newId(),
      type,
      area: this.#range.area,
      stopIfTrue: false,
      settings: {},
    };
    this.#range.sheet.rules.unshift(rule);
    return new ConditionalFormat(this.#range, rule);
  }
}

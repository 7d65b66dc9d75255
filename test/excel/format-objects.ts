import type { Area } from '../../src/table/area.ts';
import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { SIDES, type Side, setLine, setLook, sharedLine, sharedLook } from './looks.ts';
import { DEFAULT_WIDTH, type Scalar, type Sheet } from './workbook-model.ts';

/** A place whose looks can be read and, when the sheet is not protected, changed. */
export interface Place {
  readonly sheet: Sheet;
  readonly area: Area;
  /** Throws what Excel throws when the place may not be written. */
  writable(): void;
}

abstract class Looks extends HostObject {
  readonly #place: Place;

  constructor(place: Place) {
    super();
    this.#place = place;
  }

  protected look(name: string): Scalar {
    return sharedLook(this.#place.sheet, this.#place.area, name);
  }

  protected change(name: string, value: Scalar): void {
    this.#place.writable();
    setLook(this.#place.sheet, this.#place.area, name, value);
  }
}

/** Gives a class one property a look, so that reading and writing need no code each. */
function withLooks<T extends abstract new (place: Place) => Looks>(
  base: T,
  prefix: string,
  names: readonly string[],
): void {
  for (const name of names) {
    Object.defineProperty(base.prototype, name, {
      get(this: { look(name: string): Scalar }) {
        return this.look(prefix + name);
      },
      set(this: { change(name: string, value: Scalar): void }, value: Scalar) {
        this.change(prefix + name, value);
      },
    });
  }
}

class RangeFont extends Looks {}
withLooks(RangeFont, 'font.', ['name', 'size', 'bold', 'italic', 'underline', 'color']);

class RangeFill extends Looks {
  clear(): void {
    this.change('fill.color', null);
    this.change('fill.pattern', null);
  }
}
withLooks(RangeFill, 'fill.', ['color', 'pattern']);

class RangeBorder extends HostObject {
  readonly #place: Place;
  readonly id: Side;
  readonly sideIndex: Side;

  constructor(place: Place, side: Side) {
    super();
    this.#place = place;
    this.id = side;
    this.sideIndex = side;
  }

  #line(part: 'style' | 'color' | 'weight'): string | null {
    return sharedLine(this.#place.sheet, this.#place.area, this.sideIndex, part);
  }

  #draw(part: 'style' | 'color' | 'weight', value: string): void {
    this.#place.writable();
    setLine(this.#place.sheet, this.#place.area, this.sideIndex, part, value);
  }

  get style(): string | null {
    return this.#line('style');
  }
  set style(value: string) {
    this.#draw('style', value);
  }
  get color(): string | null {
    return this.#line('color');
  }
  set color(value: string) {
    this.#draw('color', value);
  }
  get weight(): string | null {
    return this.#line('weight');
  }
  set weight(value: string) {
    this.#draw('weight', value);
  }
}

class RangeBorders extends HostCollection {
  readonly #place: Place;

  constructor(place: Place) {
    super();
    this.#place = place;
  }

  override members(): readonly RangeBorder[] {
    return SIDES.map((side) => new RangeBorder(this.#place, side));
  }

  getItem(side: string): RangeBorder {
    const found = SIDES.find((known) => known === side);
    if (!found) throw new HostFault('InvalidArgument', `border ${side}`);
    return new RangeBorder(this.#place, found);
  }
}

/** `Excel.RangeFormat`. */
export class RangeFormat extends Looks {
  readonly font: RangeFont;
  readonly fill: RangeFill;
  readonly borders: RangeBorders;
  readonly #place: Place;

  constructor(place: Place) {
    super(place);
    this.#place = place;
    this.font = new RangeFont(place);
    this.fill = new RangeFill(place);
    this.borders = new RangeBorders(place);
  }

  /** In points; 0 for a hidden column; `null` when columns differ. */
  get columnWidth(): number | null {
    const { sheet, area } = this.#place;
    const widths = new Set<number>();
    for (let column = area.left; column <= area.right; column++) {
      widths.add(sheet.hiddenColumns.has(column) ? 0 : (sheet.columnWidths.get(column) ?? DEFAULT_WIDTH));
    }
    const [only] = widths;
    return widths.size === 1 && only !== undefined ? only : null;
  }

  set columnWidth(points: number) {
    this.#place.writable();
    const { sheet, area } = this.#place;
    if (typeof points !== 'number' || points < 0 || points > 1345)
      throw new HostFault('InvalidArgument', `width ${points}`);
    for (let column = area.left; column <= area.right; column++) {
      if (points === DEFAULT_WIDTH) sheet.columnWidths.delete(column);
      else sheet.columnWidths.set(column, points);
    }
  }
}
withLooks(RangeFormat, '', ['horizontalAlignment', 'verticalAlignment', 'wrapText', 'indentLevel']);

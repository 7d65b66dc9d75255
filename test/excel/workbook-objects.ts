import type { Session } from './excel-session.ts';
import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';
import { RangeAreas } from './range-areas-object.ts';
import { Range } from './range-object.ts';
import { Worksheets } from './sheet-objects.ts';

class Application extends HostObject {
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  suspendScreenUpdatingUntilNextSync(): void {
    this.#session.requests.push('suspendScreenUpdating');
  }

  suspendApiCalculationUntilNextSync(): void {
    this.#session.requests.push('suspendApiCalculation');
  }
}

class CustomXmlPart extends HostObject {
  readonly #session: Session;
  readonly id: string;

  constructor(session: Session, id: string) {
    super();
    this.#session = session;
    this.id = id;
  }

  #part() {
    const part = this.#session.workbook.customXml.find((one) => one.id === this.id);
    if (!part) throw new HostFault('ItemNotFound', `no custom XML part ${this.id}`);
    return part;
  }

  getXml(): string {
    return this.#part().xml;
  }

  setXml(xml: string): void {
    this.#part().xml = wellFormed(xml);
  }

  delete(): void {
    const part = this.#part();
    this.#session.workbook.customXml = this.#session.workbook.customXml.filter((one) => one !== part);
  }
}

function wellFormed(xml: unknown): string {
  if (typeof xml === 'string' && /^(<\?xml[^>]*\?>)?\s*<([\w:]+)[\s\S]*(<\/\2>|\/>)\s*$/.test(xml)) return xml;
  throw new HostFault('InvalidArgument', 'not XML');
}

class ScopedParts extends HostCollection {
  readonly #parts: readonly CustomXmlPart[];

  constructor(parts: readonly CustomXmlPart[]) {
    super();
    this.#parts = parts;
  }

  override members(): readonly CustomXmlPart[] {
    return this.#parts;
  }

  getItem(id: string): CustomXmlPart {
    const found = this.#parts.find((part) => part.id === id);
    if (!found) throw new HostFault('ItemNotFound', `no custom XML part ${id}`);
    return found;
  }

  getOnlyItemOrNullObject(): CustomXmlPart | null {
    return this.#parts.length === 1 ? (this.#parts[0] ?? null) : null;
  }
}

class CustomXmlParts extends HostObject {
  readonly #session: Session;

  constructor(session: Session) {
    super();
    this.#session = session;
  }

  add(xml: string): CustomXmlPart {
    const part = { id: this.#session.newId(), xml: wellFormed(xml) };
    this.#session.workbook.customXml.push(part);
    return new CustomXmlPart(this.#session, part.id);
  }

  getByNamespace(namespace: string): ScopedParts {
    const of = this.#session.workbook.customXml.filter(({ xml }) => /xmlns="([^"]*)"/.exec(xml)?.[1] === namespace);
    return new ScopedParts(of.map(({ id }) => new CustomXmlPart(this.#session, id)));
  }
}

/** `Excel.Workbook`, the root of all object paths. */
export class WorkbookObject extends HostObject {
  readonly #session: Session;
  readonly application: Application;
  readonly worksheets: Worksheets;
  readonly customXmlParts: CustomXmlParts;

  constructor(session: Session) {
    super();
    this.#session = session;
    this.application = new Application(session);
    this.worksheets = new Worksheets(session);
    this.customXmlParts = new CustomXmlParts(session);
  }

  #selected(): Range[] {
    const { sheets, active, selection } = this.#session.workbook;
    const sheet = sheets[active];
    if (!sheet || selection.length === 0) throw new HostFault('InvalidSelection', 'the selection is not a range');
    return selection.map((area) => new Range(this.#session, sheet, area));
  }

  getSelectedRange(): Range {
    const [range, ...more] = this.#selected();
    if (!range || more.length > 0) throw new HostFault('InvalidSelection', 'the selection has several areas');
    return range;
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.#selected());
  }
}

/** Asked for by the library itself when a page has loaded, to say that ribbon buttons work now. */
export class AddinInternalService extends HostObject {
  notifyActionHandlerReady(): void {}
}

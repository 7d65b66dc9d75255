import { HostFault } from './host-fault.ts';
import { HostCollection, HostObject } from './host-object.ts';

/** The body of a request as Office.js sends it. Only what the dispatcher reads is named. */
export interface RequestBody {
  readonly Actions: readonly Action[];
  readonly ObjectPaths: Readonly<Record<string, ObjectPath>>;
}

interface Action {
  readonly Id: number;
  readonly ActionType: number;
  readonly Name: string;
  readonly ObjectPathId: number;
  readonly ArgumentInfo?: Arguments;
  readonly QueryInfo?: { readonly Select?: readonly string[]; readonly Expand?: readonly string[] };
}

interface ObjectPath {
  readonly Id: number;
  readonly ObjectPathType: number;
  readonly Name: string;
  readonly ParentObjectPathId?: number;
  readonly ArgumentInfo?: Arguments;
}

interface Arguments {
  readonly Arguments?: readonly unknown[];
  readonly ReferencedObjectPathIds?: readonly (number | null)[];
}

export interface ResponseBody {
  readonly Results: { ActionId: number; Value: unknown }[];
  readonly TraceIds: number[];
  Error?: { Code: string; Message: string; Location: string; HttpStatusCode: number; ActionIndex: number };
}

const PATH = { root: 1, service: 2, method: 3, property: 4, indexer: 5, reference: 6, nothing: 7 } as const;
const ACTION = { instantiate: 1, query: 2, method: 3, set: 4, trace: 5 } as const;

/** Runs batches on a tree of host objects by member name; it knows nothing of Excel. References live as long as the dispatcher. */
export class Dispatcher {
  readonly #root: HostObject;
  readonly #services: Readonly<Record<string, HostObject>>;
  readonly #references = new Map<string, HostObject>();
  readonly #referenceOf = new Map<HostObject, string>();

  /**
   * @param services objects that have no way from the root, by the name under which the library asks for a new one
   */
  constructor(root: HostObject, services: Readonly<Record<string, HostObject>>) {
    this.#root = root;
    this.#services = services;
  }

  /**
   * Runs the actions in order until one fails, as Excel does: what ran before stays done.
   *
   * @param beforeAction may throw a `HostFault` to make that action fail
   */
  run(body: RequestBody, beforeAction: (index: number) => void): ResponseBody {
    const answer: ResponseBody = { Results: [], TraceIds: [] };
    const found = new Map<number, HostObject | null>();
    for (const [index, action] of body.Actions.entries()) {
      try {
        beforeAction(index);
        const value = this.#act(action, body.ObjectPaths, found);
        answer.Results.push({ ActionId: action.Id, Value: value ?? null });
        if (action.ActionType === ACTION.trace) answer.TraceIds.push(action.Id);
      } catch (problem) {
        if (!(problem instanceof HostFault)) throw problem;
        answer.Error = {
          Code: problem.code,
          Message: problem.message,
          Location: action.Name,
          HttpStatusCode: 400,
          ActionIndex: index,
        };
        return answer;
      }
    }
    return answer;
  }

  #act(action: Action, paths: RequestBody['ObjectPaths'], found: Map<number, HostObject | null>): unknown {
    if (action.ActionType === ACTION.trace) return null;
    const target = this.#resolve(action.ObjectPathId, paths, found);
    if (action.ActionType === ACTION.instantiate) return this.#identity(target);
    if (target === null) return null;
    const args = this.#arguments(action.ArgumentInfo, paths, found);
    switch (action.ActionType) {
      case ACTION.query:
        return query(target, [...(action.QueryInfo?.Select ?? []), ...(action.QueryInfo?.Expand ?? [])]);
      case ACTION.method:
        if (action.Name === '_KeepReference') return this.#keep(target);
        if (action.Name === '_RemoveReference') return this.#release(String(args[0]));
        return call(target, action.Name, args);
      case ACTION.set:
        return assign(target, action.Name, args[0]);
      default:
        throw new HostFault('ApiNotFound', `the strict Excel knows no action of type ${action.ActionType}`);
    }
  }

  #resolve(id: number, paths: RequestBody['ObjectPaths'], found: Map<number, HostObject | null>): HostObject | null {
    const known = found.get(id);
    if (known !== undefined) return known;
    const path = paths[String(id)];
    if (!path) throw new HostFault('InvalidObjectPath', `no object path ${id}`);
    const object = this.#open(path, paths, found);
    found.set(id, object);
    return object;
  }

  #open(path: ObjectPath, paths: RequestBody['ObjectPaths'], found: Map<number, HostObject | null>): HostObject | null {
    if (path.ObjectPathType === PATH.root) return this.#root;
    if (path.ObjectPathType === PATH.nothing) return null;
    if (path.ObjectPathType === PATH.service) return this.#service(path.Name);
    if (path.ObjectPathType === PATH.reference) {
      const kept = this.#references.get(path.Name);
      if (!kept) throw new HostFault('InvalidReference', `no reference ${path.Name}`);
      return kept;
    }
    const parent = this.#resolve(path.ParentObjectPathId ?? 0, paths, found);
    if (parent === null) return null; // Whatever is asked of a missing object is missing too.
    const args = this.#arguments(path.ArgumentInfo, paths, found);
    let object: unknown;
    if (path.ObjectPathType === PATH.method) object = call(parent, path.Name, args);
    else if (path.ObjectPathType === PATH.property) object = read(parent, path.Name);
    else if (path.ObjectPathType === PATH.indexer) object = call(parent, 'GetItem', args);
    if (object === null || object instanceof HostObject) return object;
    throw new HostFault('InvalidObjectPath', `${parent.constructor.name}.${path.Name} is no object`);
  }

  #service(name: string): HostObject {
    const service = this.#services[name];
    if (!service) throw new HostFault('ApiNotFound', `the strict Excel has no service ${name}`);
    return service;
  }

  #arguments(info: Arguments | undefined, paths: RequestBody['ObjectPaths'], found: Map<number, HostObject | null>) {
    return (info?.Arguments ?? []).map((value, index) => {
      const id = info?.ReferencedObjectPathIds?.[index];
      return id ? this.#resolve(id, paths, found) : value;
    });
  }

  #identity(object: HostObject | null): unknown {
    if (object === null) return null;
    const reference = this.#referenceOf.get(object);
    return { ...(reference ? { _ReferenceId: reference } : {}), ...idOf(object) };
  }

  #keep(object: HostObject): void {
    if (this.#referenceOf.has(object)) return;
    const name = `ref-${this.#references.size + 1}`;
    this.#references.set(name, object);
    this.#referenceOf.set(object, name);
  }

  #release(name: string): void {
    const object = this.#references.get(name);
    if (object) this.#referenceOf.delete(object);
    this.#references.delete(name);
  }
}

const memberName = (name: string): string =>
  name.startsWith('_') ? name : name.charAt(0).toLowerCase() + name.slice(1);
const wireName = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

function member(target: HostObject, name: string): string {
  const own = memberName(name);
  if (own !== 'constructor' && own in target) return own;
  throw new HostFault('ApiNotFound', `the strict Excel has no member ${target.constructor.name}.${own}`);
}

function read(target: HostObject, name: string): unknown {
  return Reflect.get(target, member(target, name));
}

function call(target: HostObject, name: string, args: readonly unknown[]): unknown {
  const method = read(target, name);
  if (typeof method !== 'function') throw new HostFault('ApiNotFound', `${name} is not a method`);
  return Reflect.apply(method, target, args) as unknown;
}

function assign(target: HostObject, name: string, value: unknown): void {
  if (!Reflect.set(target, member(target, name), value)) throw new HostFault('InvalidArgument', `${name} is read-only`);
}

function idOf(object: HostObject): { Id?: unknown } {
  return 'id' in object ? { Id: object.id } : {};
}

/** Answers a query: the named properties, nested ones behind a slash, the items of a collection under `_Items`. */
function query(target: HostObject, select: readonly string[]): unknown {
  if (select.length === 0) throw new HostFault('InvalidArgument', 'load() must name its properties');
  if (target instanceof HostCollection) {
    const names = select.map((path) => path.replace(/^items(\/|$)/i, '')).filter((path) => path !== '');
    return { _Items: target.members().map((item) => ({ ...idOf(item), ...fields(item, names) })) };
  }
  return fields(target, select);
}

function fields(target: HostObject, select: readonly string[]): Record<string, unknown> {
  const result: Record<string, unknown> = {};
  const deeper = new Map<string, string[]>();
  for (const path of select) {
    const [head = '', ...rest] = path.split('/');
    if (rest.length > 0) deeper.set(head, [...(deeper.get(head) ?? []), rest.join('/')]);
    else result[wireName(head)] = read(target, head) ?? null;
  }
  for (const [head, paths] of deeper) {
    const inner = read(target, head);
    result[wireName(head)] = inner instanceof HostObject ? query(inner, paths) : null;
  }
  return result;
}

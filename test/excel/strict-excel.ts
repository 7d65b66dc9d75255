import { areaName } from '../../src/table/area.ts';
import { Dispatcher, type RequestBody, type ResponseBody } from './dispatcher.ts';
import type { Session } from './excel-session.ts';
import { HostFault } from './host-fault.ts';
import type { Workbook } from './workbook-model.ts';
import { AddinInternalService, WorkbookObject } from './workbook-objects.ts';

/** One round trip between the add-in and Excel. */
export interface Batch {
  readonly requestBytes: number;
  readonly responseBytes: number;
  readonly actions: number;
  /** The code of the error it answered, if any. */
  readonly error?: string;
}

/** How a batch goes wrong: before its first action, after so many actions, or after all of them so that only the answer is lost. */
export interface Mishap {
  readonly after: number | 'all';
  readonly code: string;
}

/** What the library of Microsoft talks to; it fills in `onMessageFromHost` itself. */
export interface Bridge {
  onMessageFromHost: ((text: string) => void) | null;
  sendMessageToHost(text: string): void;
}

const LIMIT_BYTES = 5 * 1024 * 1024;
const SELECTION_CHANGED = 14;

/** A running strict Excel: the bridge for the library, and the handles by which a test watches and disturbs it. */
export class StrictExcel {
  readonly bridge: Bridge = {
    onMessageFromHost: null,
    sendMessageToHost: (text) => queueMicrotask(() => this.#receive(text)),
  };
  readonly workbook: Workbook;
  /** The person is typing in a cell: every batch is refused. */
  editing = false;
  /** Finished round trips, oldest first. */
  readonly batches: Batch[] = [];
  /** Members that were asked for and do not exist here. */
  readonly missing: string[] = [];
  readonly #session: Session;
  readonly #dispatcher: Dispatcher;
  readonly #mishaps = new Map<number, Mishap>();
  readonly #interventions = new Map<number, () => void>();
  #ids = 0;

  constructor(workbook: Workbook) {
    this.workbook = workbook;
    this.#session = {
      workbook,
      newId: () => `{00000000-0000-4000-8000-${String(++this.#ids).padStart(12, '0')}}`,
      selectionChanged: () => this.selectionChanged(),
      requests: [],
      listening: new Set(),
    };
    this.#dispatcher = new Dispatcher(new WorkbookObject(this.#session), {
      'Microsoft.InternalService.AddinInternalService': new AddinInternalService(),
    });
  }

  /** Calls such as `suspendScreenUpdating` that the add-in made. */
  get requests(): readonly string[] {
    return this.#session.requests;
  }

  /** Makes the batch `ahead` (0 is the next one) go wrong. */
  failBatch(ahead: number, mishap: Mishap): void {
    this.#mishaps.set(this.batches.length + ahead, mishap);
  }

  /** Does something just before the batch `ahead` (0 is the next one) runs, as a co-author would. */
  beforeBatch(ahead: number, act: () => void): void {
    this.#interventions.set(this.batches.length + ahead, act);
  }

  /** Tells the add-in, if it listens, what is selected now. */
  selectionChanged(): void {
    const { sheets, active, selection } = this.workbook;
    const [first] = selection;
    if (!this.#session.listening.has('SelectionChanged') || !first) return;
    const message = JSON.stringify({ address: areaName(first), worksheetId: sheets[active]?.id });
    const entry = { messageCategory: 65536, messageType: SELECTION_CHANGED, targetId: 'Workbook', message };
    this.#send({ type: 3, controlId: '', message: { entries: [entry] } });
  }

  #send(message: unknown): number {
    const text = JSON.stringify(message);
    this.bridge.onMessageFromHost?.(text);
    return text.length;
  }

  #receive(text: string): void {
    const { id, message } = JSON.parse(text) as { id: number; message: { body: RequestBody | string } };
    const body = typeof message.body === 'string' ? (JSON.parse(message.body) as RequestBody) : message.body;
    const requestBytes = new TextEncoder().encode(text).length;
    this.#interventions.get(this.batches.length)?.();
    let answer = this.#answer(body, requestBytes);
    let responseBytes = new TextEncoder().encode(JSON.stringify(answer)).length;
    if (responseBytes > LIMIT_BYTES) {
      answer = failed('ResponsePayloadSizeLimitExceeded');
      responseBytes = 0;
    }
    const code = answer.Error?.Code;
    if (code === 'ApiNotFound') this.missing.push(answer.Error?.Message ?? '');
    this.batches.push({ requestBytes, responseBytes, actions: body.Actions.length, ...(code ? { error: code } : {}) });
    this.#send({ id, type: 2, message: { statusCode: 200, headers: {}, body: answer } });
  }

  #answer(body: RequestBody, bytes: number): ResponseBody {
    if (this.editing) return failed('InvalidOperationInCellEditMode');
    if (bytes > LIMIT_BYTES) return failed('RequestPayloadSizeLimitExceeded');
    const mishap = this.#mishaps.get(this.batches.length);
    const answer = this.#dispatcher.run(body, (index) => {
      if (mishap?.after === index) throw new HostFault(mishap.code, 'as the test asked');
    });
    return mishap?.after === 'all' ? failed(mishap.code) : answer;
  }
}

function failed(code: string): ResponseBody {
  return {
    Results: [],
    TraceIds: [],
    Error: { Code: code, Message: code, Location: '', HttpStatusCode: 400, ActionIndex: 0 },
  };
}

import { IDBFactory, IDBKeyRange } from 'fake-indexeddb';
import type { Browser } from '../../src/storage/browser.ts';
import type { JournalLine } from '../../src/storage/journal/journal.ts';
import { Journals } from '../../src/storage/journal/journals.ts';
import { JournalDesk, type JournalReply } from '../../src/storage/journal/requests.ts';
import { MemoryFiles } from './memoryFiles.ts';

interface Request {
  readonly grant: () => void;
  readonly fail: (error: DOMException) => void;
}

/** Web Locks for tabs in one process. */
class Locks {
  readonly #held = new Map<string, Request>();
  readonly #queues = new Map<string, Request[]>();

  request = (
    name: string,
    options: LockOptions,
    callback: (lock: Lock | null) => unknown,
  ): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const request: Request = {
        fail: reject,
        grant: () => {
          this.#held.set(name, request);
          void Promise.resolve(callback({ name, mode: 'exclusive' })).then((value) => {
            resolve(value);
            if (this.#held.get(name) !== request) return;
            this.#held.delete(name);
            this.#queues.get(name)?.shift()?.grant();
          }, reject);
        },
      };
      this.#admit(name, options, request, callback, resolve);
    });

  #admit(
    name: string,
    options: LockOptions,
    request: Request,
    callback: (lock: Lock | null) => unknown,
    resolve: (value: unknown) => void,
  ): void {
    const holder = this.#held.get(name);
    if (options.steal) {
      this.#held.delete(name);
      setTimeout(() => holder?.fail(new DOMException('Stolen', 'AbortError')));
      setTimeout(request.grant);
    } else if (!holder)
      setTimeout(() => (this.#held.has(name) ? this.#enqueue(name, request) : request.grant()));
    else if (options.ifAvailable) resolve(callback(null));
    else this.#enqueue(name, request);
    options.signal?.addEventListener('abort', () => {
      const queue = this.#queues.get(name) ?? [];
      this.#queues.set(
        name,
        queue.filter((other) => other !== request),
      );
      if (queue.includes(request)) request.fail(new DOMException('Aborted', 'AbortError'));
    });
  }

  #enqueue(name: string, request: Request): void {
    this.#queues.set(name, [...(this.#queues.get(name) ?? []), request]);
  }
}

/** A device: what all tabs of one browser share. */
export class Device {
  indexedDB: IDBFactory | null = new IDBFactory();
  /** The files of the second store; null in a browser that has no place for one. */
  files: MemoryFiles | null = new MemoryFiles();
  readonly locks = new Locks();
  readonly #channels = new Map<string, Set<EventTarget>>();
  readonly notes = new Map<string, string>();
  persistAsked = 0;
  clock = 1_000_000;

  /** A browser tab on this device. */
  tab(lacks: { locks?: boolean; channel?: boolean } = {}): Tab {
    return new Tab(this, lacks);
  }

  join(name: string): BroadcastChannel {
    const others = this.#channels.get(name) ?? new Set<EventTarget>();
    this.#channels.set(name, others);
    const channel = new EventTarget();
    others.add(channel);
    return Object.assign(channel, {
      postMessage: (data: unknown) => {
        const sent = structuredClone(data);
        for (const other of others) {
          if (other !== channel)
            setTimeout(() => other.dispatchEvent(new MessageEvent('message', { data: sent })));
        }
      },
      close: () => others.delete(channel),
    }) as unknown as BroadcastChannel;
  }
}

/** A tab: a browser for the library, and a hand on its page. */
export class Tab implements Browser {
  readonly #device: Device;
  readonly #lacks: { locks?: boolean; channel?: boolean };
  readonly #leave = new Set<() => void>();
  readonly #return = new Set<() => void>();
  readonly keyRange = IDBKeyRange as typeof globalThis.IDBKeyRange;
  readonly #noteListeners = new Set<(key: string | null, text: string | null) => void>();
  guards = 0;
  isHidden = false;
  /** While frozen, no message arrives. */
  isFrozen = false;

  constructor(device: Device, lacks: { locks?: boolean; channel?: boolean }) {
    this.#device = device;
    this.#lacks = lacks;
  }

  get indexedDB(): IDBFactory | null {
    return this.#device.indexedDB;
  }

  get locks(): Browser['locks'] {
    return this.#lacks.locks ? null : (this.#device.locks as unknown as Browser['locks']);
  }

  readonly page: Browser['page'] = {
    isHidden: () => this.isHidden,
    onLeave: (listener) => {
      this.#leave.add(listener);
      return () => this.#leave.delete(listener);
    },
    onReturn: (listener) => {
      this.#return.add(listener);
      return () => this.#return.delete(listener);
    },
    onNote: (listener) => {
      this.#noteListeners.add(listener);
      return () => this.#noteListeners.delete(listener);
    },
    guard: () => {
      this.guards += 1;
      return () => {
        this.guards -= 1;
      };
    },
  };

  get notes(): Browser['notes'] {
    const { notes } = this.#device;
    return {
      length: notes.size,
      key: (index) => [...notes.keys()][index] ?? null,
      getItem: (key) => notes.get(key) ?? null,
      setItem: (key, text) => void notes.set(key, text),
      removeItem: (key) => void notes.delete(key),
    };
  }

  /** Word of a note that another tab left comes by. */
  hearNotes(): void {
    for (const listener of this.#noteListeners) {
      for (const [key, text] of this.#device.notes) listener(key, text);
    }
  }

  openChannel(name: string): BroadcastChannel | null {
    if (this.#lacks.channel) return null;
    const channel = this.#device.join(name);
    const listen = channel.addEventListener.bind(channel);
    channel.addEventListener = (type: string, listener: unknown) =>
      listen(type, (event) => this.isFrozen || (listener as (event: Event) => void)(event));
    return channel;
  }

  /** What hears that a worker of this tab has died. */
  readonly #ends = new Set<(detail: string) => void>();

  /** The worker of the second store dies. */
  endJournal(): void {
    for (const end of this.#ends) end('The worker died.');
    this.#ends.clear();
  }

  /** A worker of this tab's own, as far away as a real one: what goes to and fro is copied. */
  async openJournal(): Promise<JournalLine> {
    const { files } = this.#device;
    const desk = new JournalDesk(
      files
        ? Promise.resolve({ kind: files.kind, journals: new Journals(files) })
        : Promise.reject(new DOMException('There is no second store.', 'MissingApiError')),
    );
    const listeners: ((reply: JournalReply) => void)[] = [];
    return {
      send: (call, request) => {
        const sent = structuredClone({ call, request });
        void desk.answer(sent).then((reply) => {
          for (const listener of listeners) listener(structuredClone(reply));
        });
      },
      onReply: (listener) => void listeners.push(listener),
      onEnd: (listener) => void this.#ends.add(listener),
      close() {},
    };
  }

  persist(): Promise<boolean> {
    this.#device.persistAsked += 1;
    return Promise.resolve(false);
  }

  now(): number {
    return this.#device.clock;
  }

  leave(): void {
    for (const listener of this.#leave) listener();
  }

  comeBack(): void {
    for (const listener of this.#return) listener();
  }
}

/** A browser that was started anew on the disk and the notes of another. */
export function startedAnew(old: Device): Device {
  const device = new Device();
  device.indexedDB = old.indexedDB;
  device.files = old.files;
  for (const [key, text] of old.notes) device.notes.set(key, text);
  return device;
}

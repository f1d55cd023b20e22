import type { Browser } from './browser.ts';
import type { Message } from './message.ts';

/** What tabs on one map do when something happens to them. */
export interface TabHandlers {
  /** Something was said, while the browser may have put this page to sleep. */
  receive(from: string, message: Message, isAsleep: boolean): void;
  /** This tab has the lock: it is to write now. */
  lead(): void;
  /** The lock was taken away by a tab that waited in vain. */
  loseLead(): void;
  /** A moment has passed; true when the writer has been silent for too long. */
  tick(): boolean;
}

/** The language that tabs speak; tabs of another version of it do not hear one another. */
const protocol = 1;

/** Milliseconds between two ticks, and without one until this page is taken to be asleep. */
const tickTime = 250;
const sleepTime = 5000;

interface Envelope {
  readonly protocol: number;
  readonly from: string;
  readonly message: Message;
}

/** The name under which all tabs on a map meet: of their channel and of their lock. */
export function meetingOf(mapId: string): string {
  return `throughline/${mapId}`;
}

/** Says something to all tabs on a map, from outside of it. */
export function sayToTabs(browser: Browser, mapId: string, message: Message): void {
  const channel = browser.openChannel(meetingOf(mapId));
  channel?.postMessage({ protocol, from: '', message } satisfies Envelope);
  channel?.close();
}

/** One tab among those on a map: the line to the others, and the lock that says who writes. Without locks every tab starts as the writer, and the latest term wins. */
export class Tabs {
  readonly #name: string;
  readonly #tab: string;
  readonly #locks: Browser['locks'];
  readonly #channel: BroadcastChannel | null;
  #handlers: TabHandlers | null = null;
  #release: (() => void) | null = null;
  #waiting: AbortController | null = null;
  #clock: ReturnType<typeof setInterval> | undefined;
  #isStopped = false;

  constructor(browser: Browser, mapId: string, tab: string) {
    this.#name = meetingOf(mapId);
    this.#tab = tab;
    this.#locks = browser.locks;
    this.#channel = browser.openChannel(this.#name);
  }

  /** Whether this tab has the lock. */
  get holds(): boolean {
    return this.#release !== null;
  }

  /** Takes the lock if it is free; true when this tab is to write. */
  tryLock(): Promise<boolean> {
    if (!this.#locks) {
      this.#release = () => {};
      return Promise.resolve(true);
    }
    return new Promise((resolve) => this.#request({ ifAvailable: true }, resolve));
  }

  /** Begins to listen, to wait for the lock and to tick. */
  start(handlers: TabHandlers): void {
    this.#handlers = handlers;
    let ticked = performance.now();
    this.#channel?.addEventListener('message', ({ data }: MessageEvent<Envelope>) => {
      const isAsleep = performance.now() - ticked > sleepTime;
      if (data?.protocol === protocol) handlers.receive(data.from, data.message, isAsleep);
    });
    this.#clock = setInterval(() => {
      ticked = performance.now();
      if (handlers.tick()) this.#seize();
    }, tickTime);
    if (!this.holds) this.#queue();
  }

  send(message: Message): void {
    if (!this.#isStopped) {
      this.#channel?.postMessage({ protocol, from: this.#tab, message } satisfies Envelope);
    }
  }

  /** Leaves the map to the other tabs. */
  stop(): void {
    this.#isStopped = true;
    clearInterval(this.#clock);
    this.#waiting?.abort();
    this.#release?.();
    this.#release = null;
    this.#channel?.close();
  }

  #queue(): void {
    this.#waiting = new AbortController();
    this.#request({ signal: this.#waiting.signal }, (isMine) => {
      if (isMine) this.#handlers?.lead();
    });
  }

  #seize(): void {
    if (this.holds) {
      this.#handlers?.lead();
      return;
    }
    this.#waiting?.abort();
    this.#request({ steal: true }, (isMine) => {
      if (isMine) this.#handlers?.lead();
    });
  }

  /** `answer` hears whether the lock is this tab's now; it is held until it is released or stolen. */
  #request(options: LockOptions, answer: (isMine: boolean) => void): void {
    const held = this.#locks?.request(this.#name, options, (lock) => {
      if (!lock || this.#isStopped) {
        answer(false);
        return undefined;
      }
      return new Promise<void>((release) => {
        this.#release = release;
        answer(true);
      });
    });
    held?.catch((error: unknown) => {
      if (!(error instanceof DOMException && error.name === 'AbortError')) {
        // Locks are refused here: then this tab does as if there were none.
        this.#release = () => {};
        answer(true);
        return;
      }
      answer(false);
      if (!this.#release || this.#isStopped) return;
      this.#release = null;
      this.#handlers?.loseLead();
      this.#queue();
    });
  }
}

import type { JournalAnswers, JournalReply, JournalRequest } from './requests.ts';

/** The line to the worker that keeps the journals. */
export interface JournalLine {
  send(call: number, request: JournalRequest): void;
  onReply(listener: (reply: JournalReply) => void): void;
  /** The worker could not be started or has died. */
  onEnd(listener: (detail: string) => void): void;
  close(): void;
}

/** How long the worker may be silent while something is asked of it, in milliseconds: each answer shows that it lives, for it does one thing after the other. */
const patience = 20_000;

const noAnswer = { name: 'TimeoutError', message: 'The second store gave no answer.' };

interface Waiting {
  readonly resolve: (value: never) => void;
  readonly reject: (error: Error) => void;
}

/** The journals of this device, as the page sees them. */
export class Journal {
  readonly #line: JournalLine;
  readonly #waiting = new Map<number, Waiting>();
  #calls = 0;
  #silence: ReturnType<typeof setTimeout> | undefined;
  #end: Error | null = null;
  #hasEnded: (error: Error) => void = () => {};
  /** Comes when the worker has died, or does not answer: then nothing can be asked for any more. */
  readonly ended = new Promise<Error>((resolve) => {
    this.#hasEnded = resolve;
  });
  /** Which kind of storage the journals are in. It fails where there is none. */
  readonly kind: Promise<JournalAnswers['hello']>;

  constructor(line: JournalLine) {
    this.#line = line;
    line.onReply((reply) => this.#take(reply));
    line.onEnd((detail) => this.#giveUp(journalError('DatabaseClosedError', detail)));
    this.kind = this.#ask({ do: 'hello' });
    this.kind.catch(() => {});
  }

  /** Whether nothing can be asked for any more. */
  get isOver(): boolean {
    return this.#end !== null;
  }

  /** Asks for something; fails when the worker is gone, does not answer in time (then it is given up), or could not do it. */
  async ask<Request extends JournalRequest>(request: Request): Promise<JournalAnswers[Request['do']]> {
    await this.kind;
    return this.#ask(request);
  }

  close(): void {
    this.#stop(journalError('DatabaseClosedError', 'The library was closed.'));
  }

  #ask<Request extends JournalRequest>(request: Request): Promise<JournalAnswers[Request['do']]> {
    if (this.#end) return Promise.reject(this.#end);
    this.#calls += 1;
    const call = this.#calls;
    return new Promise<JournalAnswers[Request['do']]>((resolve, reject) => {
      this.#waiting.set(call, { resolve, reject });
      if (this.#waiting.size === 1) this.#listen();
      this.#line.send(call, request);
    });
  }

  /** Gives the worker time from now on, as long as anything is asked of it. */
  #listen(): void {
    clearTimeout(this.#silence);
    if (this.#waiting.size === 0) return;
    // The browser forgets to answer the worker when the site data is cleared meanwhile, and everything behind that would wait for ever.
    const late = () => this.#giveUp(journalError(noAnswer.name, noAnswer.message));
    this.#silence = setTimeout(late, patience);
  }

  #take({ call, value, error }: JournalReply): void {
    const waiting = this.#waiting.get(call);
    this.#waiting.delete(call);
    this.#listen();
    if (error) waiting?.reject(journalError(error.name, error.message));
    else waiting?.resolve(value as never);
  }

  #giveUp(error: Error): void {
    this.#stop(error);
    this.#hasEnded(error);
  }

  #stop(error: Error): void {
    this.#end = error;
    for (const call of [...this.#waiting.keys()]) this.#take({ call, error });
    this.#line.close();
  }
}

function journalError(name: string, message: string): Error {
  return Object.assign(new Error(message), { name });
}

import type { Files } from './files.ts';
import type { Entry, Head } from './frames.ts';
import type { JournalContent, JournalLook, JournalOutcome, Journals } from './journals.ts';

/** What the page asks of the worker that keeps the journals. */
export type JournalRequest =
  | { readonly do: 'hello' }
  | { readonly do: 'look'; readonly name: string }
  | { readonly do: 'read'; readonly name: string }
  | {
      readonly do: 'write';
      readonly name: string;
      readonly after: string | null;
      readonly head: Head;
      readonly entries: readonly Entry[];
    }
  | { readonly do: 'remove'; readonly name: string }
  | { readonly do: 'names' };

/** What each request is answered with. */
export interface JournalAnswers {
  hello: Files['kind'];
  look: JournalLook | null;
  read: JournalContent | null;
  write: JournalOutcome;
  remove: undefined;
  names: readonly string[];
}

/** A request on its way, and the answer that comes back under the same number. */
export interface JournalCall {
  readonly call: number;
  readonly request: JournalRequest;
}

/** The answer to a call, or the error that came instead. */
export interface JournalReply {
  readonly call: number;
  readonly value?: unknown;
  readonly error?: { readonly name: string; readonly message: string };
}

/** Answers requests one after the other, in the order in which they come. */
export class JournalDesk {
  readonly #journals: Promise<{ readonly kind: Files['kind']; readonly journals: Journals }>;
  #last: Promise<unknown> = Promise.resolve();

  constructor(journals: Promise<{ readonly kind: Files['kind']; readonly journals: Journals }>) {
    this.#journals = journals;
    journals.catch(() => {});
  }

  async answer({ call, request }: JournalCall): Promise<JournalReply> {
    const work = this.#last.then(() => this.#do(request));
    this.#last = work.catch(() => {});
    try {
      return { call, value: await work };
    } catch (error) {
      const { name, message } = error instanceof Error ? error : new Error(String(error));
      return { call, error: { name, message } };
    }
  }

  async #do(request: JournalRequest): Promise<JournalAnswers[JournalRequest['do']]> {
    const { kind, journals } = await this.#journals;
    switch (request.do) {
      case 'hello':
        return kind;
      case 'look':
        return journals.look(request.name);
      case 'read':
        return journals.read(request.name);
      case 'write':
        return journals.write(request.name, request);
      case 'remove':
        await journals.remove(request.name);
        return undefined;
      case 'names':
        return journals.names();
    }
  }
}

import type { Message } from '../../words/key.ts';

/** A short text for a while, with one thing to do about it when given. */
export interface Notice {
  readonly id: number;
  readonly message: Message;
  readonly action: NoticeAction | null;
  /** Whether it stays until something is done about it or it is dismissed. */
  readonly lasts: boolean;
}

/** What can be done about a notice. */
export interface NoticeAction {
  readonly label: Message;
  run(): void;
}

/** What is said at the moment: notices that are shown, and the last sentence for screen readers alone. */
export interface Said {
  readonly notices: readonly Notice[];
  readonly spoken: { readonly id: number; readonly message: Message } | null;
}

/** Everything that the application says by itself, to be shown by the notice region. */
export interface Notices {
  getState(): Said;
  subscribe(listener: () => void): () => void;
  /** Shows a notice, which goes by itself unless it lasts, and returns its id. */
  notify(message: Message, action?: NoticeAction | null, lasts?: boolean): number;
  /** Says a sentence to screen readers, politely. */
  announce(message: Message): void;
  dismiss(id: number): void;
  /** Takes the notices away when what they are about is left; those that last stay. */
  dismissPassing(): void;
}

const mostAtOnce = 3;

/** A place for notices, empty at first. */
export function createNotices(): Notices {
  let state: Said = { notices: [], spoken: null };
  let lastId = 0;
  const listeners = new Set<() => void>();
  const set = (fields: Partial<Said>) => {
    state = { ...state, ...fields };
    for (const listener of listeners) listener();
  };
  return {
    getState: () => state,
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    notify(message, action = null, lasts = false) {
      lastId += 1;
      const notices = [...state.notices, { id: lastId, message, action, lasts }];
      set({ notices: notices.filter((one, index) => one.lasts || index >= notices.length - mostAtOnce) });
      return lastId;
    },
    announce(message) {
      lastId += 1;
      set({ spoken: { id: lastId, message } });
    },
    dismiss(id) {
      set({ notices: state.notices.filter((notice) => notice.id !== id) });
    },
    dismissPassing() {
      set({ notices: state.notices.filter(({ lasts }) => lasts) });
    },
  };
}

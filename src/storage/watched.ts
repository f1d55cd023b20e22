/** A value that can be read and followed; it keeps its identity until it changes. */
export interface Watched<Value> {
  getState(): Value;
  /** Calls the listener after every change; returns how to stop. */
  subscribe(listener: (value: Value) => void): () => void;
}

/** A watched value for the one who sets it. */
export interface Settable<Value> extends Watched<Value> {
  set(value: Value): void;
}

/** Makes a watched value; setting what is there already tells nobody. */
export function watched<Value>(first: Value): Settable<Value> {
  let value = first;
  const listeners = new Set<(value: Value) => void>();
  return {
    getState: () => value,
    set(next) {
      if (Object.is(next, value)) return;
      value = next;
      for (const listener of [...listeners]) listener(next);
    },
    subscribe(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

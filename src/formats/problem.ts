import type { Message, MessageKey } from '../words/key.ts';

/** Why a file cannot be opened, as a message to be said. */
export interface Problem {
  readonly problem: Message;
}

type ProblemName =
  Extract<MessageKey, `importing.problem.${string}`> extends `importing.problem.${infer Name}` ? Name : never;

/** A reason why a file cannot be opened, by the last part of its key under `importing.problem`. */
export function problem(name: ProblemName, values?: Message['values']): Problem {
  const key: MessageKey = `importing.problem.${name}`;
  return { problem: values ? { key, values } : { key } };
}

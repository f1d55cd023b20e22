import type { Message, MessageKey } from '../words/key.ts';
import { limits } from './limits.ts';

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

/** The reason why so many stages and segments cannot be opened, or null when they can: each of them meets each of the others in a cell. */
export function cellsProblem(stages: number, segments: number): Problem | null {
  return stages * segments > limits.cells ? problem('tooManyCells', { stages, segments }) : null;
}

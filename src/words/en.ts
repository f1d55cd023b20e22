import { first } from './en/first.ts';
import { later } from './en/later.ts';

/** The English catalogue: every word that a person reads, by area. */
export const en = { ...first, ...later } as const;

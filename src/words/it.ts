import { first } from './it/first.ts';
import { later } from './it/later.ts';

/** The Italian catalogue: every word that a person reads, by area. */
export const it = { ...first, ...later } as const;

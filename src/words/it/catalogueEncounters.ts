import type { EncounterName, EncounterWords } from '../encounterFacts.ts';
import { after } from './catalogue/after.ts';
import { before } from './catalogue/before.ts';
import { purchase } from './catalogue/purchase.ts';
import { senses } from './catalogue/senses.ts';
import { support } from './catalogue/support.ts';

/** What the catalogue offers, in Italian. Like the templates it is content, not part of the interface. */
export const catalogueEncounters: Readonly<Record<EncounterName, EncounterWords>> = {
  ...before,
  ...purchase,
  ...after,
  ...support,
  ...senses,
};

import type { FirstWords } from '../translation.ts';
import { withManyForms } from '../withManyForms.ts';
import { actions } from './actions.ts';
import { app } from './app.ts';
import { board } from './board.ts';
import { domain } from './domain.ts';
import { edit } from './edit.ts';
import { keys } from './keys.ts';
import { overview } from './overview.ts';
import { saving } from './saving.ts';

/** The areas of the Italian catalogue that an open map needs at once. */
export const first = withManyForms({
  actions,
  app,
  board,
  domain,
  edit,
  keys,
  /** Each language is named in itself. */
  languages: { en: 'English', it: 'Italiano' },
  overview,
  saving,
} as const satisfies FirstWords);

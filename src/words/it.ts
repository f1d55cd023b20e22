import { actions } from './it/actions.ts';
import { app } from './it/app.ts';
import { board } from './it/board.ts';
import { dialogs } from './it/dialogs.ts';
import { domain } from './it/domain.ts';
import { edit } from './it/edit.ts';
import { exporting } from './it/exporting.ts';
import { importing } from './it/importing.ts';
import { inspector } from './it/inspector.ts';
import { offline } from './it/offline.ts';
import { saving } from './it/saving.ts';
import { start } from './it/start.ts';
import type { Catalogue } from './translation.ts';
import { withManyForms } from './withManyForms.ts';

/** The Italian catalogue: every word that a person reads, by area. */
export const it = withManyForms({
  actions,
  app,
  board,
  dialogs,
  domain,
  edit,
  exporting,
  importing,
  inspector,
  /** Each language is named in itself. */
  languages: { en: 'English', it: 'Italiano' },
  offline,
  saving,
  start,
} as const satisfies Catalogue);

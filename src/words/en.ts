import { actions } from './en/actions.ts';
import { app } from './en/app.ts';
import { board } from './en/board.ts';
import { dialogs } from './en/dialogs.ts';
import { domain } from './en/domain.ts';
import { edit } from './en/edit.ts';
import { exporting } from './en/exporting.ts';
import { importing } from './en/importing.ts';
import { inspector } from './en/inspector.ts';
import { offline } from './en/offline.ts';
import { saving } from './en/saving.ts';
import { start } from './en/start.ts';

/** The English catalogue: every word that a person reads, by area. */
export const en = {
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
} as const;

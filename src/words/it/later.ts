import type { LaterWords } from '../translation.ts';
import { withManyForms } from '../withManyForms.ts';
import { dialogs } from './dialogs.ts';
import { exporting } from './exporting.ts';
import { findings } from './findings.ts';
import { importing } from './importing.ts';
import { inspector } from './inspector.ts';
import { offline } from './offline.ts';
import { start } from './start.ts';

/** The areas of the Italian catalogue that come with the parts of the screen which use them. */
export const later = withManyForms({
  dialogs,
  exporting,
  findings,
  importing,
  inspector,
  offline,
  start,
} as const satisfies LaterWords);

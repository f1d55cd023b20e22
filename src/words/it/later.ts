import type { LaterWords } from '../translation.ts';
import { withManyForms } from '../withManyForms.ts';
import { dialogs } from './dialogs.ts';
import { exporting } from './exporting.ts';
import { finding } from './finding.ts';
import { importing } from './importing.ts';
import { inspector } from './inspector.ts';
import { menus } from './menus.ts';
import { offline } from './offline.ts';
import { preferences } from './preferences.ts';
import { shortcuts } from './shortcuts.ts';
import { start } from './start.ts';

/** The areas of the Italian catalogue that come with the parts of the screen which use them. */
export const later = withManyForms({
  dialogs,
  exporting,
  finding,
  importing,
  inspector,
  menus,
  offline,
  preferences,
  shortcuts,
  start,
} as const satisfies LaterWords);

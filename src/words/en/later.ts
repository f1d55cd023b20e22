import { dialogs } from './dialogs.ts';
import { exporting } from './exporting.ts';
import { importing } from './importing.ts';
import { inspector } from './inspector.ts';
import { keeping } from './keeping.ts';
import { offline } from './offline.ts';
import { start } from './start.ts';

/** The areas of the English catalogue that come with the parts of the screen which use them. */
export const later = { dialogs, exporting, importing, inspector, keeping, offline, start } as const;

import type { LaterWords } from '../translation.ts';
import { withManyForms } from '../withManyForms.ts';
import { analysis } from './analysis.ts';
import { audit } from './audit.ts';
import { backup } from './backup.ts';
import { catalogue } from './catalogue.ts';
import { clipboard } from './clipboard.ts';
import { dialogs } from './dialogs.ts';
import { encounters } from './encounters.ts';
import { exporting } from './exporting.ts';
import { facts } from './facts.ts';
import { figures } from './figures.ts';
import { find } from './find.ts';
import { finding } from './finding.ts';
import { findings } from './findings.ts';
import { guide } from './guide.ts';
import { images } from './images.ts';
import { importing } from './importing.ts';
import { initiatives } from './initiatives.ts';
import { inspector } from './inspector.ts';
import { keeping } from './keeping.ts';
import { lanes } from './lanes.ts';
import { library } from './library.ts';
import { links } from './links.ts';
import { list } from './list.ts';
import { menus } from './menus.ts';
import { moments } from './moments.ts';
import { notes } from './notes.ts';
import { offline } from './offline.ts';
import { paper } from './paper.ts';
import { parts } from './parts.ts';
import { preferences } from './preferences.ts';
import { remedies } from './remedies.ts';
import { selecting } from './selecting.ts';
import { shortcuts } from './shortcuts.ts';
import { slides } from './slides.ts';
import { start } from './start.ts';
import { steps } from './steps.ts';
import { table } from './table.ts';
import { toBe } from './toBe.ts';
import { tray } from './tray.ts';
import { web } from './web.ts';

/** The areas of the Italian catalogue that come with the parts of the screen which use them. */
export const later = withManyForms({
  analysis,
  audit,
  backup,
  catalogue,
  clipboard,
  dialogs,
  encounters,
  exporting,
  facts,
  figures,
  finding,
  find,
  findings,
  guide,
  images,
  importing,
  initiatives,
  inspector,
  keeping,
  lanes,
  library,
  links,
  list,
  menus,
  moments,
  notes,
  offline,
  paper,
  slides,
  web,
  parts,
  preferences,
  remedies,
  selecting,
  shortcuts,
  start,
  steps,
  table,
  toBe,
  tray,
} as const satisfies LaterWords);

import { describeJourney, type JourneyFields, renameJourney } from '../../commands/journey.ts';
import type { Workspace } from '../workspace.ts';

/** How the map itself is written. */
export interface JourneyWriter {
  rename(title: string): void;
  /** Writes fields; what is typed into one of them in one go is one step of history. */
  write(fields: JourneyFields): void;
}

/** How the title of the map and what is known about it are written. */
export function journeyWriter({ editor }: Workspace): JourneyWriter {
  return {
    rename(title) {
      editor.run({ key: 'edit.renameMap' }, (tr) => renameJourney(tr, title), 'journey/title');
    },
    write(fields) {
      const mergeKey = `journey/${Object.keys(fields)}`;
      editor.run({ key: 'facts.did.mapDescribed' }, (tr) => describeJourney(tr, fields), mergeKey);
    },
  };
}

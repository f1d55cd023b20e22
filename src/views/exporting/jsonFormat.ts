import { writeJourney } from '../../formats/json.ts';
import type { FormatPart } from './exportFormat.ts';

/** The whole map as the file that can be opened again. */
export const jsonFormat: FormatPart = {
  usual: {},
  note: 'exporting.jsonNote',
  size: () => ({ pages: 1 }),
  bytes: async (request) => fileOf(request.doc).size,
  make: async (request) => ({ files: [fileOf(request.doc)] }),
};

function fileOf(doc: Parameters<typeof writeJourney>[0]): Blob {
  return new Blob([writeJourney(doc)], { type: 'application/json' });
}

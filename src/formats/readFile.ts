import type { Doc } from '../model/doc.ts';
import type { JourneyPlan } from '../model/journeyPlan.ts';
import type { NewId } from '../model/newId.ts';
import type { Repair } from '../model/repair.ts';
import type { Message } from '../words/key.ts';
import { readCsv, titleOf } from './csv.ts';
import { decodeText } from './decodeText.ts';
import { readJourney } from './json.ts';
import { limits } from './limits.ts';
import { mapInFile } from './mapInFile.ts';
import { problem } from './problem.ts';
import type { TableReport } from './tableReport.ts';

/** What is in a file that a person opens: a map or a template, a table that can be made into one, or a reason why it cannot be read. */
export type FileContent =
  | {
      readonly type: 'journey';
      readonly doc: Doc;
      readonly report: readonly Repair[];
      readonly isTemplate: boolean;
    }
  | { readonly type: 'table'; readonly plan: JourneyPlan; readonly report: TableReport }
  | { readonly type: 'problem'; readonly problem: Message };

/** Reads any file that the product can open, telling maps from tables by what is in them. Never throws and changes nothing. */
export function readAnyFile(fileName: string, bytes: Uint8Array, newId?: NewId): FileContent {
  if (bytes.length > limits.journeyBytes) {
    return { type: 'problem', ...problem('tooLarge', { limit: limits.journeyBytes / 1_000_000 }) };
  }
  const carried = mapInFile(bytes);
  if (carried === 'none') return { type: 'problem', ...problem('noMapInPicture') };
  if (carried !== 'otherFile') return journeyIn(carried.text, fileName, newId);
  const text = decodeText(bytes);
  if (text === null) return { type: 'problem', ...problem(isSpreadsheet(bytes) ? 'spreadsheet' : 'notText') };
  if (isJson(fileName, text)) return journeyIn(text, fileName, newId);
  const table = readCsv(bytes, fileName);
  return 'problem' in table ? { type: 'problem', ...table } : { type: 'table', ...table };
}

function journeyIn(text: string, fileName: string, newId?: NewId): FileContent {
  const title = titleOf(fileName);
  const file = readJourney(text, newId ? { title, newId } : { title });
  return 'problem' in file ? { type: 'problem', ...file } : { type: 'journey', ...file };
}

/** A table may begin with a word in brackets, JSON never does. */
function isJson(fileName: string, text: string): boolean {
  return /\.json$/i.test(fileName) || /^\uFEFF?\s*(?:\{|\[(?!\p{L}))/u.test(text);
}

/** Spreadsheet files are zip archives, or compound files of old, and say so in their first bytes. */
function isSpreadsheet([first, second]: Uint8Array): boolean {
  return (first === 0x50 && second === 0x4b) || (first === 0xd0 && second === 0xcf);
}

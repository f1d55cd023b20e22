import { limits } from '../formats/limits.ts';
import type { FileContent } from '../formats/readFile.ts';
import { journeyOf } from '../model/doc.ts';
import type { Library } from '../storage/library.ts';
import type { Known } from '../views/mapFromFile.ts';
import { newId } from './newId.ts';

/** What is in a file, and where on this device the same is already. */
export interface FoundFile {
  readonly content: FileContent;
  readonly known: Known;
}

const unreadable: FileContent = { type: 'problem', problem: { key: 'importing.problem.unreadable' } };

const tooLarge: FileContent = {
  type: 'problem',
  problem: { key: 'importing.problem.tooLarge', values: { limit: limits.journeyBytes / 1_000_000 } },
};

/** Finds out what a file holds. One that cannot be read, as when it was moved away meanwhile, is a problem that is told: it never holds up those that wait behind it. */
export async function lookInto(file: File, library: Pick<Library, 'find'>): Promise<FoundFile | 'backup'> {
  try {
    const { isBackupFile } = await import('../ui/backup/isBackupFile.ts');
    return (await isBackupFile(file)) ? 'backup' : await readContent(file, library);
  } catch (error) {
    console.error(error);
    return { content: unreadable, known: null };
  }
}

async function readContent(file: File, library: Pick<Library, 'find'>): Promise<FoundFile> {
  if (file.size > limits.journeyBytes) return { content: tooLarge, known: null };
  const [{ readAnyFile }, bytes] = await Promise.all([import('../formats/readFile.ts'), file.arrayBuffer()]);
  const content = readAnyFile(file.name, new Uint8Array(bytes), newId);
  if (content.type !== 'journey') return { content, known: null };
  const found = await library.find(journeyOf(content.doc)?.id ?? '');
  // What is the other of the two is another thing, though it has the same id.
  const isOther = found === (content.isTemplate ? 'maps' : 'templates');
  return { content, known: isOther ? null : found };
}

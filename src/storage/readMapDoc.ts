import type { Doc } from '../model/doc.ts';
import { notesOf } from './draftNotes.ts';
import { Ledger } from './ledger.ts';
import type { Library } from './library.ts';
import { draftsOfMap } from './mapRecords.ts';
import { openMapsOf } from './openMap.ts';
import { readMap } from './storedMap.ts';

/** A map or template as it is, read without opening it. */
export interface ReadMap {
  readonly doc: Doc;
  /** How many of its rows could not be read, and are not in the document. */
  readonly unreadable: number;
}

/** Reads a map or template of the library, wherever it lies: with the edits of this tab that are not saved yet, and with those that tabs left when they went. Throws when there is none. */
export async function readMapDoc(library: Library, id: string): Promise<ReadMap> {
  const open = (await Promise.allSettled(openMapsOf(library))).find(
    (one) => one.status === 'fulfilled' && one.value.id === id,
  );
  if (open?.status === 'fulfilled') {
    const { editor, unreadable } = open.value;
    return { doc: editor.getState().doc, unreadable: unreadable.length };
  }
  const unkept = library.unkept.find(id);
  return unkept ? { doc: unkept.doc, unreadable: 0 } : readStored(library, id);
}

async function readStored({ connection, browser }: Library, id: string): Promise<ReadMap> {
  const tables = await connection.tables();
  const stored = await readMap(tables, id);
  if (!stored) throw new Error(`There is no map ${id}.`);
  const left = [...(await draftsOfMap(tables, id)), ...notesOf(browser.notes, id)];
  const ledger = new Ledger('reader', stored.base);
  for (const op of left.flatMap(({ ops }) => ops)) ledger.order(op);
  return { doc: ledger.base.doc, unreadable: stored.unreadable.length };
}

import { bytesOf } from './bytesOf.ts';
import type { Library } from './library.ts';
import { readRecords, rowsOfMap } from './mapRecords.ts';

/** Counts how much those maps take that were stored before anybody counted, one after the other. It is nothing to wait for; what fails is counted another time. */
export async function countBytes({ connection }: Library): Promise<void> {
  try {
    const tables = await connection.writable();
    const { dexie, maps, rows } = tables;
    const uncounted = (await maps.toArray()).filter(({ bytes }) => bytes === undefined);
    for (const { id } of uncounted) {
      await dexie.transaction('rw', [maps, rows], async () => {
        const bytes = bytesOf(readRecords(await rowsOfMap(tables, id)).doc);
        await maps.update(id, { bytes });
      });
    }
  } catch {
    // Sizes that are not known are not shown.
  }
}

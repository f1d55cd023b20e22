/** Texts of map files for tests, written out so that a test says what is in the file. */

/** A small map as rows of a file. */
export const rows = [
  { kind: 'journey', id: 'map', title: 'Bread on Saturday', language: 'en' },
  { kind: 'stage', id: 'buy', name: 'Buy', order: 'a0' },
  { kind: 'segment', id: 'all', name: 'Everybody', order: 'a0', color: 's1' },
  {
    kind: 'touchpoint',
    id: 'queue',
    state: 'asIs',
    title: 'I stand in line',
    order: 'a0',
    segmentId: 'all',
    stageId: 'buy',
    emotion: -1.2,
    touchpointKind: 'physical',
  },
];

/** The text of a file with these rows. */
export function journeyText(content: readonly unknown[] = rows, envelope: object = {}): string {
  return JSON.stringify({ format: 'throughline', schema: 1, rows: content, ...envelope });
}

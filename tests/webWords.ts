import type { WebWords } from '../src/formats/web/webTouchpoint.ts';

/** The words of a page to send, in English. */
export const webWords: WebWords = {
  picture: 'Picture',
  table: 'Table',
  details: 'Details',
  segment: 'Segment',
  title: 'Touchpoint',
  asIs: 'As-is',
  toBe: 'To-be',
  description: 'Description',
  kind: 'Kind',
  why: 'Why',
  evidence: 'Evidence',
  interactions: 'Interactions',
  sources: 'Sources',
  figures: 'Figures',
  actions: 'Open actions',
  scroll: 'Table',
  foot: 'Made here.',
};

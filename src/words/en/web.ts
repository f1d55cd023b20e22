/** English words of a web page to send, and of choosing it. */
export const web = {
  name: 'Web page',
  export: 'Export web page',
  note: 'One file to send: the picture, a table and the details of each touchpoint. It needs no network, and can be read on a phone and by screen readers.',
  picture: 'The journey as a picture',
  table: 'The journey as a table',
  details: 'The touchpoints in detail',
  segment: 'Segment',
  description: 'Description',
  kind: 'Kind',
  evidence: 'Evidence',
  interactions: 'Interactions',
  sources: 'Sources',
  figures: 'Figures',
  foot: 'Made with Throughline.',
} as const;

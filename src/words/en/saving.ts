/** English words about keeping maps on this device. */
export const saving = {
  saved: 'Saved on this device',
  saving: 'Saving…',
  notSaved: 'Not saved',
  why: {
    full: 'The browser’s storage is full.',
    closed: 'The connection to the browser’s storage was lost.',
    blocked: 'Another tab holds an older version of the storage open.',
    newer: 'A newer version of Throughline keeps the maps in this browser now.',
    unavailable: 'This browser does not let Throughline store anything.',
    slow: 'The browser’s storage gives no answer.',
    unknown: 'The browser could not write the map.',
  },
  remedy: {
    full: 'Free some space (the bin under All maps can be emptied) or save a copy as a file. You can go on editing; saving is tried again.',
    closed: 'Saving is tried again by itself. If this stays, save a copy as a file.',
    blocked: 'Close the other tabs with Throughline. Saving is tried again by itself.',
    newer: 'Save a copy as a file if you changed something, then reload this page.',
    unavailable: 'You can go on editing. Save a copy as a file before you close this tab.',
    slow: 'You can go on editing; saving is tried again. To be safe, save a copy as a file.',
    unknown: 'You can go on editing; saving is tried again. To be safe, save a copy as a file.',
  },
  retry: 'Try again',
  firstSave:
    'This map is kept in this browser on this device, nowhere else. For a copy of your own: Share or export, Save a copy (JSON).',
  missing: 'This map is not on this device.',
  inBin: 'This map lies in the bin.',
  notLoaded: 'This map could not be read from the browser’s storage.',
} as const;

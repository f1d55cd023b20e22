/** English words about the two stores of this device, versions, backups and the Storage page. */
export const keeping = {
  mended: {
    first_one:
      'The browser had emptied its database. {{count}} map was brought back from the second copy; nothing that was saved is missing.',
    first_other:
      'The browser had emptied its database. {{count}} maps were brought back from the second copy; nothing that was saved is missing.',
    completed_one:
      'The browser’s database lacked something. {{count}} map was completed from the second copy.',
    completed_other:
      'The browser’s database lacked something. {{count}} maps were completed from the second copy.',
    damaged_one:
      'The browser had emptied its database, and a part of the second copy could not be read. In {{count}} map the last changes may be missing.',
    damaged_other:
      'The browser had emptied its database, and a part of the second copy could not be read. In {{count}} maps the last changes may be missing.',
    second: 'The second copy of your maps had been emptied. It was written again; nothing is missing.',
    lost_one:
      'The data that this browser kept for Throughline was cleared since the last visit. {{count}} map was in it and is not on this device any more.',
    lost_other:
      'The data that this browser kept for Throughline was cleared since the last visit. {{count}} maps were in it and are not on this device any more.',
  },
  menu: 'How this map is kept',
  link: {
    action: 'Linked to a file on disk',
    linked: '{{name}} now follows this map.',
    unlinked: '{{name}} does not follow this map any more.',
    notAllowed: 'The browser asks again before it writes {{name}}, which follows this map.',
    changed: '{{name}} was changed by another program, and is not written over.',
    failed: '{{name}} could not be written. It may have been moved, or the disk is full.',
    remedy: {
      notAllowed: 'Allow it',
      changed: 'Write over it',
      failed: 'Try again',
    },
  },
  versions: {
    action: 'Versions…',
    title: 'Versions',
    list: 'Versions of this map',
    none: 'No version yet. One is kept by itself before your first edit, and then now and then.',
    rules:
      'Kept by itself while you work; older ones are thinned out. What has a name stays until you delete it.',
    name: 'Name of the version',
    nameExample: 'Before the workshop',
    keep: 'Keep as version',
    kept: 'Kept as “{{name}}”.',
    rename: 'Name',
    more: 'More about this version',
    deleted: 'The version was deleted.',
    picture: 'The map as it was',
    unreadable: 'This version could not be read. Your map and the other versions are not touched by it.',
    against: 'Compare with',
    now: 'Now',
    since: 'Since then',
    between: 'From “{{from}}” to “{{to}}”',
    same: 'Nothing is different.',
    toBeStarted: 'To-be started',
    toBeRemoved: 'To-be given up',
    toBeCount_one: '{{count}} touchpoint',
    toBeCount_other: '{{count}} touchpoints',
    toBeSame: 'Nothing in it differs from the as-is.',
    added_one: '{{count}} added',
    added_other: '{{count}} added',
    changed_one: '{{count}} changed',
    changed_other: '{{count}} changed',
    removed_one: '{{count}} removed',
    removed_other: '{{count}} removed',
    addedNames: 'Added',
    changedNames: 'Changed',
    removedNames: 'Removed',
    unnamed: 'without a name',
    byItself: 'Kept by itself',
    beforeChange: 'Kept before a change',
    restore: 'Restore this version',
    restoreNote: 'The map as it is now is kept as a version first. You can undo it.',
    restored: 'The map is as it was then.',
  },
  unread: {
    found_one:
      '{{count}} item of this map could not be read. It was put aside as it is; everything else is here.',
    found_other:
      '{{count}} items of this map could not be read. They were put aside as they are; everything else is here.',
    leftOut_one: '{{count}} item of the map could not be read and is left out.',
    leftOut_other: '{{count}} items of the map could not be read and are left out.',
    download_one: 'Download it',
    download_other: 'Download them',
    fileNote: 'unread items',
  },
  cleared:
    'The data of this page was cleared while the map was open. The whole map was written again from this tab.',
} as const;

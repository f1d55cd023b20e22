/** English words of the sheet of shortcuts. */
export const shortcuts = {
  title: 'Keyboard shortcuts',
  board: 'On the board',
  headers: 'On a stage or segment',
  notes: 'On a note',
  typing: 'While typing a title',
  or: 'or',
  singleOff: 'Single letters and digits are switched off as shortcuts.',
  singleOn: 'Switch them on',

  walk: 'Walk over the touchpoints',
  walkFar: 'To the start or end of the segment',
  walkFarthest: 'To the first or last touchpoint',
  extend: 'Select on the way',
  edit: 'Edit the title; in an empty place: add a touchpoint',
  move: 'Move the touchpoint',
  feelTenths: 'Emotion up or down by a tenth',
  select: 'Select or unselect the touchpoint',
  menu: 'Open the menu',

  walkHeaders: 'To the next one, or back to the touchpoints',
  selectUnder: 'Select what is under it',
  renameHeader: 'Rename',
  openHeader: 'Open its details',
  moveHeader: 'Move it among the others',
  addHeader: 'Add one after it',
  removeHeader: 'Remove',

  walkNotes: 'To the note before or after',
  editNote: 'Edit the text',
  selectNote: 'Select or unselect the note',
  moveNote: 'Move the note',
  moveNoteFine: 'Move the note a little',
  leaveNotes: 'Back to the touchpoints',

  titleNext: 'Keep it; after a new touchpoint, write the next',
  titleNextStage: 'Keep it and go on in the next stage',
  titlePreviousStage: 'Keep it and go on in the stage before',
  titleFeel: 'Set the emotion',
  titleGiveUp: 'Leave it as it was',

  /** Keys as they are spoken. */
  spoken: {
    up: 'Up arrow',
    down: 'Down arrow',
    left: 'Left arrow',
    right: 'Right arrow',
    arrows: 'Arrow keys',
    upDown: 'Up or down arrow',
    command: 'Command',
    option: 'Option',
  },
} as const;

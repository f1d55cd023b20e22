/** English words of menus, of the palette, and of what moves things to another place. */
export const menus = {
  map: 'Map',
  move: 'Move to',
  moveTo: 'Move to…',
  feel: 'Set in tenths…',
  tool: 'Tool',
  addSegmentAbove: 'Add segment above',

  /** What actions are grouped by. */
  group: {
    edit: 'Edit',
    emotion: 'Emotion and moments of truth',
    facts: 'Facts',
    move: 'Move',
    clipboard: 'Copy',
    add: 'Add',
    select: 'Select',
    history: 'Undo and redo',
    view: 'View',
    share: 'Share',
    settings: 'Settings and help',
    more: 'More',
    remove: 'Remove',
  },

  /** What is announced. */
  factSet: '{{fact}}: {{value}}',
  movedTo_one: '{{count}} touchpoint moved to {{name}}',
  movedTo_other: '{{count}} touchpoints moved to {{name}}',

  /** The dialogs for another place. */
  moveCards_one: 'Move touchpoint',
  moveCards_other: 'Move {{count}} touchpoints',
  moveStage: 'Move stage {{name}}',
  moveSegment: 'Move segment {{name}}',
  position: 'Position',
  first: 'First',
  after: 'After {{name}}',
  moveNow: 'Move',

  /** The dialog for an emotion in tenths. */
  feelCards_one: 'Emotion',
  feelCards_other: 'Emotion of {{count}} touchpoints',
  feelHint: 'Arrow keys go from level to level, with Shift in tenths. Delete takes the emotion away.',
  feelMixed: 'Not the same for all',
  feelNone: 'Not set',

  /** The palette. */
  palette: {
    field: 'What do you want to do?',
    results: 'Found',
    recent: 'Used lately',
    actions: 'Actions',
    touchpoints: 'Touchpoints',
    onScreen: 'On screen',
    stages: 'Stages',
    segments: 'Segments',
    inTray: 'In the tray',
    needsCards: 'Select a touchpoint first',
    needsLink: 'Select a link first',
    needsLaneCard: 'Select a card of a lane first',
    needsNote: 'Select a note first',
    needsHeader: 'Go to a stage or segment first',
    notNow: 'Not possible now',
    nothing: 'Nothing found for “{{text}}”.',
    nothingHint:
      'Try fewer letters or another word: actions are found by what they do, touchpoints, stages and segments by their names.',
    more_one: 'and {{count}} more: keep typing',
    more_other: 'and {{count}} more: keep typing',
    count_one: '{{count}} result',
    count_other: '{{count}} results',
    keys: '↑ ↓ to choose · Enter to do it · Esc to close',
  },
} as const;

/** English words of notes on the map and comments on touchpoints. */
export const notes = {
  add: 'Add note',
  tool: 'Note',
  text: 'Text of the note',
  placeholder: 'Write something down',
  duplicated: 'Note duplicated',
  removed: 'Note removed',
  placeHint: 'Click where the note is to lie',
  toTouchpoint: 'Turn note into a touchpoint',
  toPain: 'Turn note into a pain point',
  toBrightSpot: 'Turn note into a bright spot',
  toOpportunity: 'Turn note into an opportunity',
  toComment: 'Make note a comment on a touchpoint',
  becameTouchpoint: 'The note is a touchpoint now',
  becameTrayCard: 'The note is a touchpoint in the tray now',
  becamePart: 'The note is part of {{title}} now',
  putOnMap: 'The comment is a note on the map now',

  /** The panel of a selected note. */
  note: 'Note',
  color: 'Colour',
  into: 'Turn into',
  intoTouchpoint: 'Touchpoint',
  intoPain: 'Pain point',
  intoBrightSpot: 'Bright spot',
  intoOpportunity: 'Opportunity',
  intoComment: 'Comment',
  intoNote: 'Note on the map',
  remove: 'Remove note',
  quiet: 'Notes are left out of pictures, unless you ask for them there.',

  /** The dialog that asks which touchpoint a note is about. */
  aboutPain: 'A pain point of which touchpoint?',
  aboutBrightSpot: 'A bright spot of which touchpoint?',
  aboutOpportunity: 'An opportunity of which touchpoint?',
  aboutComment: 'A comment on which touchpoint?',
  turn: 'Turn note',
  noTouchpoint: 'There is no touchpoint yet. Turn the note into one first.',

  /** The notes of a map for screen readers and the keyboard. */
  list: 'Notes on the map',
  listHelp:
    'Arrow keys go from note to note. Enter edits the text, Space selects, Alt with the arrow keys moves the note, Delete removes it.',
  inCell: '{{text}}. {{stage}}, {{segment}}',
  inStage: '{{text}}. Below {{stage}}',
  inSegment: '{{text}}. Beside {{segment}}',
  nowhere: '{{text}}. Beside the map',
  empty: 'Empty note',
  moved: 'Moved: {{place}}',
  outside: 'beside the map',

  comments: 'Comments',
  comment: 'Comment {{number}}',
  addComment: 'Add a comment',
  commentMenu: 'Comment {{number}}: more',
  commentCount_one: '{{count}} comment',
  commentCount_other: '{{count}} comments',
} as const;

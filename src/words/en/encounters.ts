/** English words of encounters that several segments have. */
export const encounters = {
  menu: 'Other segments',
  copyFrom: 'Copy from another segment…',
  copyTo: 'Copy to another segment…',
  detach: 'Detach from the other segments',
  next: 'Go to the same encounter in the next segment',

  /** The dialog for copying. */
  copyTitle: 'Copy to a segment',
  from: 'From segment',
  which: 'Which touchpoints',
  all: 'All of this segment',
  ofStage: 'Stage {{name}}',
  to: 'To segment',
  withFeelings: 'Feelings, quotes and moments of truth too',
  coming_one: '{{count}} touchpoint will be copied',
  coming_other: '{{count}} touchpoints will be copied',
  comingNone: 'Nothing to copy: this segment has them all',
  known_one: '{{count}} is there already',
  known_other: '{{count}} are there already',
  copyNow: 'Copy',
  copied_one: '{{count}} touchpoint copied to {{name}}',
  copied_other: '{{count}} touchpoints copied to {{name}}',
  did: 'Copy to {{name}}',

  /** What the details say. */
  alsoIn: 'Also in',
  goTo: 'Go to {{title}} in {{name}}',
  changeAll: 'Change in {{count}} segments at once',
  changeAllHint:
    'What it is and who is behind it. Feelings, quotes and moments of truth stay each segment’s own.',
  detached: 'Now an encounter of its own',
  didDetach: 'Detach from other segments',

  /** The view of encounters by segments. */
  title: 'Encounters by segment',
  counted_one: '{{count}} encounter',
  counted_other: '{{count}} encounters',
  sharedOf: '{{shared}} in several segments',
  onlyShared: 'Only those in several segments',
  onlyDifferent: 'Only where feelings differ',
  grid: 'Encounters by segment',
  encounter: 'Encounter',
  missing: 'Not met',
  differ: 'Feelings differ by {{by}}',
  notFelt: 'No emotion yet',
  noneYet:
    'No touchpoint is in several segments yet. Copy some from one segment to another: they stay recognised as the same, and here you see how each segment feels about them.',
  nothing: 'There are no touchpoints yet.',
  nothingSo: 'No encounter is like that.',
} as const;

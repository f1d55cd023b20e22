/** English words for hiding and folding parts of a map. */
export const parts = {
  focus: 'Focus on this segment',
  foldSegment: 'Fold to its curve',
  hideSegment: 'Hide this segment',
  foldStage: 'Fold this stage',
  showAll: 'Show all',
  overlay: 'Compare the curves',

  /** The notice in the bar. */
  segmentsHidden_one: '{{count}} segment hidden',
  segmentsHidden_other: '{{count}} segments hidden',
  segmentsFolded_one: '{{count}} segment folded',
  segmentsFolded_other: '{{count}} segments folded',
  stagesFolded_one: '{{count}} stage folded',
  stagesFolded_other: '{{count}} stages folded',

  /** What is announced. */
  focused: 'Only {{name}} is open, the other segments are folded to their curves',
  hidden: '{{name}} is hidden',
  folded: '{{name}} is folded',
  opened: '{{name}} is open',
  viewShown: 'The view {{name}} is shown',
  allShown: 'The whole map is shown',
} as const;

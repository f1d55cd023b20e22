/** English words of the list, which shows a map on small screens. */
export const list = {
  view: 'Journey as a list',
  label: 'Journey of {{segment}}',
  help: 'Arrow keys walk over the touchpoints and go to other segments. Enter edits the title, N adds a touchpoint, 1 to 5 set the emotion, M the moment of truth, I opens the details. Alt with the arrow keys moves a touchpoint.',
  segments: 'Segment',
  stages: 'Stages',
  stage_one: '{{name}}, {{count}} touchpoint',
  stage_other: '{{name}}, {{count}} touchpoints',
  emptyStage: 'No touchpoint yet',
  newTouchpoint: 'New touchpoint',
  lacking: 'A journey needs a stage and a segment to begin.',
  capture: 'Add a touchpoint',
  captureIn: 'Add to {{stage}}',
  stageBefore: 'Stage before',
  stageAfter: 'Next stage',
} as const;

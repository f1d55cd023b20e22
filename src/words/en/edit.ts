/**
 * English names of what a person did, as shown behind Undo and Redo.
 * A name with an `_other` form counts what it was done to: without `count`, or with 1, the plain form is used.
 */
export const edit = {
  importMap: 'Import map',
  renameMap: 'Rename map',

  addTouchpoint: 'Add touchpoint',
  moveTouchpoint: 'Move touchpoint',
  moveTouchpoint_other: 'Move {{count}} touchpoints',
  duplicateTouchpoint: 'Duplicate touchpoint',
  duplicateTouchpoint_other: 'Duplicate {{count}} touchpoints',
  removeTouchpoint: 'Remove touchpoint',
  removeTouchpoint_other: 'Remove {{count}} touchpoints',

  renameTouchpoint: 'Rename touchpoint',
  describeTouchpoint: 'Describe touchpoint',
  setKind: 'Set kind',
  setChannel: 'Set channel',
  setControlledBy: 'Set who controls it',
  setEmotion: 'Set emotion',
  setEmotion_other: 'Set emotion of {{count}} touchpoints',
  setFeeling: 'Set feeling',
  setQuote: 'Write quote',
  setMomentOfTruth: 'Set moment of truth',
  setMomentOfTruth_other: 'Set {{count}} moments of truth',
  setMomentWhy: 'Write why it is a moment of truth',
  setResponsible: 'Set who is responsible',
  setEvidence: 'Set evidence level',

  addPain: 'Add pain point',
  changePain: 'Change pain point',
  movePain: 'Move pain point',
  removePain: 'Remove pain point',
  addBrightSpot: 'Add bright spot',
  changeBrightSpot: 'Change bright spot',
  moveBrightSpot: 'Move bright spot',
  removeBrightSpot: 'Remove bright spot',
  addOpportunity: 'Add opportunity',
  changeOpportunity: 'Change opportunity',
  moveOpportunity: 'Move opportunity',
  removeOpportunity: 'Remove opportunity',

  addStage: 'Add stage',
  renameStage: 'Rename stage',
  describeStage: 'Describe stage',
  moveStage: 'Move stage',
  colorStage: 'Set colour of stage',
  weighStage: 'Set importance of stage',
  removeStage: 'Remove stage',

  addSegment: 'Add segment',
  renameSegment: 'Rename segment',
  describeSegment: 'Describe segment',
  moveSegment: 'Move segment',
  colorSegment: 'Set colour of segment',
  removeSegment: 'Remove segment',
} as const;

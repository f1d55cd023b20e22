/** English names of what a person did, as shown behind Undo and Redo. */
export const edit = {
  addTouchpoint: 'Add touchpoint',
  moveTouchpoint: 'Move touchpoint',
  changeTouchpoint: 'Change touchpoint',
} as const;

/** English words of the board: cells, headers, hints, the accessible grid and what is announced. */
export const board = {
  addTouchpoint: 'Add touchpoint',
} as const;

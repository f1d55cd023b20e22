/** English names of everything that can be done from tool bars, menus and keys. */
export const actions = {
  undo: 'Undo',
  redo: 'Redo',
} as const;

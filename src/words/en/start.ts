/** English words of the start screen, of the dialog for a new map and of the templates. */
export const start = {
  newMap: 'New map',
  openFile: 'Open a file',
} as const;

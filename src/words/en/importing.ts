/** English words of opening a file: what will be made, what could not be read and why. */
export const importing = {
  createMap: 'Create map',
} as const;

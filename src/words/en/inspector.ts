/** English words of the inspector. */
export const inspector = {
  title: 'Title',
} as const;

/** English words of the dialog Share or export. */
export const exporting = {
  title: 'Share or export',
} as const;

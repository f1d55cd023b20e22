/** English words about being installed and about new versions. */
export const offline = {
  ready: 'Update ready',
  update: 'Save and update',
  otherTab: 'Throughline was updated in another tab. You can go on here and reload when it suits you.',
  notSaved: 'Not reloaded, because not everything could be saved. To be safe, save a copy as a file.',
  partMissing: 'A part of Throughline could not be loaded. Your maps are kept; reload when you are online.',
  reload: 'Save and reload',
  install: 'Install Throughline',
} as const;

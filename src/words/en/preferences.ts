/** English words of the preferences. */
export const preferences = {
  title: 'Preferences',
  hint: 'Kept on this device, for all maps and all tabs.',
  laneHeight: 'Emotion lane',
  laneSmall: 'Small',
  laneMedium: 'Medium',
  laneLarge: 'Large',
  keyboard: 'Keyboard',
  singleKeys: 'Single letters and digits as shortcuts',
  singleKeysHint:
    'M marks a moment of truth, 1 to 5 set the emotion, N adds a touchpoint. Switch this off if you speak to your device or often press a key by mistake.',
  system: 'More contrast, less motion and colours of your own are taken over from your system.',
} as const;

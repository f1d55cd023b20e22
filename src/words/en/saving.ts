/** English words about keeping maps on this device. */
export const saving = {
  saved: 'Saved on this device',
} as const;

/** English names of what journey maps are made of: kinds, controlled by, evidence, emotion levels, feeling words, marks. */
export const domain = {
  touchpoint: 'Touchpoint',
} as const;

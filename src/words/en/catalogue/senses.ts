/** The encounters of the senses, in English. */
export const senses = {
  music: { title: 'I hear the music', channel: 'Premises', words: 'sound background' },
  noise: { title: 'It is loud in here', channel: 'Premises', words: 'sound noise' },
  light: { title: 'I notice the light', channel: 'Premises', words: 'lighting bright dark' },
  scent: { title: 'I notice the scent', channel: 'Premises', words: 'smell perfume odour' },
  warmth: { title: 'It is pleasantly warm', channel: 'Premises', words: 'temperature climate cold heat' },
  cleanliness: { title: 'Everything is clean', channel: 'Premises', words: 'tidy dirt hygiene' },
  crowd: { title: 'It is crowded', channel: 'Premises', words: 'full busy people queue' },
  signs: { title: 'I follow the signs', channel: 'Premises', words: 'signage wayfinding arrows' },
  seat: { title: 'I find a seat', channel: 'Premises', words: 'chair waiting comfort' },
  materials: { title: 'I feel the material', words: 'touch surface haptic quality' },
  taste: { title: 'I taste it', words: 'flavour food drink' },
  productSound: { title: 'I hear how it closes', words: 'sound click quality' },
} as const;

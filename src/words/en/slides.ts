/** English words of presentations. */
export const slides = {
  exportPowerPoint: 'Export PowerPoint',
  note: 'Every card, curve and text can be changed in PowerPoint. The facts behind each slide are in its notes.',
  kind: 'Slides',
  kinds: { one: 'One slide', deck: 'Whole deck', build: 'Build-up' },
  font: 'Font in PowerPoint',
  curve: 'Curve of emotions',
  leadsHere: 'What leads here',
  responsible: 'Responsible',
  why: 'Why it decides',
  pains: 'Pain points',
  brightSpots: 'Bright spots',
  actions: 'Open actions',
  toDo: 'What can be done',
} as const;

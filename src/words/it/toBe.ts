import type { toBe as english } from '../en/toBe.ts';
import type { Translation } from '../translation.ts';

/** Italian words of the wanted map beside that of today. */
export const toBe: Translation<typeof english> = {
  start: 'Inizia il to-be',
  switch: 'Passa da as-is a to-be e viceversa',
  compare: 'As-is e to-be',
  differences: 'Che cosa cambia',
  remove: 'Rinuncia al to-be',
  removed: 'Il to-be non c’è più. L’as-is è rimasto com’era.',
  finding: 'to-be, as-is, stato futuro, obiettivo, visione, desiderato, divario, confronta, riprogettare',
  asIs: 'As-is',
  asIsTip: 'Il viaggio com’è oggi',
  toBe: 'To-be',
  toBeTip: 'Il viaggio come lo si vuole',
  seesAsIs: 'As-is: il viaggio di oggi',
  seesToBe: 'To-be: il viaggio come lo si vuole',
  largestFirst: 'Prima il divario più grande',
  count: { added: 'Aggiunti: {{count}}', changed: 'Cambiati: {{count}}', dropped: 'Tolti: {{count}}' },
  added: 'Aggiunto',
  changed: 'Cambiato',
  dropped: 'Tolto',
  was: 'era {{title}}',
  becomes: 'diventa',
  same: 'Ancora nessuna differenza. Vai al to-be e cambia, aggiungi o togli punti di contatto: l’oggi resta com’è.',
  remembered: 'Valore ricordato',
  formula: 'To-be: (picco {{peak}} + fine {{last}}) ÷ 2 = {{value}}',
  noCurve: 'To-be: ancora nessuna emozione',
  rule: 'Si ricorda la media fra il momento più estremo e l’ultimo.',
  atStake: 'In gioco: {{from}}, to-be {{to}}',
  unknown: 'non noto',
};

/** The encounters of the senses, in Italian. */
export const senses = {
  music: { title: 'Sento la musica', channel: 'Ambiente', words: 'suono sottofondo' },
  noise: { title: 'C’è rumore', channel: 'Ambiente', words: 'suono chiasso forte' },
  light: { title: 'Noto la luce', channel: 'Ambiente', words: 'illuminazione chiaro buio' },
  scent: { title: 'Sento il profumo', channel: 'Ambiente', words: 'odore fragranza' },
  warmth: { title: 'C’è un bel tepore', channel: 'Ambiente', words: 'temperatura clima freddo caldo' },
  cleanliness: { title: 'È tutto pulito', channel: 'Ambiente', words: 'ordine sporco igiene' },
  crowd: { title: 'C’è troppa gente', channel: 'Ambiente', words: 'pieno folla coda' },
  signs: { title: 'Seguo le indicazioni', channel: 'Ambiente', words: 'segnaletica cartelli frecce' },
  seat: { title: 'Trovo un posto a sedere', channel: 'Ambiente', words: 'sedia attesa comodità' },
  materials: { title: 'Tocco il materiale', words: 'tatto superficie qualità' },
  taste: { title: 'Lo assaggio', words: 'sapore gusto cibo bevanda' },
  productSound: { title: 'Sento come si chiude', words: 'suono scatto qualità' },
} as const;

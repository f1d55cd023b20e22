import type { domain as english } from '../en/domain.ts';
import type { Translation } from '../translation.ts';

/** Italian names of what journey maps are made of: kinds, controlled by, evidence, emotion levels, feeling words, marks. */
export const domain = {
  touchpoints_one: '{{count}} punto di contatto',
  touchpoints_other: '{{count}} punti di contatto',
  segment: 'Segmento',
  segments_one: '{{count}} segmento',
  segments_other: '{{count}} segmenti',
  stage: 'Fase',
  channel: 'Canale',
  responsible: 'Responsabile',
  importance: 'Importanza',
  emotion: 'Emozione',
  thinking: 'Pensiero',
  feeling: 'Stato d’animo',
  remembered: 'ricordo',
  lowest: 'minimo',
  mean: 'media',
  noTouchpoint: 'Nessun punto di contatto',
  percent: '{{value}}%',
  ofCustomers: '{{share}} dei clienti',
  kind: {
    label: 'Tipo',
    communication: 'Comunicazione',
    digital: 'Digitale',
    human: 'Umano',
    physical: 'Fisico',
    sensory: 'Sensoriale',
  },
  controlledBy: {
    label: 'Gestito da',
    brand: 'Il brand',
    partner: 'Un partner',
    customer: 'Il cliente',
    others: 'Terzi',
  },
  evidence: {
    label: 'Evidenza',
    assumption: 'Ipotesi',
    partly: 'Verificato in parte',
    researched: 'Verificato',
  },
  level: {
    veryPositive: 'Molto positiva',
    positive: 'Positiva',
    neutral: 'Neutra',
    negative: 'Negativa',
    veryNegative: 'Molto negativa',
  },
  /** Nouns where they can be: they fit whoever feels. */
  feelings: {
    veryPositive: 'Entusiasmo, Gioia, Orgoglio, Gratitudine',
    positive: 'Fiducia, Sollievo, Soddisfazione, Curiosità',
    neutral: 'Calma, Attesa, Indifferenza',
    negative: 'Confusione, Ansia, Fastidio, Delusione',
    veryNegative: 'Rabbia, Frustrazione, Sconforto, Sfiducia',
  },
  momentOfTruth: {
    label: 'Momento della verità',
    none: 'Nessuno',
    positive: 'Positivo',
    negative: 'Negativo',
  },
  relation: {
    label: 'Relazione',
    next: 'Poi',
    loop: 'Ritorno',
    alternative: 'Alternativa',
    recommends: 'Raccomanda',
  },
  remark: {
    pain: 'Criticità',
    brightSpot: 'Punti di forza',
    opportunity: 'Opportunità',
    tells: 'Che cosa raccontano ad altri',
  },
  /** What is shown in every band, one lane below the other. */
  lane: {
    touchpoints: 'Punti di contatto',
    behind: 'Dietro le quinte',
    steps: 'Cosa porta qui',
    data: 'Dati',
    time: 'Tempo',
    own: 'Corsia propria',
  },
  /** The lines of a service blueprint. */
  line: {
    interaction: 'Linea di interazione',
    visibility: 'Linea di visibilità',
    internal: 'Linea di interazione interna',
  },
} as const satisfies Translation<typeof english>;

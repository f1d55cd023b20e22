import { daughterOrSon } from './sampleDaughter.ts';
import { experiencedWearer } from './sampleExperienced.ts';
import { firstTimeWearer } from './sampleFirstTime.ts';

/** The filled sample map in Italian, in plain words: a hearing studio and the people who come to it. It is content, not part of the interface. */
export const sample = {
  journey: {
    title: 'I primi apparecchi acustici',
    language: 'it',
    goal: 'Entro un anno, la metà delle persone che se ne vanno quando sentono il prezzo.',
    scope: 'Dalla prima parola persa ai consigli che chi li porta dà agli altri; un centro con due sale.',
    scenario: 'L’udito cala negli anni. Qualcuno se ne accorge, qualcuno paga e qualcuno deve abituarsi.',
    currency: 'EUR',
  },
  stages: [
    { name: 'Consapevolezza', weight: 10, aim: 'Capirlo senza vergogna', span: 'Anni' },
    { name: 'Conoscenza', weight: 10, aim: 'Sapere che l’aiuto è vicino', span: '1–6 mesi' },
    { name: 'Considerazione', weight: 12, aim: 'Prendere un appuntamento', span: '1–4 settimane' },
    { name: 'Selezione', weight: 23, aim: 'Cominciare la prova', span: '2 settimane' },
    { name: 'Soddisfazione', weight: 25, aim: 'Portarli tutto il giorno', span: '3 mesi' },
    { name: 'Fedeltà', weight: 12, aim: 'Tornare per l’assistenza', span: '5 anni' },
    { name: 'Passaparola', weight: 8, aim: 'Portare qualcun altro', span: 'Quando capita' },
  ],
  segments: [
    {
      name: 'Alla prima volta',
      color: 's1',
      need: 'Seguire ogni voce a tavola',
      share: 52,
      customers: 310,
      lifetimeValue: 4200,
      market: 'b2c',
      quote: 'Ti sento. È che non ti capisco.',
      pains: 'Al solo pensiero si sente vecchio; teme il prezzo',
      touchpoints: firstTimeWearer,
    },
    {
      name: 'Figlia o figlio',
      color: 's2',
      need: 'Rivedere la mamma in compagnia, senza litigare',
      share: 29,
      customers: 175,
      market: 'b2c',
      quote: 'Telefonate, moduli, passaggi in auto: faccio tutto io.',
      pains: 'Poco tempo, e un genitore che dice di stare benissimo',
      touchpoints: daughterOrSon,
    },
    {
      name: 'Chi li porta da anni',
      color: 's3',
      need: 'Un paio nuovo, adatto alla vita che faccio',
      share: 19,
      customers: 115,
      lifetimeValue: 5600,
      market: 'b2c',
      quote: 'Non parlatemi di funzioni. Venite al mio coro.',
      pains: 'Di miracoli gliene hanno già promessi',
      touchpoints: experiencedWearer,
    },
  ],
  teams: [
    { name: 'Sala di prova', initials: 'SP' },
    { name: 'Accoglienza', initials: 'AC' },
    { name: 'Marketing', initials: 'MK' },
    { name: 'Assistenza', initials: 'AS' },
  ],
  sources: [
    {
      key: 'talks',
      type: 'interview',
      title: 'Colloqui a casa di chi li porta',
      date: '2026-02-18',
      people: 14,
    },
    {
      key: 'calls',
      type: 'ticket',
      title: 'Un anno di telefonate all’accoglienza',
      date: '2026-01-31',
      people: 420,
    },
    {
      key: 'cards',
      type: 'survey',
      title: 'Cartoline compilate dopo 30 giorni',
      date: '2026-04-30',
      people: 96,
    },
  ],
} as const;

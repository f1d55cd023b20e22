import { daughterOrSon } from './sampleDaughter.ts';
import { experiencedWearer } from './sampleExperienced.ts';
import { firstTimeWearer } from './sampleFirstTime.ts';

/** The filled sample map in English, in plain words: a hearing studio and the people who come to it. It is content, not part of the interface. */
export const sample = {
  journey: {
    title: 'A first pair of hearing aids',
    language: 'en',
    goal: 'Half as many people who leave when they hear the price, within a year.',
    scope: 'From the first missed word to the advice that wearers give to others; one studio with two rooms.',
    scenario:
      'Hearing fades over years. Somebody notices, somebody pays, and somebody has to get used to it.',
    currency: 'EUR',
  },
  stages: [
    { name: 'Awareness', weight: 10, aim: 'Find out without shame', span: 'Years' },
    { name: 'Knowledge', weight: 10, aim: 'Know that help is near', span: '1–6 months' },
    { name: 'Consideration', weight: 12, aim: 'Make an appointment', span: '1–4 weeks' },
    { name: 'Selection', weight: 23, aim: 'Start the trial', span: '2 weeks' },
    { name: 'Satisfaction', weight: 25, aim: 'Wear them all day', span: '3 months' },
    { name: 'Loyalty', weight: 12, aim: 'Come back for service', span: '5 years' },
    { name: 'Advocacy', weight: 8, aim: 'Bring somebody along', span: 'Any time' },
  ],
  segments: [
    {
      name: 'First-time wearer',
      color: 's1',
      need: 'Follow every voice at the dinner table',
      share: 52,
      customers: 310,
      lifetimeValue: 4200,
      market: 'b2c',
      quote: 'I hear you. I just do not understand you.',
      pains: 'Feels old at the thought of it; fears the price',
      touchpoints: firstTimeWearer,
    },
    {
      name: 'Daughter or son',
      color: 's2',
      need: 'See Mum join in again, without a fight',
      share: 29,
      customers: 175,
      market: 'b2c',
      quote: 'I do the calls, the forms and the driving.',
      pains: 'Little time, and a parent who says nothing is wrong',
      touchpoints: daughterOrSon,
    },
    {
      name: 'Experienced wearer',
      color: 's3',
      need: 'A new pair that fits the life I have',
      share: 19,
      customers: 115,
      lifetimeValue: 5600,
      market: 'b2c',
      quote: 'Do not sell me features. Come to my choir.',
      pains: 'Has been promised miracles before',
      touchpoints: experiencedWearer,
    },
  ],
  teams: [
    { name: 'Fitting room', initials: 'FR' },
    { name: 'Front desk', initials: 'FD' },
    { name: 'Marketing', initials: 'MK' },
    { name: 'After care', initials: 'AC' },
  ],
  sources: [
    { key: 'talks', type: 'interview', title: 'Talks with wearers at home', date: '2026-02-18', people: 14 },
    {
      key: 'calls',
      type: 'ticket',
      title: 'A year of calls to the front desk',
      date: '2026-01-31',
      people: 420,
    },
    { key: 'cards', type: 'survey', title: 'Cards filled in after 30 days', date: '2026-04-30', people: 96 },
  ],
} as const;

import type { SceneWords } from '../src/derive/sceneWords.ts';

/** The words of pictures in tests. */
export const words: SceneWords = {
  untitled: 'Untitled',
  importance: 'Importance',
  emotion: 'Emotion',
  thinking: 'Thinking',
  remembered: 'remembered',
  lowest: 'lowest',
  mean: 'mean',
  noTouchpoint: 'No touchpoint',
  momentOfTruth: 'Moment of truth',
  researched: 'Researched',
  assumption: 'Assumption',
  levels: { [-2]: 'Very negative', [-1]: 'Negative', 0: 'Neutral', 1: 'Positive', 2: 'Very positive' },
  kinds: {
    communication: 'Communication',
    digital: 'Digital',
    human: 'Human',
    physical: 'Physical',
    sensory: 'Sensory',
  },
  relations: {
    next: 'Next',
    loop: 'Loop back',
    alternative: 'Alternative',
    recommends: 'Recommends',
  },
  percent: (value) => `${value} %`,
  customers: (percent) => `${percent} % of customers`,
  emotionValue: (value) => `${value > 0 ? '+' : value < 0 ? '−' : ''}${Math.abs(value).toFixed(1)}`,
};

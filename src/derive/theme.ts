import type { TouchpointKind } from '../model/touchpoint.ts';
import type { EmotionLevel } from './emotionLevel.ts';
import { type SegmentColor, segmentColors } from './segmentColors.ts';

/** A colour that lets through what lies under it. */
export interface Veil {
  readonly color: string;
  readonly opacity: number;
}

/** The colours of one emotion level: of marks, of text, and of grounds. */
export interface EmotionColor {
  readonly mark: string;
  readonly text: string;
  readonly tint: string;
}

/** Every colour that pictures are drawn in, as plain hex; the same roles and values as the tokens of the interface. */
export interface Theme {
  /** `forced` has the colours of the machine, which a person has chosen for everything. */
  readonly name: 'light' | 'dark' | 'forced';
  /** Where grounds alone would tell too little, whatever stands on one has an edge. */
  readonly hasEdges?: true;
  readonly canvas: string;
  readonly canvasDot: string;
  readonly surface: string;
  readonly band: string;
  readonly sunken: string;
  readonly raised: string;
  readonly hover: string;
  readonly line: string;
  readonly lineSoft: string;
  readonly lineStrong: string;
  readonly text: string;
  readonly text2: string;
  readonly text3: string;
  readonly off: string;
  readonly ink: string;
  readonly onInk: string;
  readonly accent: string;
  readonly accentSoft: string;
  readonly accentLine: string;
  readonly accentRing: Veil;
  readonly danger: string;
  readonly warn: string;
  readonly faceInk: string;
  readonly bar: string;
  readonly curve: string;
  readonly areaPositive: Veil;
  readonly areaNegative: Veil;
  readonly edgeGuess: string;
  readonly grid: string;
  readonly baseline: string;
  /** The faint shade under a card. */
  readonly shade: Veil;
  readonly emotions: Readonly<Record<EmotionLevel, EmotionColor>>;
  readonly kinds: Readonly<Record<TouchpointKind, { readonly ink: string; readonly tint: string }>>;
  readonly segments: readonly SegmentColor[];
}

/** Dark marks on a light ground. */
export const lightTheme: Theme = {
  name: 'light',
  canvas: '#f4f4f1',
  canvasDot: '#dededa',
  surface: '#ffffff',
  band: '#fbfbf9',
  sunken: '#f1f1ee',
  raised: '#ffffff',
  hover: '#eeeeea',
  line: '#e5e5e0',
  lineSoft: '#efefeb',
  lineStrong: '#cdcdc6',
  text: '#1a1b1e',
  text2: '#4a4c52',
  text3: '#676a71',
  off: '#b4b5b1',
  ink: '#1f2024',
  onInk: '#ffffff',
  accent: '#2b59e0',
  accentSoft: '#eaf0fe',
  accentLine: '#a9bdf7',
  accentRing: { color: '#2b59e0', opacity: 0.18 },
  danger: '#b3261e',
  warn: '#8a5a00',
  faceInk: '#ffffff',
  bar: '#8c8e93',
  curve: '#33363d',
  areaPositive: { color: '#1f8aa6', opacity: 0.12 },
  areaNegative: { color: '#cf641d', opacity: 0.12 },
  edgeGuess: '#8c8e88',
  grid: '#eeeeea',
  baseline: '#c8c8c1',
  shade: { color: '#181814', opacity: 0.05 },
  emotions: {
    [-2]: { mark: '#a92f0a', text: '#9c2b09', tint: '#fae6de' },
    [-1]: { mark: '#cf781d', text: '#8a4c0b', tint: '#fbefdd' },
    0: { mark: '#7a7d84', text: '#5d6067', tint: '#ecece9' },
    1: { mark: '#1f8aa6', text: '#126d86', tint: '#dff0f5' },
    2: { mark: '#0a5266', text: '#0a5266', tint: '#d0e7ee' },
  },
  kinds: {
    digital: { ink: '#3f5b93', tint: '#e9eef7' },
    communication: { ink: '#6d4c9b', tint: '#f0ebf7' },
    human: { ink: '#8b4860', tint: '#f7ebef' },
    physical: { ink: '#586230', tint: '#eff1e3' },
    sensory: { ink: '#76582f', tint: '#f5efe3' },
  },
  segments: segmentColors('light'),
};

/** Light marks on a dark ground. */
export const darkTheme: Theme = {
  name: 'dark',
  canvas: '#121315',
  canvasDot: '#26282c',
  surface: '#1d1e21',
  band: '#17181b',
  sunken: '#141517',
  raised: '#34363c',
  hover: '#292a2f',
  line: '#2c2e33',
  lineSoft: '#232529',
  lineStrong: '#45484f',
  text: '#eeeef0',
  text2: '#bcbec4',
  text3: '#a1a5ad',
  off: '#585b62',
  ink: '#eeeef0',
  onInk: '#17181b',
  accent: '#86a3ff',
  accentSoft: '#1d2540',
  accentLine: '#43599f',
  accentRing: { color: '#86a3ff', opacity: 0.28 },
  danger: '#ff8f85',
  warn: '#e6b65a',
  faceInk: '#17181b',
  bar: '#7a7d85',
  curve: '#d4d6db',
  areaPositive: { color: '#3f9fbd', opacity: 0.17 },
  areaNegative: { color: '#e6783c', opacity: 0.17 },
  edgeGuess: '#7a7d85',
  grid: '#212327',
  baseline: '#4a4d54',
  shade: { color: '#000000', opacity: 0.3 },
  emotions: {
    [-2]: { mark: '#f9683c', text: '#ff9472', tint: '#41231a' },
    [-1]: { mark: '#e6bb78', text: '#ebc58b', tint: '#382c19' },
    0: { mark: '#8f939c', text: '#b0b3bb', tint: '#2b2d31' },
    1: { mark: '#3f9fbd', text: '#6fc0db', tint: '#15303a' },
    2: { mark: '#93def7', text: '#a5e4f9', tint: '#173a47' },
  },
  kinds: {
    digital: { ink: '#9fb6ea', tint: '#252d3e' },
    communication: { ink: '#c5aaee', tint: '#31293f' },
    human: { ink: '#e3a6b9', tint: '#3b2930' },
    physical: { ink: '#bcc78a', tint: '#2c301e' },
    sensory: { ink: '#dcb980', tint: '#352c1d' },
  },
  segments: segmentColors('dark'),
};

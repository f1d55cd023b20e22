import type { Lane } from '../model/lane.ts';
import type { Link } from '../model/link.ts';
import type { TouchpointKind } from '../model/touchpoint.ts';
import type { EmotionLevel } from './emotionLevel.ts';

/** Every word and figure that a picture says itself, in the language of its reader. */
export interface SceneWords {
  /** For a map without a title. */
  readonly untitled: string;
  readonly importance: string;
  readonly lanes: Readonly<Record<Lane['type'], string>>;
  /** The lines of a service blueprint. */
  readonly lines: Readonly<Record<NonNullable<Lane['lineBelow']>, string>>;
  readonly remembered: string;
  readonly lowest: string;
  readonly mean: string;
  readonly noTouchpoint: string;
  readonly momentOfTruth: string;
  readonly researched: string;
  readonly assumption: string;
  readonly levels: Readonly<Record<EmotionLevel, string>>;
  readonly kinds: Readonly<Record<TouchpointKind, string>>;
  /** The signs on cards and in lanes that have no word beside them. */
  readonly signs: Readonly<
    Record<
      | 'shared'
      | 'direct'
      | 'indirect'
      | 'customer'
      | 'employee'
      | 'infrastructure'
      | 'wait'
      | 'duration'
      | 'positive'
      | 'negative'
      | 'comment'
      | 'action'
      | 'most'
      | 'least'
      | 'note',
      string
    >
  >;
  readonly relations: Readonly<Record<Link['relation'], string>>;
  /** A share in whole per cents, such as "15 %". */
  percent(value: number): string;
  /** How many of the customers a segment is, such as "46 % of customers". */
  customers(percent: number): string;
  /** An emotion with its sign, such as "+1.6". */
  emotionValue(value: number): string;
}

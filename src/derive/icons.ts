/** The signs that a scene can hold: faces per emotion level, moments of truth, kinds of touchpoint. */
export type IconName =
  | 'face-2' | 'face-1' | 'face0' | 'face1' | 'face2'
  | 'momentPositive' | 'momentNegative'
  | 'digital' | 'communication' | 'human' | 'physical' | 'sensory';

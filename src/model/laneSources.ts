import type { Doc } from './doc.ts';
import type { Lane } from './lane.ts';

/** The kinds of row that a lane is read from, beside the touchpoints. */
export const laneSources: Readonly<Record<Lane['type'], readonly (keyof Doc)[]>> = {
  touchpoints: [],
  emotion: [],
  thinking: [],
  pains: ['remark'],
  brightSpots: ['remark'],
  opportunities: ['remark'],
  tells: ['remark'],
  behind: ['support', 'process'],
  steps: ['step'],
  responsible: ['team'],
  channel: ['channel'],
  data: ['dataItem'],
  time: [],
  own: ['laneCard'],
};

import type { TFunction } from 'i18next';
import type { TableLane } from '../../derive/journeyTable.ts';
import { laneNames } from '../sceneWords.ts';

/** What a lane of list and table is called. */
export function tableLaneName({ title, type }: TableLane, t: TFunction): string {
  return title ?? (type === 'dropped' ? t('toBe.droppedLane') : laneNames(t)[type]);
}

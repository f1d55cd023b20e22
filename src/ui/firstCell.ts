import i18next from 'i18next';
import { addSegment } from '../commands/segments.ts';
import { addStage } from '../commands/stages.ts';
import type { Workspace } from './workspace.ts';

/** Gives a map without a place for cards the stage or the segment that it lacks, as one step. */
export function addFirstCell({ editor }: Workspace): void {
  const { stage, segment } = editor.getState().doc;
  editor.run({ key: stage.size === 0 ? 'edit.addStage' : 'edit.addSegment' }, (tr) => {
    if (stage.size === 0) addStage(tr, { name: i18next.t('board.newStage') });
    if (segment.size === 0) addSegment(tr, { name: i18next.t('board.newSegment') });
  });
}

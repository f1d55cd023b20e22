import type { TFunction } from 'i18next';
import type { Analysis } from '../../../derive/analysis/analysis.ts';
import { mostTime, type TimeSpent } from '../../../derive/analysis/timeSpent.ts';
import type { GridPicture } from '../../../derive/charts/gridPicture.ts';
import type { Doc } from '../../../model/doc.ts';
import { timeText } from '../../../ui/timeText.ts';

/** So many of the longest waits are named. */
export const mostWaits = 5;

/** Where time is lost, as it is drawn in a picture: the stages, then the longest waits. */
export function timeGrids(t: TFunction, language: string, { time, ground }: Analysis): GridPicture[] {
  if (!time) return [];
  const shown = (minutes: number) => (minutes > 0 ? timeText(minutes, language) : undefined);
  const most = mostTime(time);
  const stages: GridPicture = {
    legend: [
      { mark: 'bar', text: t('analysis.time.spent') },
      { mark: 'waiting', text: t('analysis.time.waiting') },
    ],
    columns: [
      { label: t('domain.stage'), shape: 'words' },
      { label: '', shape: 'bars' },
      { label: t('analysis.time.spent'), shape: 'number' },
      { label: t('analysis.time.waiting'), shape: 'number' },
    ],
    rows: time.stages.map(({ stage, duration, wait }) => [
      { text: stage.name },
      { bar: duration / most, waiting: wait / most },
      { text: shown(duration) },
      { text: shown(wait) },
    ]),
  };
  return time.waits.length > 0 ? [stages, waitGrid(t, language, time, ground.doc)] : [stages];
}

function waitGrid(t: TFunction, language: string, { waits }: TimeSpent, doc: Doc): GridPicture {
  return {
    heading: t('analysis.time.longest'),
    columns: [
      { label: t('analysis.touchpoint'), shape: 'words' },
      { label: t('domain.segment'), shape: 'words' },
      { label: t('analysis.time.waiting'), shape: 'number' },
    ],
    rows: waits
      .slice(0, mostWaits)
      .map(({ touchpoint: { title, segmentId }, wait }) => [
        { text: title },
        { text: doc.segment.get(segmentId ?? '')?.name },
        { text: timeText(wait, language) },
      ]),
  };
}

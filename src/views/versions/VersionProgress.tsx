import { Download } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { type Progress, progressOfMap } from '../../derive/progress.ts';
import type { Doc } from '../../model/doc.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { hasToBe } from '../../ui/hasToBe.ts';
import { saveFile } from '../../ui/mapFile.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { couldNotMake } from '../../ui/savedInstead.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { linesWith } from '../analysis/chartLines.ts';
import { type Between, FigureTable } from './FigureTable.tsx';
import { progressSentence } from './progressSentence.ts';
import { TouchpointTable } from './TouchpointTable.tsx';
import styles from './VersionProgress.module.css';

interface VersionProgressProps {
  before: Doc;
  after: Doc;
  between: Between;
  /** Which of the two maps of each is compared. */
  state: Touchpoint['state'];
}

/** What got better and worse from one state of the map to another: in figures, in words, touchpoint by touchpoint, and as a file. */
export function VersionProgress({ before, after, between, state }: VersionProgressProps) {
  const { t } = useTranslation();
  const progress = useMemo(() => progressOfMap(before, after, state), [before, after, state]);
  const without = between.filter((_, at) => state === 'toBe' && !hasToBe(at === 0 ? before : after));
  if (without.length > 0) return <p>{t('figures.progress.noToBe', { name: without[0] ?? '' })}</p>;
  const { figures, segments, lines } = progress;
  return (
    <section className={styles.progress} aria-labelledby="progress">
      <h3 id="progress">{t('figures.progress.title')}</h3>
      <FigureTable
        label={t('figures.progress.figures')}
        between={between}
        groups={[{ id: 'map', name: null, figures }]}
      />
      {segments.length > 0 && (
        <details>
          <summary>{t('figures.progress.bySegment')}</summary>
          <FigureTable
            label={t('figures.progress.bySegment')}
            between={between}
            groups={segments.map((one) => ({ ...one, id: one.segment.id, name: one.segment.name }))}
          />
        </details>
      )}
      <p>{progressSentence(t, lines)}</p>
      {lines.length > 0 && <TouchpointTable label={t('figures.progress.title')} lines={lines} />}
      <Take progress={progress} between={between} state={hasToBe(before) && hasToBe(after) ? state : null} />
    </section>
  );
}

interface TakeProps {
  progress: Progress;
  between: Between;
  /** Which map it is of; null where there is but one. */
  state: Touchpoint['state'] | null;
}

function Take({ progress, between, state }: TakeProps) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const take = async () => {
    const { csvText } = await import('../../formats/csvText.ts');
    const { progressLines } = await import('./progressLines.ts');
    const lines = progressLines(t, i18n.language, progress, between);
    const text = csvText(state ? linesWith(lines, t('analysis.state'), t(`toBe.${state}`)) : lines);
    const file = new Blob([text], { type: 'text/csv;charset=utf-8' });
    workspace.notify(saveFile(workspace, file, 'csv', t('figures.progress.file')));
  };
  return (
    <Button
      small
      icon={Download}
      onClick={() => void take().catch((error: unknown) => workspace.notify(couldNotMake(error)))}
    >
      {t('figures.progress.save')}
    </Button>
  );
}

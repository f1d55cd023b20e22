import { useDeferredValue } from 'react';
import { useTranslation } from 'react-i18next';
import { comparisonOf } from '../../derive/comparison.ts';
import { openActionCounts } from '../../derive/openActions.ts';
import { PanelFrame } from '../../ui/parts/PanelFrame.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { ComparedLine } from './ComparedLine.tsx';
import { PassageGain } from './PassageGain.tsx';
import { SegmentGain } from './SegmentGain.tsx';
import styles from './ToBePanel.module.css';

/** What the wanted map differs in from that of today, beside the map: the figures of each segment, and every touchpoint that is not as it was, the largest gap first. */
export function ToBePanel() {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  // What is shown, so that figures move with a point while it is dragged.
  const doc = useDeferredValue(useEditor(({ shown }) => shown));
  const comparison = comparisonOf(doc);
  const actions = openActionCounts(doc);
  const close = () => session.setState({ sidePanel: null });
  const counts = (['added', 'changed', 'dropped'] as const).map((name) =>
    t(`toBe.count.${name}`, { count: comparison[name] }),
  );
  return (
    <PanelFrame
      title={t('toBe.compare')}
      side="start"
      className={styles.panel}
      aria-label={t('toBe.compare')}
      onClose={close}
      onKeyDown={(event) => event.key === 'Escape' && !event.defaultPrevented && close()}
    >
      <div className={styles.scroll}>
        <SegmentGain doc={doc} />
        <PassageGain doc={doc} />
        <h3 className={styles.title}>{t('toBe.largestFirst')}</h3>
        <p className={styles.counts}>{counts.join(' · ')}</p>
        {comparison.changes.length === 0 && <p className={styles.none}>{t('toBe.same')}</p>}
        <ol className={styles.list}>
          {comparison.changes.map((entry) => (
            <ComparedLine key={entry.toBe?.id ?? entry.asIs?.id} entry={entry} doc={doc} actions={actions} />
          ))}
        </ol>
      </div>
    </PanelFrame>
  );
}

import { useTranslation } from 'react-i18next';
import type { Compared } from '../../derive/comparison.ts';
import type { Doc } from '../../model/doc.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import { FeltChange } from './FeltChange.tsx';
import styles from './ToBePanel.module.css';

/** One touchpoint that is not as it was; it leads to its card. */
export function ComparedLine({ entry, doc }: { entry: Compared; doc: Doc }) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const { asIs, toBe, change, gap } = entry;
  const row = toBe ?? asIs;
  if (!row) return null;
  const segment = doc.segment.get(row.segmentId ?? '')?.name;
  const stage = doc.stage.get(row.stageId ?? '')?.name;
  const was = asIs && toBe && asIs.title !== toBe.title ? t('toBe.was', { title: asIs.title }) : undefined;
  const place = [segment, stage].filter(Boolean).join(' · ');
  return (
    <li>
      <button type="button" className={styles.line} onClick={() => showOnMap(workspace, [row.id])}>
        <b className={styles.gap}>{gap ? emotionNumber(gap, i18n.language, true) : ''}</b>
        <span className={styles.text}>
          <b dir="auto" data-dropped={change === 'dropped' || undefined}>
            {row.title || t('board.untitled')}
          </b>
          {was && <small dir="auto">{was}</small>}
          {place && <small dir="auto">{place}</small>}
          <span className={styles.felt}>
            <i data-change={change}>{t(`toBe.${change === 'kept' ? 'changed' : change}`)}</i>
            <FeltChange from={asIs?.emotion} to={toBe?.emotion} />
          </span>
        </span>
      </button>
    </li>
  );
}

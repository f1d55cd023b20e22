import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { emotionNumber, levelName } from '../../ui/emotionWords.ts';
import { Diamond, Face } from '../../ui/parts/Sign.tsx';
import { showOnMap } from '../../ui/showOnMap.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import styles from './EncounterGrid.module.css';

/** How one segment feels about an encounter; it leads to its touchpoint on the map. */
export const EncounterCell = memo(function EncounterCell({ cell }: { cell: readonly Touchpoint[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  if (cell.length === 0)
    return (
      <td tabIndex={-1} data-cell className={styles.missing}>
        {t('encounters.missing')}
      </td>
    );
  const ids = cell.map(({ id }) => id);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid hands Enter on as a click
    <td tabIndex={-1} data-cell className={styles.met} onClick={() => showOnMap(workspace, ids)}>
      {cell.map((touchpoint) => (
        <Feeling key={touchpoint.id} touchpoint={touchpoint} />
      ))}
    </td>
  );
});

function Feeling({ touchpoint: { emotion, quote, momentOfTruth } }: { touchpoint: Touchpoint }) {
  const { t, i18n } = useTranslation();
  return (
    <span className={styles.feeling}>
      <span className={styles.mark}>
        {emotion !== undefined && <Face emotion={emotion} size={18} />}
        <span className={emotion === undefined ? styles.unset : undefined}>
          {emotion === undefined
            ? t('encounters.notFelt')
            : `${levelName(t, emotion)} ${emotionNumber(emotion, i18n.language)}`}
        </span>
        {momentOfTruth && (
          <>
            <Diamond tone={momentOfTruth} size={14} />
            <span className={styles.spoken}>{t('actions.momentOfTruth')}</span>
          </>
        )}
      </span>
      {quote && (
        <q dir="auto" className={styles.quote}>
          {quote}
        </q>
      )}
    </span>
  );
}

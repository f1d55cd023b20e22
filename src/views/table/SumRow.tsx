import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableStage } from '../../derive/journeyTable.ts';
import { Diamond, Face } from '../../ui/parts/Sign.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useSceneWords } from '../../ui/sceneWords.ts';
import styles from './TableGrid.module.css';

/** The row at the foot: what the touchpoints of all segments come to, stage by stage. */
export const SumRow = memo(function SumRow({ stages }: { stages: readonly TableStage[] }) {
  const { t } = useTranslation();
  return (
    <tfoot>
      <tr>
        <th scope="row" className={styles.sumCell}>
          {t('table.allSegments')}
        </th>
        {stages.map((stage) => (
          <SumCell key={stage.id} stage={stage} />
        ))}
      </tr>
    </tfoot>
  );
});

const SumCell = memo(function SumCell({ stage: { id, stage, mean, moments } }: { stage: TableStage }) {
  const { t } = useTranslation();
  const words = useSceneWords();
  const { positive, negative } = moments;
  const parts = [
    mean === null ? t('table.sumNone') : t('table.sumMean', { value: words.emotionValue(mean) }),
    positive > 0 && t('table.sumPositive', { count: positive }),
    negative > 0 && t('table.sumNegative', { count: negative }),
  ].filter(Boolean);
  return (
    <td className={styles.sumCell} tabIndex={-1} data-key={`sum ${id}`}>
      <VisuallyHidden>{t('table.sum', { stage: stage.name, parts: parts.join(', ') })}</VisuallyHidden>
      <span className={styles.sum} aria-hidden>
        {mean !== null && (
          <>
            <Face emotion={mean} size={16} />
            <b>{words.emotionValue(mean)}</b>
          </>
        )}
        <span className={styles.signs}>
          <Signs tone="negative" count={negative} />
          <Signs tone="positive" count={positive} />
        </span>
      </span>
    </td>
  );
});

/** One sign for each, up to three; more are counted. */
function Signs({ tone, count }: { tone: 'positive' | 'negative'; count: number }) {
  if (count === 0) return null;
  if (count > 3)
    return (
      <>
        <Diamond tone={tone} size={16} />
        <small>{count}</small>
      </>
    );
  return Array.from({ length: count }, (_, at) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: one sign is as good as another
    <Diamond key={at} tone={tone} size={16} />
  ));
}

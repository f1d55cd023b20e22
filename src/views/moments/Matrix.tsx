import { type CSSProperties, memo } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriticalMatrix, MatrixBand, MatrixStage } from '../../derive/criticalMatrix.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { SegmentWho } from '../SegmentWho.tsx';
import { CriticalCard } from './CriticalCard.tsx';
import styles from './Matrix.module.css';

/** Segments by stages. A stage that holds nothing is folded to its name. */
export function Matrix({ matrix, withOthers }: { matrix: CriticalMatrix; withOthers: boolean }) {
  const { t } = useTranslation();
  const { stages, bands } = matrix;
  const open = stages.filter(({ isEmpty }) => !isEmpty).length;
  const look = { '--open': Math.max(1, open), '--folded': stages.length - open } as CSSProperties;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what is larger than the window is scrolled by keyboard
    <section className={styles.scroller} tabIndex={0} aria-label={t('moments.matrix')}>
      {open === 0 && <p className={styles.noneYet}>{t('moments.noneYet')}</p>}
      {bands.length > 0 && stages.length > 0 && (
        <table className={styles.matrix} style={look}>
          <thead>
            <tr>
              <th scope="col" className={styles.corner}>
                {t('domain.segment')}
              </th>
              {stages.map((stage) => (
                <StageHead key={stage.id} stage={stage} />
              ))}
            </tr>
          </thead>
          <tbody>
            {bands.map((band) => (
              <Band
                key={band.id}
                band={band}
                stages={stages}
                none={t(withOthers ? 'domain.noTouchpoint' : 'moments.none')}
              />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

function StageHead({ stage: { stage, phase, isEmpty, moments, percent } }: { stage: MatrixStage }) {
  const { t } = useTranslation();
  const name = isEmpty && phase ? `${phase} · ${stage.name}` : stage.name;
  if (isEmpty)
    return (
      <th scope="col" className={styles.folded} data-tip={t('moments.stageEmpty', { name })}>
        <span>{t('moments.stageEmpty', { name })}</span>
      </th>
    );
  return (
    <th scope="col" className={styles.stage}>
      {phase && (
        <small dir="auto">
          <VisuallyHidden>{t('facts.phase')} </VisuallyHidden>
          {phase}
        </small>
      )}
      <b dir="auto">{name}</b>
      <span>{t('moments.ofStage', { count: moments, percent })}</span>
    </th>
  );
}

const Band = memo(function Band({
  band: { segment, cells },
  stages,
  none,
}: {
  band: MatrixBand;
  stages: readonly MatrixStage[];
  /** What a cell says that holds nothing. */
  none: string;
}) {
  return (
    <tr>
      <th scope="row" className={styles.segment}>
        <SegmentWho segment={segment} />
      </th>
      {stages.map(({ id, isEmpty }, at) => {
        const points = cells[at] ?? [];
        if (isEmpty) return <td key={id} className={styles.empty} />;
        if (points.length === 0)
          return (
            <td key={id} className={styles.none}>
              {none}
            </td>
          );
        return (
          <td key={id} className={styles.cell}>
            {points.map((point) => (
              <CriticalCard key={point.id} point={point} />
            ))}
          </td>
        );
      })}
    </tr>
  );
});

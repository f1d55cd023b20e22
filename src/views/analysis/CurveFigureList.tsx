import { useTranslation } from 'react-i18next';
import { type CurveFigures, curveFigures } from '../../derive/curveFigures.ts';
import type { Segment } from '../../model/segment.ts';
import { emotionNumber, levelName } from '../../ui/emotionWords.ts';
import { Face } from '../../ui/parts/Sign.tsx';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import styles from './CurveFigureList.module.css';
import { LineSign } from './LineSign.tsx';
import { MapLink } from './MapLink.tsx';
import { useAnalysis } from './useAnalysis.ts';

/** What each curve comes to: what is remembered of it, its highest and its lowest point, its end and its mean. */
export function CurveFigureList() {
  const { journeys } = useAnalysis().ground;
  return (
    <ul className={styles.list}>
      {journeys.map(({ segment, touchpoints }) => {
        const figures = curveFigures(touchpoints);
        return figures && <SegmentFigures key={segment.id} segment={segment} figures={figures} />;
      })}
    </ul>
  );
}

function SegmentFigures({ segment, figures }: { segment: Segment; figures: CurveFigures }) {
  const { t, i18n } = useTranslation();
  const { doc } = useAnalysis().ground;
  const { remembered, highest, lowest, mean } = figures;
  const number = (value: number) => emotionNumber(value, i18n.language, true);
  const emotionOf = (id: string) => doc.touchpoint.get(id)?.emotion ?? 0;
  const last = emotionOf(remembered.lastId);
  const made = { peak: number(emotionOf(remembered.peakId)), last: number(last) };
  return (
    <li>
      <h4 className={styles.head}>
        <LineSign segment={segment} />
        <b dir="auto">{segment.name}</b>
        <span>{t('analysis.emotion.mean', { value: number(mean) })}</span>
      </h4>
      <dl className={styles.figures}>
        <dt className={styles.first}>{t('analysis.emotion.remembered')}</dt>
        <Value value={remembered.value} />
        <dd className={styles.what}>{t('analysis.emotion.of', made)}</dd>
        <dt>{t('analysis.emotion.highest')}</dt>
        <Value value={highest.value} />
        <Title id={highest.id} />
        <dt>{t('analysis.emotion.lowest')}</dt>
        <Value value={lowest.value} />
        <Title id={lowest.id} />
        <dt>{t('analysis.emotion.end')}</dt>
        <Value value={last} />
        <Title id={remembered.lastId} />
      </dl>
    </li>
  );
}

function Value({ value }: { value: number }) {
  const { t, i18n } = useTranslation();
  return (
    <dd className={styles.value}>
      <Face emotion={value} size={14} />
      <VisuallyHidden>{levelName(t, value)}</VisuallyHidden>
      <b>{emotionNumber(value, i18n.language, true)}</b>
    </dd>
  );
}

function Title({ id }: { id: string }) {
  const title = useAnalysis().ground.doc.touchpoint.get(id)?.title ?? '';
  return (
    <dd className={styles.what}>
      <MapLink ids={[id]} tip={title} className={styles.title}>
        {title}
      </MapLink>
    </dd>
  );
}

import { useTranslation } from 'react-i18next';
import { mostTime, type StageTime, type TimeSpent } from '../../derive/analysis/timeSpent.ts';
import { timeText } from '../../ui/timeText.ts';
import { ChartCard } from './ChartCard.tsx';
import { mostWaits, timeGrids } from './grids/timeGrid.ts';
import { MapLink } from './MapLink.tsx';
import styles from './Measures.module.css';
import { useAnalysis } from './useAnalysis.ts';
import { useGridPicture } from './useGridPicture.ts';

/** Where customers spend their time, and where they wait. */
export function TimeChart() {
  const { t, i18n } = useTranslation();
  const { time } = useAnalysis();
  const shown = (minutes: number) => (minutes > 0 ? timeText(minutes, i18n.language) : undefined);
  const lines = () => [
    [t('domain.stage'), t('analysis.time.spent'), t('analysis.time.waiting')],
    ...(time?.stages ?? []).map(({ stage, duration, wait }) => [stage.name, shown(duration), shown(wait)]),
  ];
  const picture = useGridPicture(timeGrids);
  return (
    <ChartCard
      title={t('analysis.time.title')}
      lines={lines}
      picture={picture}
      legend={
        <>
          <span>
            <i className={`${styles.sample} ${styles.bar}`} />
            {t('analysis.time.spent')}
          </span>
          <span>
            <i className={`${styles.sample} ${styles.waiting}`} />
            {t('analysis.time.waiting')}
          </span>
        </>
      }
      note={
        time
          ? t('analysis.time.sum', {
              spent: timeText(time.duration, i18n.language),
              waiting: timeText(time.wait, i18n.language),
            })
          : undefined
      }
    >
      {time && <Stages time={time} />}
      {time && time.waits.length > 0 && <Waits time={time} />}
    </ChartCard>
  );
}

function Stages({ time }: { time: TimeSpent }) {
  const { t } = useTranslation();
  const most = mostTime(time);
  return (
    <table aria-label={t('analysis.time.title')} className={styles.table}>
      <thead>
        <tr>
          <th scope="col">{t('domain.stage')}</th>
          <th scope="col">
            <span className={styles.spoken}>{t('analysis.time.share')}</span>
          </th>
          <th scope="col" className={styles.number}>
            {t('analysis.time.spent')}
          </th>
          <th scope="col" className={styles.number}>
            {t('analysis.time.waiting')}
          </th>
        </tr>
      </thead>
      <tbody>
        {time.stages.map((stage) => (
          <StageRow key={stage.stage.id} time={stage} most={most} />
        ))}
      </tbody>
    </table>
  );
}

function StageRow({ time: { stage, duration, wait }, most }: { time: StageTime; most: number }) {
  const { i18n } = useTranslation();
  const { touchpoints } = useAnalysis().ground;
  const ids = touchpoints
    .filter(({ stageId, duration: lasts, waitBefore }) => stageId === stage.id && (lasts || waitBefore))
    .map(({ id }) => id);
  const width = (minutes: number) => ({ inlineSize: `${(minutes / most) * 100}%` });
  return (
    <tr>
      <th scope="row" dir="auto">
        {ids.length > 0 ? <MapLink ids={ids}>{stage.name}</MapLink> : stage.name}
      </th>
      <td className={styles.stack}>
        <span>
          {duration > 0 && <i className={styles.bar} style={width(duration)} />}
          {wait > 0 && <i className={styles.waiting} style={width(wait)} />}
        </span>
      </td>
      <td className={styles.number}>{duration > 0 && timeText(duration, i18n.language)}</td>
      <td className={styles.number}>{wait > 0 && timeText(wait, i18n.language)}</td>
    </tr>
  );
}

function Waits({ time }: { time: TimeSpent }) {
  const { t, i18n } = useTranslation();
  const { doc } = useAnalysis().ground;
  return (
    <>
      <h4 className={styles.heading}>{t('analysis.time.longest')}</h4>
      <ol className={styles.waits}>
        {time.waits.slice(0, mostWaits).map(({ touchpoint: { id, title, segmentId }, wait }) => (
          <li key={id}>
            <MapLink ids={[id]}>{title}</MapLink>
            <small dir="auto">{doc.segment.get(segmentId ?? '')?.name}</small>
            <b>{timeText(wait, i18n.language)}</b>
          </li>
        ))}
      </ol>
    </>
  );
}

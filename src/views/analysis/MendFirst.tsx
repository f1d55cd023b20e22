import { useTranslation } from 'react-i18next';
import type { MendFirst as First } from '../../derive/analysis/mendFirst.ts';
import { emotionNumber } from '../../ui/emotionWords.ts';
import { MapLink } from './MapLink.tsx';
import styles from './MendFirst.module.css';
import { sentenceWith } from './sentenceWith.tsx';
import { useAnalysis } from './useAnalysis.ts';

/** Says in one sentence which touchpoint to mend first and why, where the map says so, and leads to it. */
export function MendFirst() {
  const { mendFirst } = useAnalysis();
  return mendFirst && <Sentence first={mendFirst} />;
}

function Sentence({ first: { touchpoint, importance, emotion, isMoment } }: { first: First }) {
  const { t, i18n } = useTranslation();
  const segment = useAnalysis().ground.doc.segment.get(touchpoint.segmentId ?? '')?.name;
  const reason = importance === null ? 'moment' : isMoment ? 'both' : 'matters';
  const label = <b>{t('analysis.first.label')}</b>;
  const name = (
    <>
      <MapLink ids={[touchpoint.id]} className={styles.name}>
        {touchpoint.title || t('board.untitled')}
      </MapLink>
      {segment && (
        <>
          {' '}
          <span>
            (<bdi>{segment}</bdi>)
          </span>
        </>
      )}
    </>
  );
  const values = { importance: importance ?? '', emotion: emotionNumber(emotion, i18n.language) };
  return (
    <p className={styles.first}>
      {sentenceWith({ label, touchpoint: name }, (marks) =>
        t(`analysis.first.${reason}`, { ...values, ...marks }),
      )}
    </p>
  );
}

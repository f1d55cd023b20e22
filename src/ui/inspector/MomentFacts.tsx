import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Diamond } from '../parts/Sign.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { Fact } from './Fact.tsx';
import inspectorStyles from './Inspector.module.css';
import styles from './MomentFacts.module.css';
import type { WriteField } from './touchpointWriter.ts';

interface MomentFactsProps {
  touchpoint: Touchpoint;
  write: WriteField;
}

/** Whether it is a moment of truth, and why. */
export function MomentFacts({ touchpoint, write }: MomentFactsProps) {
  const { t } = useTranslation();
  const { momentOfTruth, momentWhy } = touchpoint;
  const why = useTyping(momentWhy ?? '', (text) => write('momentWhy', text));
  return (
    <div className={inspectorStyles.ruled}>
      <span className={styles.label} aria-hidden>
        {t('domain.momentOfTruth.label')}
      </span>
      <Segmented<'none' | 'positive' | 'negative'>
        small
        wide
        label={t('domain.momentOfTruth.label')}
        value={momentOfTruth ?? 'none'}
        onChange={(value) => write('momentOfTruth', value === 'none' ? null : value)}
        choices={[
          { value: 'none', label: t('domain.momentOfTruth.none') },
          {
            value: 'positive',
            label: t('domain.momentOfTruth.positive'),
            sign: <Diamond tone="positive" size={14} />,
          },
          {
            value: 'negative',
            label: t('domain.momentOfTruth.negative'),
            sign: <Diamond tone="negative" size={14} />,
          },
        ]}
      />
      {(momentOfTruth || momentWhy) && (
        <div className={styles.why}>
          <Fact tall label={t('inspector.why')}>
            <TextArea quiet label={t('inspector.why')} placeholder={t('inspector.whyPlaceholder')} {...why} />
          </Fact>
        </div>
      )}
    </div>
  );
}

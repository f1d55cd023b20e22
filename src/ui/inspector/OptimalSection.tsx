import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import styles from './Inspector.module.css';
import { Section } from './Section.tsx';
import type { TouchpointWriter } from './touchpointWriter.ts';

interface OptimalSectionProps {
  touchpoint: Touchpoint;
  writer: TouchpointWriter;
}

/** How a touchpoint should be experienced. */
export function OptimalSection({ touchpoint, writer }: OptimalSectionProps) {
  const { t } = useTranslation();
  const { optimalExperience = '' } = touchpoint;
  const typing = useTyping(optimalExperience, (text) => writer.write('optimalExperience', text));
  return (
    <Section name="optimal" title={t('facts.optimal')} isFilled={optimalExperience !== ''}>
      <div className={styles.block}>
        <TextArea quiet label={t('facts.optimal')} placeholder={t('facts.optimalPlaceholder')} {...typing} />
      </div>
    </Section>
  );
}

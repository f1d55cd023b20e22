import { useTranslation } from 'react-i18next';
import type { Remark } from '../../model/remark.ts';
import { ChoiceFact } from './ChoiceFact.tsx';

interface PolarityFactProps {
  value: Remark['polarity'];
  onChange(value: Remark['polarity'] | null): void;
}

/** Whether what people tell others speaks for us or against us. */
export function PolarityFact({ value, onChange }: PolarityFactProps) {
  const { t } = useTranslation();
  return (
    <ChoiceFact<'positive' | 'negative'>
      label={t('facts.polarity.label')}
      choices={[
        { value: 'positive', label: t('facts.polarity.positive') },
        { value: 'negative', label: t('facts.polarity.negative') },
      ]}
      value={value}
      onChange={onChange}
    />
  );
}

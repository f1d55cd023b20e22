import { useTranslation } from 'react-i18next';
import type { JourneyFields } from '../../commands/journey.ts';
import type { Journey } from '../../model/journey.ts';
import styles from './Inspector.module.css';
import { TextFact } from './TextFact.tsx';

interface PurposeFactsProps {
  journey: Journey;
  write(fields: JourneyFields): void;
}

const purposes = ['goal', 'scope', 'scenario'] as const;

/** What a map is for, what belongs to it, and the situation that it is about. */
export function PurposeFacts({ journey, write }: PurposeFactsProps) {
  const { t } = useTranslation();
  return (
    <div className={styles.block}>
      {purposes.map((field) => (
        <TextFact
          key={field}
          long
          label={t(`facts.purpose.${field}`)}
          value={journey[field]}
          placeholder={t(`facts.purposePlaceholder.${field}`)}
          onChange={(text) => write({ [field]: text })}
        />
      ))}
    </div>
  );
}

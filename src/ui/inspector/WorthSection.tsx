import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { commonOf } from './commonOf.ts';
import styles from './Inspector.module.css';
import { NumberFact } from './NumberFact.tsx';
import { RatingFact } from './RatingFact.tsx';
import { Section } from './Section.tsx';
import type { TouchpointWriter } from './touchpointWriter.ts';

interface WorthSectionProps {
  touchpoints: readonly Touchpoint[];
  writer: TouchpointWriter;
}

const ratings = ['importance', 'effectiveness', 'usage'] as const;
const shares = [
  ['reach', 'facts.reach'],
  ['leaveShare', 'facts.leave'],
] as const;

/** How much touchpoints matter to the customer, how well they work, how much they are used, and how many reach them and leave there. */
export function WorthSection({ touchpoints, writer }: WorthSectionProps) {
  const { t } = useTranslation();
  const isFilled = [...ratings, ...shares.map(([field]) => field)].some((field) =>
    touchpoints.some((touchpoint) => touchpoint[field] !== undefined),
  );
  return (
    <Section name="worth" title={t('facts.worth')} isFilled={isFilled}>
      <div className={styles.block}>
        {ratings.map((field) => {
          const { value, isMixed } = commonOf(touchpoints, field);
          return (
            <RatingFact
              key={field}
              label={t(`facts.${field}`)}
              value={value}
              mixed={isMixed}
              onChange={(next) => writer.write(field, next)}
            />
          );
        })}
        {shares.map(([field, label]) => {
          const { value, isMixed } = commonOf(touchpoints, field);
          return (
            <NumberFact
              key={field}
              percent
              most={100}
              label={t(label)}
              value={value}
              mixed={isMixed}
              unit={t('facts.perCent')}
              onChange={(next) => writer.write(field, next)}
            />
          );
        })}
      </div>
    </Section>
  );
}

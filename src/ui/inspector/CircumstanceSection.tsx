import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Checkbox } from '../parts/Checkbox.tsx';
import { ChoiceFact } from './ChoiceFact.tsx';
import { commonOf } from './commonOf.ts';
import { DurationFact } from './DurationFact.tsx';
import styles from './Inspector.module.css';
import { Section } from './Section.tsx';
import { TextFact } from './TextFact.tsx';
import type { TouchpointWriter } from './touchpointWriter.ts';

interface CircumstanceSectionProps {
  touchpoints: readonly Touchpoint[];
  writer: TouchpointWriter;
}

const fields = ['duration', 'waitBefore', 'place', 'direction', 'promise', 'optional'] as const;
const directions = ['out', 'in', 'dialogue'] as const;
const promises = ['keeps', 'breaks'] as const;

/** How long touchpoints take, where they happen, who speaks to whom, and whether the brand's promise is kept. */
export function CircumstanceSection({ touchpoints, writer }: CircumstanceSectionProps) {
  const { t } = useTranslation();
  const common = <Field extends (typeof fields)[number]>(field: Field) => {
    const { value, isMixed } = commonOf(touchpoints, field);
    return { value, mixed: isMixed };
  };
  const place = common('place');
  const isFilled = fields.some((field) => touchpoints.some((touchpoint) => touchpoint[field] !== undefined));
  return (
    <Section name="circumstances" title={t('facts.circumstances')} isFilled={isFilled}>
      <div className={styles.block}>
        <DurationFact
          label={t('facts.duration')}
          {...common('duration')}
          onChange={(value) => writer.write('duration', value)}
        />
        <DurationFact
          label={t('facts.wait')}
          {...common('waitBefore')}
          onChange={(value) => writer.write('waitBefore', value)}
        />
        <TextFact
          label={t('facts.place')}
          value={place.value}
          placeholder={t(place.mixed ? 'inspector.mixed' : 'facts.placePlaceholder')}
          onChange={(text) => writer.write('place', text)}
        />
        <ChoiceFact
          label={t('facts.direction.label')}
          choices={directions.map((value) => ({ value, label: t(`facts.direction.${value}`) }))}
          {...common('direction')}
          onChange={(value) => writer.write('direction', value)}
        />
        <ChoiceFact
          label={t('facts.promise.label')}
          choices={promises.map((value) => ({ value, label: t(`facts.promise.${value}`) }))}
          {...common('promise')}
          onChange={(value) => writer.write('promise', value)}
        />
        <Checkbox
          checked={common('optional').value === true}
          onChange={(isOptional) => writer.write('optional', isOptional || null)}
        >
          {t('facts.optional')}
        </Checkbox>
      </div>
    </Section>
  );
}

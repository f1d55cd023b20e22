import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { Segmented } from '../parts/Segmented.tsx';
import { Diamond } from '../parts/Sign.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { commonOf } from './commonOf.ts';
import { Fact } from './Fact.tsx';
import inspectorStyles from './Inspector.module.css';
import styles from './MomentFacts.module.css';
import type { TouchpointWriter } from './touchpointWriter.ts';

const momentKinds = ['zero', 'first', 'second', 'ultimate'] as const;

interface MomentFactsProps {
  touchpoints: readonly Touchpoint[];
  writer: TouchpointWriter;
}

/** Whether they are moments of truth, and of a single one why. */
export function MomentFacts({ touchpoints, writer }: MomentFactsProps) {
  const { t } = useTranslation();
  const { value, isMixed } = commonOf(touchpoints, 'momentOfTruth');
  const [only] = touchpoints.length === 1 ? touchpoints : [];
  return (
    <div className={inspectorStyles.ruled}>
      <span className={styles.label} aria-hidden>
        {t('domain.momentOfTruth.label')}
        {isMixed && <span>{t('inspector.mixed')}</span>}
      </span>
      <Segmented<'none' | 'positive' | 'negative'>
        small
        wide
        label={t('domain.momentOfTruth.label')}
        value={isMixed ? null : (value ?? 'none')}
        onChange={(next) => writer.write('momentOfTruth', next === 'none' ? null : next)}
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
      {only && (only.momentOfTruth || only.momentWhy || only.momentKind) && (
        <div className={styles.why}>
          <ChoiceFact
            label={t('facts.momentKind.label')}
            choices={momentKinds.map((kind) => ({ value: kind, label: t(`facts.momentKind.${kind}`) }))}
            value={only.momentKind}
            onChange={(kind) => writer.write('momentKind', kind)}
          />
          <WhyFact why={only.momentWhy} writer={writer} />
        </div>
      )}
    </div>
  );
}

function WhyFact({ why = '', writer }: { why: string | undefined; writer: TouchpointWriter }) {
  const { t } = useTranslation();
  const typing = useTyping(why, (text) => writer.write('momentWhy', text));
  return (
    <Fact tall label={t('inspector.why')}>
      <TextArea quiet label={t('inspector.why')} placeholder={t('inspector.whyPlaceholder')} {...typing} />
    </Fact>
  );
}

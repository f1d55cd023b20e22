import { useTranslation } from 'react-i18next';
import { describeJourney, type JourneyFields, renameJourney } from '../../commands/journey.ts';
import { inOrder } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { FrameSection } from './FrameSection.tsx';
import { HeadFact } from './HeadFact.tsx';
import styles from './Inspector.module.css';
import { LanguageFacts } from './LanguageFacts.tsx';
import { NamedSections } from './NamedSections.tsx';
import { Section } from './Section.tsx';
import { TextFact } from './TextFact.tsx';
import { WeightBar } from './WeightBar.tsx';
import { WeightFact } from './WeightFacts.tsx';

const purposes = ['goal', 'scope', 'scenario'] as const;

/** Everything that can be written about the map itself, and the lists of what it names once. */
export function JourneyFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const journey = useEditor(({ shown }) => shown.journey.get(id));
  if (!journey) return null;
  const write = (fields: JourneyFields) =>
    void editor.run(
      { key: 'facts.did.mapDescribed' },
      (tr) => describeJourney(tr, fields),
      `journey/${Object.keys(fields)}`,
    );
  return (
    <>
      <HeadFact
        label={t('facts.mapTitle')}
        value={journey.title}
        onChange={(title) =>
          void editor.run({ key: 'edit.renameMap' }, (tr) => renameJourney(tr, title), 'journey/title')
        }
      />
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
      <FrameSection journey={journey} write={write} />
      <WeightSection />
      <NamedSections />
      <LanguageFacts journey={journey} write={write} />
    </>
  );
}

/** The importance of all stages, side by side. */
function WeightSection() {
  const { t } = useTranslation();
  const stages = inOrder(useEditor(({ shown }) => shown.stage).values());
  return (
    <Section name="weights" title={t('facts.weights')} isFilled={stages.some((stage) => stage.weight)}>
      <div className={styles.block}>
        <WeightBar stages={stages} />
        {stages.map(({ id, name }) => (
          <WeightFact key={id} id={id} label={name} />
        ))}
      </div>
    </Section>
  );
}

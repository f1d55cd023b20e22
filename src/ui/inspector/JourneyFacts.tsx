import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { FigureSection } from './FigureSection.tsx';
import { FrameSection } from './FrameSection.tsx';
import { HeadFact } from './HeadFact.tsx';
import styles from './Inspector.module.css';
import { journeyWriter } from './journeyWriter.ts';
import { LanguageFacts } from './LanguageFacts.tsx';
import { NamedSections } from './NamedSections.tsx';
import { PurposeFacts } from './PurposeFacts.tsx';
import { Section } from './Section.tsx';
import { WeightBar } from './WeightBar.tsx';
import { WeightFact } from './WeightFacts.tsx';

/** Everything that can be written about the map itself, and the lists of what it names once. */
export function JourneyFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { rename, write } = journeyWriter(useWorkspace());
  const journey = useEditor(({ shown }) => shown.journey.get(id));
  if (!journey) return null;
  return (
    <>
      <HeadFact label={t('facts.mapTitle')} value={journey.title} onChange={rename} />
      <PurposeFacts journey={journey} write={write} />
      <FrameSection journey={journey} write={write} />
      <WeightSection />
      <FigureSection aboutId={id} />
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
      <div className={styles.weights}>
        <WeightBar stages={stages} />
        {stages.map(({ id, name }) => (
          <WeightFact key={id} id={id} label={name} />
        ))}
      </div>
    </Section>
  );
}

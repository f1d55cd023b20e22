import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { useSession, useWorkspace } from '../workspace.ts';
import { BasicFacts } from './BasicFacts.tsx';
import { CircumstanceSection } from './CircumstanceSection.tsx';
import { CommentSection } from './CommentSection.tsx';
import { DataSection } from './DataSection.tsx';
import { EmotionFacts } from './EmotionFacts.tsx';
import { EncounterFacts } from './EncounterFacts.tsx';
import { FigureSection } from './FigureSection.tsx';
import { InitiativeSection } from './InitiativeSection.tsx';
import styles from './Inspector.module.css';
import { InteractionSection } from './InteractionSection.tsx';
import { LinkSection } from './LinkSection.tsx';
import { MomentFacts } from './MomentFacts.tsx';
import { OptimalSection } from './OptimalSection.tsx';
import { PictureSection } from './PictureSection.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { ProcessSection } from './ProcessSection.tsx';
import { RemarkSection } from './RemarkSection.tsx';
import { SourceSection } from './SourceSection.tsx';
import { StepSection } from './StepSection.tsx';
import { touchpointWriter } from './touchpointWriter.ts';
import { WorthSection } from './WorthSection.tsx';

/** Everything that can be written about one touchpoint. */
export function TouchpointFacts({ touchpoint }: { touchpoint: Touchpoint }) {
  const { t } = useTranslation();
  const inAll = useSession((session) => session.inAll);
  const writer = touchpointWriter(useWorkspace(), [touchpoint.id], inAll);
  const touchpoints = [touchpoint];
  const title = useTyping(
    touchpoint.title,
    (text) => writer.write('title', text.replace(/\s*\n\s*/g, ' ')),
    '',
    'line',
  );
  const description = useTyping(touchpoint.description ?? '', (text) => writer.write('description', text));
  return (
    <>
      <div className={`${styles.block} ${styles.title}`}>
        <TextArea
          quiet
          label={t('inspector.title')}
          placeholder={t('inspector.title')}
          {...title}
          onKeyDown={(event) => event.key === 'Enter' && event.preventDefault()}
        />
      </div>
      <div className={styles.block}>
        <TextArea
          quiet
          label={t('inspector.description')}
          placeholder={t('inspector.descriptionPlaceholder')}
          {...description}
        />
      </div>
      {touchpoint.encounterId !== undefined && <EncounterFacts touchpoint={touchpoint} />}
      <div className={styles.block}>
        <BasicFacts touchpoints={touchpoints} writer={writer} />
        <PlaceFacts touchpoints={touchpoints} />
      </div>
      <PictureSection kind="touchpoint" row={touchpoint} />
      <EmotionFacts touchpoints={touchpoints} writer={writer} />
      <MomentFacts touchpoints={touchpoints} writer={writer} />
      <RemarkSection aboutId={touchpoint.id} tone="pain" />
      <RemarkSection aboutId={touchpoint.id} tone="brightSpot" />
      <RemarkSection aboutId={touchpoint.id} tone="opportunity" />
      <InitiativeSection aboutId={touchpoint.id} />
      <RemarkSection aboutId={touchpoint.id} tone="tells" />
      <InteractionSection touchpointId={touchpoint.id} />
      <StepSection touchpointId={touchpoint.id} />
      <ProcessSection touchpointId={touchpoint.id} />
      <DataSection touchpointId={touchpoint.id} />
      <OptimalSection touchpoint={touchpoint} writer={writer} />
      <WorthSection touchpoints={touchpoints} writer={writer} />
      <CircumstanceSection touchpoints={touchpoints} writer={writer} />
      <FigureSection aboutId={touchpoint.id} />
      <SourceSection touchpointId={touchpoint.id} />
      <LinkSection touchpointId={touchpoint.id} />
      <CommentSection touchpointId={touchpoint.id} />
    </>
  );
}

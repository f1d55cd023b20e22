import { useTranslation } from 'react-i18next';
import { useWorkspace } from '../workspace.ts';
import { BasicFacts } from './BasicFacts.tsx';
import { CircumstanceSection } from './CircumstanceSection.tsx';
import { EmotionFacts } from './EmotionFacts.tsx';
import styles from './Inspector.module.css';
import { MomentFacts } from './MomentFacts.tsx';
import { PlaceFacts } from './PlaceFacts.tsx';
import { touchpointWriter } from './touchpointWriter.ts';
import { useTouchpoints } from './useTouchpoints.ts';
import { WorthSection } from './WorthSection.tsx';

/** What several touchpoints can have in common; what is changed here changes in all of them. */
export function SeveralFacts({ ids }: { ids: readonly string[] }) {
  const { t } = useTranslation();
  const touchpoints = useTouchpoints(ids);
  const writer = touchpointWriter(useWorkspace(), ids);
  return (
    <>
      <p className={styles.hint}>{t('inspector.several')}</p>
      <div className={styles.block}>
        <BasicFacts touchpoints={touchpoints} writer={writer} />
        <PlaceFacts touchpoints={touchpoints} />
      </div>
      <EmotionFacts touchpoints={touchpoints} writer={writer} />
      <MomentFacts touchpoints={touchpoints} writer={writer} />
      <WorthSection touchpoints={touchpoints} writer={writer} />
      <CircumstanceSection touchpoints={touchpoints} writer={writer} />
    </>
  );
}

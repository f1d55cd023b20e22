import { useTranslation } from 'react-i18next';
import { weighStage } from '../../commands/stages.ts';
import { weightShares } from '../../derive/stageFigures.ts';
import { inOrder } from '../../model/order.ts';
import { defaultWeight } from '../../model/stage.ts';
import { useSceneWords } from '../sceneWords.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { NumberFact } from './NumberFact.tsx';
import { WeightBar } from './WeightBar.tsx';
import styles from './WeightFacts.module.css';

/** How much a stage matters to the organisation: all stages on one bar on which points are handed from one to the next, and the points of this one as a number. */
export function WeightFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const stages = inOrder(useEditor(({ shown }) => shown.stage).values());
  return (
    <>
      <h3 className={styles.heading}>{t('domain.importance')}</h3>
      <WeightBar stages={stages} current={id} />
      <WeightFact id={id} label={t('facts.points')} />
      <p className={styles.hint}>{t('facts.weightHint')}</p>
    </>
  );
}

/** The points of one stage as a number, with its share of all points. */
export function WeightFact({ id, label }: { id: string; label: string }) {
  const { editor } = useWorkspace();
  const words = useSceneWords();
  const stages = useEditor(({ shown }) => shown.stage);
  const { weight = defaultWeight } = stages.get(id) ?? {};
  const share = words.percent((weightShares([...stages.values()]).get(id) ?? 0) * 100);
  const weigh = (points: number | null) =>
    void editor.run({ key: 'edit.weighStage' }, (tr) => weighStage(tr, id, points), `stage/${id}/weight`);
  return <NumberFact label={label} value={weight} unit={share} onChange={weigh} />;
}

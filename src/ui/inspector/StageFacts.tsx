import { useTranslation } from 'react-i18next';
import { phaseNamed } from '../../commands/named.ts';
import { colorStage, describeStage, renameStage, type StageFields } from '../../commands/stages.ts';
import { inOrder } from '../../model/order.ts';
import type { MessageKey } from '../../words/key.ts';
import { ColorField } from '../parts/ColorField.tsx';
import { Combobox } from '../parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { Fact } from './Fact.tsx';
import { FigureSection } from './FigureSection.tsx';
import { HeadFact } from './HeadFact.tsx';
import styles from './Inspector.module.css';
import { LongText } from './LongText.tsx';
import { TextFact } from './TextFact.tsx';
import { WeightFacts } from './WeightFacts.tsx';

/** Everything that can be written about one stage. */
export function StageFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const stage = useEditor(({ shown }) => shown.stage.get(id));
  if (!stage) return null;
  const write = (fields: StageFields, key: MessageKey = 'edit.describeStage') =>
    void editor.run({ key }, (tr) => describeStage(tr, id, fields), `stage/${id}/${Object.keys(fields)}`);
  return (
    <>
      <HeadFact
        label={t('facts.name')}
        value={stage.name}
        onChange={(name) =>
          void editor.run({ key: 'edit.renameStage' }, (tr) => renameStage(tr, id, name), `stage/${id}/name`)
        }
      />
      <div className={styles.block}>
        <LongText
          label={t('facts.description')}
          value={stage.description}
          placeholder={t('inspector.descriptionPlaceholder')}
          onChange={(description) => write({ description })}
        />
      </div>
      <div className={styles.block}>
        <TextFact
          long
          label={t('facts.aim')}
          value={stage.aim}
          placeholder={t('facts.aimPlaceholder')}
          onChange={(aim) => write({ aim }, 'facts.did.stageAim')}
        />
        <PhaseFact id={id} phaseId={stage.phaseId} />
        <TextFact
          label={t('facts.span')}
          value={stage.span}
          placeholder={t('facts.spanPlaceholder')}
          onChange={(span) => write({ span }, 'facts.did.stageSpan')}
        />
      </div>
      <div className={styles.ruled}>
        <WeightFacts id={id} />
      </div>
      <FigureSection aboutId={id} />
      <div className={styles.ruled}>
        <ColorField
          canBeNone
          label={t('dialogs.color')}
          value={stage.color ?? null}
          onChange={(color) =>
            void editor.run(
              { key: 'edit.colorStage' },
              (tr) => colorStage(tr, id, color),
              `stage/${id}/color`,
            )
          }
        />
      </div>
    </>
  );
}

function PhaseFact({ id, phaseId }: { id: string; phaseId: string | undefined }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const phases = useEditor(({ shown }) => shown.phase);
  const name = { key: 'facts.did.stagePhase' } as const;
  return (
    <Fact label={t('facts.phase')}>
      <Combobox
        label={t('facts.phase')}
        placeholder={t('facts.phasePlaceholder')}
        picks={inOrder(phases.values())}
        value={phaseId ?? null}
        onPick={(picked) => editor.run(name, (tr) => describeStage(tr, id, { phaseId: picked ?? undefined }))}
        onCreate={(text) =>
          editor.run(name, (tr) => describeStage(tr, id, { phaseId: phaseNamed(tr, text) }))
        }
      />
    </Fact>
  );
}

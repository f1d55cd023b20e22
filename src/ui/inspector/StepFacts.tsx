import { useTranslation } from 'react-i18next';
import { changeItem } from '../../commands/lists.ts';
import { processNamed } from '../../commands/named.ts';
import { inOrder } from '../../model/order.ts';
import type { Step } from '../../model/step.ts';
import { Combobox } from '../parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { Fact } from './Fact.tsx';
import type { ItemWriter } from './itemWriter.ts';
import { TextFact } from './TextFact.tsx';

const actors = ['customer', 'employee', 'infrastructure'] as const;

/** More about one step: whose it is, the system it is done in, and the process it is part of. */
export function StepFacts({ step, writer }: { step: Step; writer: ItemWriter<'step'> }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const processes = useEditor(({ shown }) => shown.process);
  return (
    <>
      <TextFact
        label={t('facts.system')}
        value={step.system}
        placeholder={t('facts.systemPlaceholder')}
        onChange={(text) => writer.write(step.id, { system: text })}
      />
      <Fact label={t('facts.one.process')}>
        <Combobox
          label={t('facts.one.process')}
          placeholder={t('inspector.pick')}
          picks={inOrder(processes.values())}
          value={step.processId ?? null}
          onPick={(processId) => writer.write(step.id, { processId: processId ?? undefined })}
          onCreate={(name) =>
            editor.run({ key: 'facts.did.stepChanged' }, (tr) =>
              changeItem(tr, 'step', step.id, { processId: processNamed(tr, name) }),
            )
          }
        />
      </Fact>
      <ChoiceFact
        must
        label={t('facts.actorLabel')}
        choices={actors.map((value) => ({ value, label: t(`facts.actor.${value}`) }))}
        value={step.actor}
        onChange={(actor) => actor && writer.write(step.id, { actor })}
      />
    </>
  );
}

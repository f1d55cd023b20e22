import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { processNamed } from '../../commands/named.ts';
import { addSupport, removeSupport } from '../../commands/supports.ts';
import { inOrder } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { PickedList } from './PickedList.tsx';
import { Section } from './Section.tsx';
import { SupportDot } from './SupportDot.tsx';
import { SupportFacts } from './SupportFacts.tsx';

/** The processes behind a touchpoint, out of the one list of the map: direct and indirect ones told apart. */
export function ProcessSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const { supports, others } = useSupports(touchpointId);
  const support = (find: string | { readonly name: string }) =>
    editor.run({ key: 'facts.did.supportAdded' }, (tr) => {
      const processId = typeof find === 'string' ? find : processNamed(tr, find.name);
      if (processId) addSupport(tr, { touchpointId, processId });
    });
  return (
    <Section name="behind" title={t('facts.behind')} count={supports.length}>
      <PickedList
        items={supports.map(({ id, relation, process }) => ({
          id,
          name: process.name,
          sign: <SupportDot relation={relation} />,
          ...(relation === 'indirect' && { note: t('facts.relation.indirect') }),
        }))}
        picks={others}
        adds={t('facts.adds.process')}
        removes={t('facts.unlinkProcess')}
        more={(id) => <SupportFacts id={id} />}
        onPick={support}
        onCreate={(name) => support({ name })}
        onRemove={(id) => editor.run({ key: 'facts.did.supportRemoved' }, (tr) => removeSupport(tr, id))}
      />
    </Section>
  );
}

/** The supports of a touchpoint with their processes, in the order of the map's list, and the processes that do not support it yet. */
function useSupports(touchpointId: string) {
  const supports = useEditor(({ shown }) => shown.support);
  const processes = useEditor(({ shown }) => shown.process);
  return useMemo(() => {
    const mine = [...supports.values()].filter((row) => row.touchpointId === touchpointId);
    const sorted = inOrder(processes.values());
    return {
      supports: sorted.flatMap((process) => {
        const support = mine.find(({ processId }) => processId === process.id);
        return support ? [{ ...support, process }] : [];
      }),
      others: sorted.filter(({ id }) => !mine.some(({ processId }) => processId === id)),
    };
  }, [supports, processes, touchpointId]);
}

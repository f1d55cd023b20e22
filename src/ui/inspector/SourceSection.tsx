import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { citeSource, removeCitation } from '../../commands/citations.ts';
import { sourceNamed } from '../../commands/named.ts';
import { inOrder } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './PickedList.module.css';
import { PickedList } from './PickedList.tsx';
import { Section } from './Section.tsx';
import { SourceFacts } from './SourceFacts.tsx';

/** The sources on which a touchpoint rests, out of the one list of the map. */
export function SourceSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const { citations, others } = useCitations(touchpointId);
  const cite = (find: string | { readonly title: string }) =>
    editor.run({ key: 'facts.did.citationAdded' }, (tr) => {
      const sourceId = typeof find === 'string' ? find : sourceNamed(tr, find.title);
      if (sourceId) citeSource(tr, touchpointId, sourceId);
    });
  return (
    <Section name="sources" title={t('facts.sources')} count={citations.length}>
      <PickedList
        items={citations.map(({ id, source }) => ({
          id,
          name: source.title,
          note: t(`facts.sourceType.${source.type}`),
        }))}
        picks={others}
        adds={t('facts.adds.source')}
        removes={t('facts.uncite')}
        more={(id) => <CitedFacts id={id} />}
        onPick={cite}
        onCreate={(title) => cite({ title })}
        onRemove={(id) => editor.run({ key: 'facts.did.citationRemoved' }, (tr) => removeCitation(tr, id))}
      />
    </Section>
  );
}

function CitedFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const citations = useEditor(({ shown }) => shown.citation);
  const sourceId = citations.get(id)?.sourceId;
  if (sourceId === undefined) return null;
  const count = [...citations.values()].filter((row) => row.sourceId === sourceId).length;
  return (
    <>
      <p className={styles.first}>{t('facts.aboutSource', { count })}</p>
      <SourceFacts id={sourceId} named />
    </>
  );
}

/** The citations of a touchpoint with their sources, in the order of the map's list, and the sources that it does not rest on yet. */
function useCitations(touchpointId: string) {
  const citations = useEditor(({ shown }) => shown.citation);
  const sources = useEditor(({ shown }) => shown.source);
  return useMemo(() => {
    const mine = [...citations.values()].filter((row) => row.touchpointId === touchpointId);
    const sorted = inOrder(sources.values());
    return {
      citations: sorted.flatMap((source) => {
        const citation = mine.find(({ sourceId }) => sourceId === source.id);
        return citation ? [{ ...citation, source }] : [];
      }),
      others: sorted
        .filter(({ id }) => !mine.some(({ sourceId }) => sourceId === id))
        .map(({ id, title }) => ({ id, name: title })),
    };
  }, [citations, sources, touchpointId]);
}

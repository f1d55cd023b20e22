import { useTranslation } from 'react-i18next';
import type { DataItem } from '../../model/dataItem.ts';
import { useWorkspace } from '../workspace.ts';
import { type ItemWriter, itemWriter } from './itemWriter.ts';
import { LineList } from './LineList.tsx';
import { Section } from './Section.tsx';
import { TextFact } from './TextFact.tsx';
import { useLines } from './useLines.ts';
import { useParts } from './useParts.ts';

/** The data that arise at a touchpoint, the system that holds them and who uses them. */
export function DataSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const items = useParts('dataItem', touchpointId);
  return (
    <Section name="data" title={t('facts.data')} count={items.length}>
      <DataList touchpointId={touchpointId} items={items} />
    </Section>
  );
}

function DataList({ touchpointId, items }: { touchpointId: string; items: readonly DataItem[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const writer = itemWriter(workspace, 'dataItem', { touchpointId });
  const lines = useLines(
    items.map(({ id, what }) => ({ id, text: what })),
    writer,
  );
  const rowOf = (id: string) => items.find((row) => row.id === id);
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={t('facts.dataItem')}
      adds={t('facts.addData')}
      hasMore={(id) => !!(rowOf(id)?.system || rowOf(id)?.usedBy)}
      more={(id) => {
        const row = rowOf(id);
        return row && <DataFacts item={row} writer={writer} />;
      }}
    />
  );
}

function DataFacts({ item, writer }: { item: DataItem; writer: ItemWriter<'dataItem'> }) {
  const { t } = useTranslation();
  return (
    <>
      <TextFact
        label={t('facts.system')}
        value={item.system}
        placeholder={t('facts.systemPlaceholder')}
        onChange={(text) => writer.write(item.id, { system: text })}
      />
      <TextFact
        label={t('facts.usedBy')}
        value={item.usedBy}
        placeholder={t('facts.usedByPlaceholder')}
        onChange={(text) => writer.write(item.id, { usedBy: text })}
      />
    </>
  );
}

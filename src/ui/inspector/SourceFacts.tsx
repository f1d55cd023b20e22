import { useTranslation } from 'react-i18next';
import { useEditor, useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { DateFact } from './DateFact.tsx';
import { itemWriter } from './itemWriter.ts';
import { NameFact } from './NameFact.tsx';
import { NumberFact } from './NumberFact.tsx';
import { TextFact } from './TextFact.tsx';

const types = [
  'survey',
  'interview',
  'ticket',
  'review',
  'social',
  'analytics',
  'staff',
  'audit',
  'benchmark',
] as const;

interface SourceFactsProps {
  id: string;
  /** Its title can be written here too. */
  named?: boolean;
}

/** What is known about one source of the map. */
export function SourceFacts({ id, named }: SourceFactsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const source = useEditor(({ shown }) => shown.source.get(id));
  if (!source) return null;
  const writer = itemWriter(workspace, 'source', {});
  return (
    <>
      {named && (
        <NameFact
          label={t('facts.sourceTitle')}
          value={source.title}
          onChange={(title) => writer.write(id, { title })}
        />
      )}
      <ChoiceFact
        must
        label={t('facts.sourceType.label')}
        choices={types.map((value) => ({ value, label: t(`facts.sourceType.${value}`) }))}
        value={source.type}
        onChange={(type) => type && writer.write(id, { type })}
      />
      <DateFact
        label={t('facts.date')}
        value={source.date}
        onChange={(date) => writer.write(id, { date: date ?? undefined })}
      />
      <NumberFact
        label={t('facts.asked')}
        value={source.people}
        onChange={(people) => writer.write(id, { people: people ?? undefined })}
      />
      <TextFact
        label={t('facts.link')}
        value={source.link}
        placeholder="https://"
        onChange={(text) => writer.write(id, { link: text })}
      />
    </>
  );
}

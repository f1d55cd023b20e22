import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder, type Ordered } from '../../model/order.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { itemWriter } from './itemWriter.ts';
import { LineList } from './LineList.tsx';
import { type NamedKind, namedWriter } from './namedWriter.ts';
import { ProcessFacts } from './ProcessFacts.tsx';
import { Section } from './Section.tsx';
import { SourceFacts } from './SourceFacts.tsx';
import { TextFact } from './TextFact.tsx';
import { useLines } from './useLines.ts';

const kinds = ['phase', 'channel', 'team', 'process', 'source'] as const;
const mediums = ['digital', 'human', 'physical'] as const;

/** What the map names once and touchpoints use: phases, channels, teams, processes and sources, each a list to type in. */
export function NamedSections() {
  return kinds.map((kind) => <NamedSection key={kind} kind={kind} />);
}

function NamedSection({ kind }: { kind: NamedKind }) {
  const { t } = useTranslation();
  const rows = useEditor(({ shown }) => shown[kind]) as ReadonlyMap<string, Ordered>;
  return (
    <Section name={kind} title={t(`facts.named.${kind}`)} count={rows.size}>
      <NamedList kind={kind} rows={rows} />
    </Section>
  );
}

interface NamedListProps {
  kind: NamedKind;
  rows: ReadonlyMap<string, Ordered>;
}

function NamedList({ kind, rows }: NamedListProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const writer = namedWriter(workspace, kind);
  const sorted = useMemo(() => inOrder(rows.values()), [rows]);
  const lines = useLines(
    sorted.map((row) => ({ id: row.id, text: nameIn(row) })),
    writer,
    true,
  );
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={t(`facts.one.${kind}`)}
      adds={t(`facts.adds.${kind}`)}
      {...(kind !== 'phase' && { more: (id: string) => <NamedFacts kind={kind} id={id} /> })}
    />
  );
}

function NamedFacts({ kind, id }: { kind: NamedKind; id: string }) {
  if (kind === 'process') return <ProcessFacts id={id} />;
  if (kind === 'source') return <SourceFacts id={id} />;
  return kind === 'channel' ? <ChannelFacts id={id} /> : <TeamFacts id={id} />;
}

function ChannelFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const channel = useEditor(({ shown }) => shown.channel.get(id));
  return (
    <ChoiceFact
      label={t('facts.medium.label')}
      choices={mediums.map((value) => ({ value, label: t(`facts.medium.${value}`) }))}
      value={channel?.medium}
      onChange={(medium) => itemWriter(workspace, 'channel', {}).write(id, { medium: medium ?? undefined })}
    />
  );
}

function TeamFacts({ id }: { id: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const team = useEditor(({ shown }) => shown.team.get(id));
  return (
    <TextFact
      label={t('facts.initials')}
      value={team?.initials}
      placeholder={t('facts.initialsPlaceholder')}
      most={4}
      onChange={(initials) => itemWriter(workspace, 'team', {}).write(id, { initials })}
    />
  );
}

function nameIn(row: Ordered): string {
  const { name, title = '' } = row as Ordered & { name?: string; title?: string };
  return name ?? title;
}

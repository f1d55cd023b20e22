import { useTranslation } from 'react-i18next';
import type { Interaction } from '../../model/interaction.ts';
import { useWorkspace } from '../workspace.ts';
import { ChoiceFact } from './ChoiceFact.tsx';
import { type ItemWriter, itemWriter } from './itemWriter.ts';
import { LineList } from './LineList.tsx';
import { Section } from './Section.tsx';
import { TextFact } from './TextFact.tsx';
import { useLines } from './useLines.ts';
import { useParts } from './useParts.ts';

const roles = ['user', 'buyer', 'decider'] as const;

/** What happens at a touchpoint: each thing with whom, in what role the customer is there, and what for. */
export function InteractionSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const interactions = useParts('interaction', touchpointId);
  return (
    <Section name="interactions" title={t('facts.interactions')} count={interactions.length}>
      <InteractionList touchpointId={touchpointId} interactions={interactions} />
    </Section>
  );
}

interface InteractionListProps {
  touchpointId: string;
  interactions: readonly Interaction[];
}

function InteractionList({ touchpointId, interactions }: InteractionListProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const writer = itemWriter(workspace, 'interaction', { touchpointId });
  const lines = useLines(
    interactions.map(({ id, what }) => ({ id, text: what })),
    writer,
  );
  const rowOf = (id: string) => interactions.find((row) => row.id === id);
  return (
    <LineList
      lines={lines}
      writer={writer}
      label={t('facts.interaction')}
      adds={t('facts.addInteraction')}
      hasMore={(id) => {
        const row = rowOf(id);
        return !!(row?.with || row?.customerRole || row?.desiredOutcome);
      }}
      more={(id) => {
        const row = rowOf(id);
        return row && <InteractionFacts interaction={row} writer={writer} />;
      }}
    />
  );
}

interface InteractionFactsProps {
  interaction: Interaction;
  writer: ItemWriter<'interaction'>;
}

function InteractionFacts({ interaction, writer }: InteractionFactsProps) {
  const { t } = useTranslation();
  const { id } = interaction;
  return (
    <>
      <TextFact
        label={t('facts.with')}
        value={interaction.with}
        placeholder={t('facts.withPlaceholder')}
        onChange={(text) => writer.write(id, { with: text })}
      />
      <ChoiceFact
        label={t('facts.role.label')}
        choices={roles.map((value) => ({ value, label: t(`facts.role.${value}`) }))}
        value={interaction.customerRole}
        onChange={(role) => writer.write(id, { customerRole: role ?? undefined })}
      />
      <TextFact
        long
        label={t('facts.outcome')}
        value={interaction.desiredOutcome}
        placeholder={t('facts.outcomePlaceholder')}
        onChange={(text) => writer.write(id, { desiredOutcome: text })}
      />
    </>
  );
}

import type { TFunction } from 'i18next';
import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type FilterFact, type TouchpointFilter, toggledFilter } from '../../derive/touchpointFilter.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import type { MessageKey } from '../../words/key.ts';
import styles from './FindBar.module.css';

const labels: Readonly<Record<FilterFact, MessageKey>> = {
  kind: 'domain.kind.label',
  channelId: 'domain.channel',
  controlledBy: 'domain.controlledBy.label',
  responsibleId: 'domain.responsible',
  evidence: 'domain.evidence.label',
  momentOfTruth: 'domain.momentOfTruth.label',
};

interface FactMenuProps {
  fact: FilterFact;
  filter: TouchpointFilter;
  onChange(filter: TouchpointFilter): void;
}

/** The values of a fact, each to be asked for. */
export function FactMenu({ fact, filter, onChange }: FactMenuProps) {
  const { t } = useTranslation();
  const { editor } = useWorkspace();
  const chosen = filter[fact] ?? [];
  const label = t(labels[fact]);
  const entries = () =>
    valuesOf(editor.getState().doc, fact, t).map(([value, name]) => ({
      label: name,
      checked: chosen.includes(value),
      run: () => onChange(toggledFilter(filter, fact, value)),
    }));
  return (
    <Menu
      button={
        <Button small className={styles.fact} data-on={chosen.length > 0 || undefined}>
          {chosen.length > 0 ? t('find.factCount', { fact: label, count: chosen.length }) : label}
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
        </Button>
      }
      entries={entries}
    />
  );
}

function valuesOf(doc: Doc, fact: FilterFact, t: TFunction): (readonly [string, string])[] {
  const notSet = ['', t('find.notSet')] as const;
  if (fact === 'channelId' || fact === 'responsibleId') {
    const rows = inOrder<{ id: string; order: string; name: string }>(
      doc[fact === 'channelId' ? 'channel' : 'team'].values(),
    );
    return [...rows.map(({ id, name }) => [id, name] as const), notSet];
  }
  return [...wordsOf[fact].map(([value, key]) => [value, String(t(key))] as const), notSet];
}

const wordsOf: Readonly<
  Record<Exclude<FilterFact, 'channelId' | 'responsibleId'>, readonly (readonly [string, MessageKey])[]>
> = {
  kind: [
    ['digital', 'domain.kind.digital'],
    ['communication', 'domain.kind.communication'],
    ['human', 'domain.kind.human'],
    ['physical', 'domain.kind.physical'],
    ['sensory', 'domain.kind.sensory'],
  ],
  controlledBy: [
    ['brand', 'domain.controlledBy.brand'],
    ['partner', 'domain.controlledBy.partner'],
    ['customer', 'domain.controlledBy.customer'],
    ['others', 'domain.controlledBy.others'],
  ],
  evidence: [
    ['assumption', 'domain.evidence.assumption'],
    ['partly', 'domain.evidence.partly'],
    ['researched', 'domain.evidence.researched'],
  ],
  momentOfTruth: [
    ['positive', 'domain.momentOfTruth.positive'],
    ['negative', 'domain.momentOfTruth.negative'],
  ],
};

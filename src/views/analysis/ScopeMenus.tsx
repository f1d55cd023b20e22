import { ChevronDown } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import type { Analysed } from '../../store/session.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { MenuEntry } from '../../ui/parts/menuEntry.ts';
import { useEditor, useSession, useWorkspace } from '../../ui/workspace.ts';
import styles from './ScopeMenus.module.css';

/** Which segments and which stages are looked at. */
export function ScopeMenus() {
  const { t } = useTranslation();
  return (
    <div className={styles.menus}>
      <ScopeMenu
        field="segmentIds"
        kind="segment"
        all={t('analysis.allSegments')}
        some={(count) => t('domain.segments', { count })}
      />
      <ScopeMenu
        field="stageIds"
        kind="stage"
        all={t('analysis.allStages')}
        some={(count) => t('analysis.stages', { count })}
      />
    </div>
  );
}

interface ScopeMenuProps {
  field: keyof Analysed;
  kind: 'segment' | 'stage';
  all: string;
  some(count: number): string;
}

function ScopeMenu({ field, kind, all, some }: ScopeMenuProps) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const rows = useEditor(({ doc }) => doc[kind]);
  const chosen = useSession(({ analysed }) => analysed[field]);
  const phaseRows = useEditor(({ doc }) => doc.phase);
  const ordered = inOrder<{ id: string; order: string; name: string; phaseId?: string }>(rows.values());
  // With one press all stages of a phase are looked at.
  const used = new Set(ordered.map(({ phaseId }) => phaseId));
  const phases = kind === 'stage' ? inOrder(phaseRows.values()).filter(({ id }) => used.has(id)) : [];
  const ids = chosen?.filter((id) => rows.has(id)) ?? [];
  const choose = (next: readonly string[]) => {
    const isAll = next.length === 0 || next.length === rows.size;
    session.setState({ analysed: { ...session.getState().analysed, [field]: isAll ? null : next } });
  };
  const entries = (): MenuEntry[] => [
    { label: all, checked: ids.length === 0, run: () => choose([]) },
    ...phases.map(({ id, name }): MenuEntry => {
      const within = ordered.filter(({ phaseId }) => phaseId === id).map((stage) => stage.id);
      const isChosen = within.length === ids.length && within.every((stage) => ids.includes(stage));
      return { label: name, note: t('facts.phase'), checked: isChosen, run: () => choose(within) };
    }),
    'rule',
    ...ordered.map(({ id, name }) => ({
      label: name,
      checked: ids.includes(id),
      run: () => choose(ids.includes(id) ? ids.filter((other) => other !== id) : [...ids, id]),
    })),
  ];
  const [only] = ids;
  const label =
    ids.length === 0 ? all : ids.length === 1 ? (rows.get(only ?? '')?.name ?? all) : some(ids.length);
  return (
    <Menu
      align="end"
      entries={entries}
      button={
        <Button small look="line" className={styles.button}>
          <span dir="auto">{label}</span>
          <ChevronDown size={14} strokeWidth={1.5} aria-hidden />
        </Button>
      }
    />
  );
}

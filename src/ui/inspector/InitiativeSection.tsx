import { X } from 'lucide-react';
import { useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addInitiative } from '../../commands/initiatives.ts';
import type { Initiative } from '../../model/initiative.ts';
import { inOrder } from '../../model/order.ts';
import { aimInitiative } from '../initiatives/initiativeDeeds.ts';
import { IconButton } from '../parts/Button.tsx';
import { Combobox } from '../parts/Combobox.tsx';
import { useEditor, useWorkspace } from '../workspace.ts';
import lineStyles from './LineList.module.css';
import styles from './PickedList.module.css';
import { Section } from './Section.tsx';

/** What is to be done about a touchpoint, folded while that is nothing. */
export function InitiativeSection({ aboutId }: { aboutId: string }) {
  const { t } = useTranslation();
  const { mine } = useInitiatives(aboutId);
  return (
    <Section name="initiatives" title={t('initiatives.actions')} count={mine.length}>
      <InitiativeList aboutId={aboutId} />
    </Section>
  );
}

/** What is to be done about a touchpoint or process: its actions, each opened by pressing it, and a field to add or pick one. */
export function InitiativeList({ aboutId }: { aboutId: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { mine, others } = useInitiatives(aboutId);
  const adder = useRef<HTMLDivElement>(null);
  const remove = (id: string) => {
    aimInitiative(workspace, id, aboutId, false);
    // The button goes with its line.
    adder.current?.querySelector('input')?.focus();
  };
  const create = (title: string) =>
    workspace.editor.run(
      { key: 'initiatives.did.added' },
      (tr) => void addInitiative(tr, { title }, [aboutId]),
    );
  return (
    <>
      {mine.length > 0 && (
        <ul className={`${lineStyles.list} ${styles.list}`}>
          {mine.map((action) => (
            <Line key={action.id} action={action} onRemove={remove} />
          ))}
        </ul>
      )}
      <div ref={adder} className={styles.adder}>
        <Combobox
          label={t('initiatives.pick')}
          placeholder={t('initiatives.pick')}
          picks={others.map(({ id, title }) => ({ id, name: title }))}
          value={null}
          onPick={(id) => id !== null && aimInitiative(workspace, id, aboutId, true)}
          onCreate={create}
        />
      </div>
    </>
  );
}

function Line({ action, onRemove }: { action: Initiative; onRemove(id: string): void }) {
  const { t } = useTranslation();
  const { openDialog } = useWorkspace();
  const { id, title, status } = action;
  const name = title || t('initiatives.untitled');
  return (
    <li className={lineStyles.item}>
      <div className={lineStyles.row}>
        <button
          type="button"
          className={styles.name}
          data-tip={t('initiatives.open')}
          onClick={() => openDialog({ name: 'initiative', id })}
        >
          <span className={styles.sign} />
          <span className={styles.words} dir="auto">
            {name} <span className={styles.note}>{t(`initiatives.status.${status}`)}</span>
          </span>
        </button>
        <IconButton
          small
          icon={X}
          label={`${t('initiatives.unlink')}: ${name}`}
          tip={t('initiatives.unlink')}
          className={lineStyles.tool}
          onClick={() => onRemove(id)}
        />
      </div>
    </li>
  );
}

function useInitiatives(aboutId: string) {
  const initiatives = useEditor(({ shown }) => shown.initiative);
  const targets = useEditor(({ shown }) => shown.initiativeTarget);
  return useMemo(() => {
    const ids = new Set(
      [...targets.values()].filter((row) => row.aboutId === aboutId).map((row) => row.initiativeId),
    );
    const all = inOrder(initiatives.values());
    return { mine: all.filter(({ id }) => ids.has(id)), others: all.filter(({ id }) => !ids.has(id)) };
  }, [initiatives, targets, aboutId]);
}

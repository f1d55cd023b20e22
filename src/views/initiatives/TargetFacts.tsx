import { Cog, X } from 'lucide-react';
import { type RefObject, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { addTarget } from '../../commands/initiatives.ts';
import { processNamed } from '../../commands/named.ts';
import type { ActionTarget } from '../../derive/analysis/actionLines.ts';
import { arrangement } from '../../derive/arrangement.ts';
import type { Doc } from '../../model/doc.ts';
import { inOrder } from '../../model/order.ts';
import { aimInitiative } from '../../ui/initiatives/initiativeDeeds.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { Combobox } from '../../ui/parts/Combobox.tsx';
import { Face } from '../../ui/parts/Sign.tsx';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import styles from './InitiativeDialog.module.css';

interface TargetFactsProps {
  id: string;
  targets: readonly ActionTarget[];
}

/** What an action is for: touchpoints and processes, to be picked and let go. */
export function TargetFacts({ id, targets }: TargetFactsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const doc = useEditor(({ shown }) => shown);
  const adder = useRef<HTMLDivElement>(null);
  const taken = new Set(targets.map((target) => target.id));
  const create = (name: string) =>
    workspace.editor.run({ key: 'initiatives.did.targetAdded' }, (tr) => {
      const processId = processNamed(tr, name);
      if (processId) addTarget(tr, id, processId);
    });
  return (
    <section className={styles.targets} aria-label={t('initiatives.targets')}>
      <h3>{t('initiatives.targets')}</h3>
      <ul>
        {targets.map((target) => (
          <Target key={target.id} id={id} target={target} adder={adder} />
        ))}
      </ul>
      <div ref={adder}>
        <Combobox
          label={t('initiatives.targetAdd')}
          placeholder={t('initiatives.targetAdd')}
          picks={picksOf(doc, t('board.untitled')).filter((pick) => !taken.has(pick.id))}
          value={null}
          onPick={(aboutId) => aboutId !== null && aimInitiative(workspace, id, aboutId, true)}
          onCreate={create}
        />
      </div>
    </section>
  );
}

interface TargetProps {
  id: string;
  target: ActionTarget;
  adder: RefObject<HTMLElement | null>;
}

function Target({ id, target, adder }: TargetProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const name = target.name || t('board.untitled');
  const remove = () => {
    aimInitiative(workspace, id, target.id, false);
    // The button goes with its line.
    adder.current?.querySelector('input')?.focus();
  };
  return (
    <li>
      {target.kind === 'process' && <Cog size={14} strokeWidth={1.5} aria-hidden />}
      {target.emotion !== undefined && <Face emotion={target.emotion} size={14} />}
      <span dir="auto">{name}</span>
      <IconButton
        small
        icon={X}
        label={`${t('initiatives.targetRemove')}: ${name}`}
        tip={t('initiatives.targetRemove')}
        onClick={remove}
      />
    </li>
  );
}

/** The touchpoints of the map in the order of time, told apart by segment, and the processes. */
function picksOf(doc: Doc, untitled: string) {
  const { segments, cells } = arrangement(doc);
  const cards = cells.flatMap((band, at) =>
    band.flat().map(({ id, title }) => ({
      id,
      name: [title || untitled, segments.length > 1 && segments[at]?.name].filter(Boolean).join(' · '),
    })),
  );
  return [...cards, ...inOrder(doc.process.values())];
}

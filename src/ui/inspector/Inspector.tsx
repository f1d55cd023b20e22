import { CopyPlus, Ellipsis, Trash2, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { catalogueActions } from '../actions/catalogue.ts';
import { clipboardActions } from '../actions/clipboard.ts';
import { panelActions } from '../actions/panels.ts';
import { duplicateCards, removeCards } from '../cardActions.ts';
import { comesLater } from '../comesLater.ts';
import { IconButton } from '../parts/Button.tsx';
import { useHandOn } from '../parts/goToWork.ts';
import { Menu } from '../parts/Menu.tsx';
import { useEditor, useSession, useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';
import { useSheet } from './useSheet.ts';

const TouchpointFacts = comesLater(async () => (await import('./TouchpointFacts.tsx')).TouchpointFacts);
const SeveralFacts = comesLater(async () => (await import('./SeveralFacts.tsx')).SeveralFacts);

/** The panel beside the map: everything known about the selected touchpoint, or what several have in common, to be changed in place. Without a selection there is none. */
export function Inspector() {
  const { t } = useTranslation();
  const selection = useSession((session) => session.selection);
  const [id] = selection;
  const touchpoint = useEditor(({ shown }) => (id === undefined ? undefined : shown.touchpoint.get(id)));

  useRevealAboveSheet(id);

  if (selection.length > 1)
    return (
      <Shell name={t('domain.touchpoints', { count: selection.length })} chosen={selection}>
        <SeveralFacts ids={selection} />
      </Shell>
    );
  if (!touchpoint) return null;
  return (
    <Shell name={t('actions.inspector')} chosen={selection}>
      <TouchpointFacts key={touchpoint.id} touchpoint={touchpoint} />
    </Shell>
  );
}

/** On a narrow screen the sheet takes half of the board's room, so its card is brought back into sight. */
function useRevealAboveSheet(id: string | undefined): void {
  const workspace = useWorkspace();
  useEffect(() => {
    if (id === undefined || !matchMedia('(max-width: 720px)').matches) return;
    // Once the board knows its new size.
    const timer = setTimeout(() => workspace.board?.reveal(id), 100);
    return () => clearTimeout(timer);
  }, [id, workspace]);
}

interface ShellProps {
  name: string;
  chosen: readonly string[];
  children: ReactNode;
}

function Shell({ name, chosen, children }: ShellProps) {
  const { t } = useTranslation();
  const { session } = useWorkspace();
  const sheet = useRef<HTMLElement>(null);
  useHandOn(sheet);
  const close = () => session.setState({ inspectorOpen: false });
  const { isTall, toggle, onPointerDown } = useSheet(sheet, close);
  return (
    <aside
      ref={sheet}
      className={styles.inspector}
      aria-label={t('actions.inspector')}
      data-tall={isTall || undefined}
    >
      <header className={styles.head} onPointerDown={onPointerDown}>
        <button
          type="button"
          className={styles.grip}
          data-grip
          aria-label={t(isTall ? 'inspector.smaller' : 'inspector.larger')}
          onClick={toggle}
        />
        <h2>{name}</h2>
        <CardMenu chosen={chosen} />
        <IconButton
          icon={X}
          label={t('actions.close')}
          tipKeys={panelActions.inspector.keys[0]}
          onClick={close}
        />
      </header>
      <div className={styles.scroll}>{children}</div>
    </aside>
  );
}

function CardMenu({ chosen }: { chosen: readonly string[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { label, icon, run } = catalogueActions.keepInCatalogue;
  return (
    <Menu
      align="end"
      button={<IconButton icon={Ellipsis} label={t('actions.more')} />}
      entries={() => [
        ...[clipboardActions.copy, clipboardActions.cut].map(({ label, icon, keys, run }) => ({
          label: t(label),
          icon,
          keys: keys[0],
          run: () => run(workspace),
        })),
        { label: t('actions.duplicate'), icon: CopyPlus, run: () => duplicateCards(workspace, chosen) },
        { label: t(label), icon, run: () => run(workspace) },
        { label: t('actions.delete'), icon: Trash2, danger: true, run: () => removeCards(workspace, chosen) },
      ]}
    />
  );
}

import { Bookmark, Trash2 } from 'lucide-react';
import { type FormEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inOrder } from '../../model/order.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Menu } from '../../ui/parts/Menu.tsx';
import type { MenuEntry } from '../../ui/parts/menuEntry.ts';
import { useEditor } from '../../ui/workspace.ts';
import styles from './FindBar.module.css';
import type { FoundView } from './foundView.ts';
import { useViews } from './useViews.ts';

interface ViewsMenuProps {
  /** What is shown now. */
  found: FoundView;
  onApply(view: FoundView): void;
}

/** The views that were saved in the map, and saving the one that is shown: what is looked for, the filter, the layout, and which lanes, segments and stages are shown. */
export function ViewsMenu({ found, onApply }: ViewsMenuProps) {
  const { t } = useTranslation();
  const rows = useEditor(({ doc }) => doc.savedView);
  const { apply, remove, save } = useViews();
  const [isNaming, setNaming] = useState(false);
  const [comesBack, setComesBack] = useState(false);
  const list = inOrder(rows.values());
  const removals = (): MenuEntry[] => list.map((view) => ({ label: view.name, run: () => remove(view) }));
  const entries = (): MenuEntry[] => [
    { label: t('find.saveView'), icon: Bookmark, run: () => setNaming(true) },
    'rule',
    ...list.map((view) => ({ label: view.name, run: () => onApply(apply(view)) })),
    ...(list.length === 0
      ? [{ heading: t('find.none') }]
      : (['rule', { label: t('find.removeView'), icon: Trash2, entries: removals }] as const)),
  ];
  const end = (name: string | null) => {
    setNaming(false);
    // The field goes, and the keyboard with it if nobody takes it.
    setComesBack(true);
    if (name !== null) save(name, found);
  };
  if (isNaming) return <NameForm onEnd={end} />;
  return (
    <Menu
      align="end"
      button={
        <Button small icon={Bookmark} autoFocus={comesBack}>
          {t('find.views')}
        </Button>
      }
      entries={entries}
    />
  );
}

/** Asks for the name of a view; null when it is not wanted after all. */
function NameForm({ onEnd }: { onEnd: (name: string | null) => void }) {
  const { t } = useTranslation();
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => field.current?.focus(), []);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    onEnd(field.current?.value ?? '');
  };
  return (
    <form className={styles.name} onSubmit={submit}>
      <input
        ref={field}
        className={styles.field}
        aria-label={t('find.viewName')}
        placeholder={t('find.viewName')}
        maxLength={200}
        dir="auto"
        onKeyDown={(event) => {
          if (event.key !== 'Escape') return;
          event.stopPropagation();
          onEnd(null);
        }}
      />
      <Button small look="line" type="submit">
        {t('find.save')}
      </Button>
    </form>
  );
}

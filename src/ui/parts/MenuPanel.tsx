import { Check } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { type ReactElement, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Kbd } from './Kbd.tsx';
import { useLayer } from './layer.ts';
import styles from './Menu.module.css';
import type { MenuEntry, MenuItem } from './menuEntry.ts';

interface MenuPanelProps {
  button: ReactElement;
  entries: () => readonly MenuEntry[];
  align: 'start' | 'end';
}

/** The working menu behind a button; it starts open. */
export function MenuPanel({ button, entries, align }: MenuPanelProps) {
  const [open, setOpen] = useState(true);
  const chosen = useRef<MenuItem | null>(null);
  const layer = useLayer();
  const { t } = useTranslation();

  const runChosen = () => {
    const item = chosen.current;
    chosen.current = null;
    // After the focus is back, so that a dialog that opens now can give it back later.
    if (item) queueMicrotask(() => item.run());
  };

  return (
    <DropdownMenu.Root modal={false} open={open} onOpenChange={setOpen}>
      <DropdownMenu.Trigger asChild>{button}</DropdownMenu.Trigger>
      <DropdownMenu.Portal container={layer}>
        {/* All that is shown lies in a named part of the page, so that it is found by those who go from part to part. */}
        <section aria-label={t('actions.menu')}>
          <DropdownMenu.Content
            className={styles.menu}
            align={align}
            sideOffset={4}
            collisionPadding={8}
            onCloseAutoFocus={runChosen}
          >
            {entries().map((entry, index) => (
              <Entry key={keyOf(entry, index)} entry={entry} choose={(item) => (chosen.current = item)} />
            ))}
          </DropdownMenu.Content>
        </section>
      </DropdownMenu.Portal>
    </DropdownMenu.Root>
  );
}

function Entry({ entry, choose }: { entry: MenuEntry; choose: (item: MenuItem) => void }) {
  if (entry === 'rule') return <DropdownMenu.Separator className={styles.line} />;
  if ('heading' in entry)
    return <DropdownMenu.Label className={styles.heading}>{entry.heading}</DropdownMenu.Label>;
  const { label, note, icon: Sign, keys, off = false, danger, checked } = entry;
  const shared = {
    className: [styles.item, danger && styles.danger].filter(Boolean).join(' '),
    disabled: off,
    onSelect: () => choose(entry),
  };
  const content = (
    <>
      <span dir="auto">{label}</span>
      {note && <small className={styles.note}>{note}</small>}
      {keys && <Kbd keys={keys} />}
    </>
  );
  if (checked === undefined)
    return (
      <DropdownMenu.Item {...shared}>
        {Sign && <Sign size={16} strokeWidth={1.5} aria-hidden />}
        {content}
      </DropdownMenu.Item>
    );
  return (
    <DropdownMenu.CheckboxItem {...shared} checked={checked}>
      <span className={styles.check}>{checked && <Check size={16} strokeWidth={1.5} aria-hidden />}</span>
      {content}
    </DropdownMenu.CheckboxItem>
  );
}

function keyOf(entry: MenuEntry, index: number): string {
  if (entry === 'rule') return `rule ${index}`;
  // Several touchpoints may have one title.
  return `${'heading' in entry ? entry.heading : entry.label} ${index}`;
}

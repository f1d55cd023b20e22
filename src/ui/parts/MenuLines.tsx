import { Check, ChevronRight } from 'lucide-react';
import { DropdownMenu } from 'radix-ui';
import { Kbd } from './Kbd.tsx';
import { useLayer } from './layer.ts';
import styles from './Menu.module.css';
import type { MenuBranch, MenuEntry, MenuItem } from './menuEntry.ts';

interface MenuLinesProps {
  entries: readonly MenuEntry[];
  /** Called with what was chosen, before the menu closes. */
  choose(item: MenuItem): void;
}

/** The lines of a menu. */
export function MenuLines({ entries, choose }: MenuLinesProps) {
  // Where one line can have a check mark, the others keep its room.
  const hasChecks = entries.some((entry) => typeof entry === 'object' && 'checked' in entry);
  return entries.map((entry, index) => (
    <Line key={keyOf(entry, index)} entry={entry} choose={choose} hasChecks={hasChecks} />
  ));
}

interface LineProps {
  entry: MenuEntry;
  choose: MenuLinesProps['choose'];
  hasChecks: boolean;
}

function Line({ entry, choose, hasChecks }: LineProps) {
  if (entry === 'rule') return <DropdownMenu.Separator className={styles.line} />;
  if ('heading' in entry)
    return <DropdownMenu.Label className={styles.heading}>{entry.heading}</DropdownMenu.Label>;
  if ('entries' in entry) return <Branch branch={entry} choose={choose} hasChecks={hasChecks} />;
  const { label, note, icon: Sign, keys, off = false, danger, checked } = entry;
  const shared = {
    className: [styles.item, danger && styles.danger].filter(Boolean).join(' '),
    disabled: off,
    onSelect: () => choose(entry),
  };
  const content = (
    <>
      {hasChecks && (
        <span className={styles.check}>{checked && <Check size={16} strokeWidth={1.5} aria-hidden />}</span>
      )}
      {Sign && <Sign size={16} strokeWidth={1.5} aria-hidden />}
      <span dir="auto">{label}</span>
      {note && <small className={styles.note}>{note}</small>}
      {keys && <Kbd keys={keys} />}
    </>
  );
  if (checked === undefined) return <DropdownMenu.Item {...shared}>{content}</DropdownMenu.Item>;
  return (
    <DropdownMenu.CheckboxItem {...shared} checked={checked}>
      {content}
    </DropdownMenu.CheckboxItem>
  );
}

function Branch({ branch, choose, hasChecks }: Omit<LineProps, 'entry'> & { branch: MenuBranch }) {
  const { label, icon: Sign, off = false, entries } = branch;
  return (
    <DropdownMenu.Sub>
      <DropdownMenu.SubTrigger className={styles.item} disabled={off}>
        {hasChecks && <span className={styles.check} />}
        <Sign size={16} strokeWidth={1.5} aria-hidden />
        <span>{label}</span>
        <ChevronRight size={16} strokeWidth={1.5} className={styles.more} aria-hidden />
      </DropdownMenu.SubTrigger>
      <DropdownMenu.Portal container={useLayer()}>
        {/* All that is shown lies in a named part of the page, so that it is found by those who go from part to part. */}
        <section aria-label={label}>
          <DropdownMenu.SubContent
            className={styles.menu}
            sideOffset={2}
            alignOffset={-4}
            collisionPadding={8}
          >
            <MenuLines entries={entries()} choose={choose} />
          </DropdownMenu.SubContent>
        </section>
      </DropdownMenu.Portal>
    </DropdownMenu.Sub>
  );
}

function keyOf(entry: MenuEntry, index: number): string {
  if (entry === 'rule') return `rule ${index}`;
  // Several touchpoints may have one title.
  return `${'heading' in entry ? entry.heading : entry.label} ${index}`;
}

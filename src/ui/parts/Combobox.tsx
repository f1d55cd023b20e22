import { Popover } from 'radix-ui';
import { useId, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import styles from './Combobox.module.css';
import { ComboboxList } from './ComboboxList.tsx';
import fieldStyles from './Field.module.css';
import { useLayer } from './layer.ts';
import { type ComboboxValue, useCombobox } from './useCombobox.ts';

interface ComboboxProps extends ComboboxValue {
  /** The spoken name. */
  label: string;
  placeholder?: string;
}

/** A field in which one of a list is picked, or a new one made by typing its name. Leaving it keeps what was typed. */
export function Combobox({ label, placeholder, ...value }: ComboboxProps) {
  const { t } = useTranslation();
  const listId = useId();
  const input = useRef<HTMLInputElement>(null);
  const combobox = useCombobox(value);
  const { isOpen, active } = combobox;
  return (
    <Popover.Root open={isOpen} onOpenChange={(next) => !next && combobox.close()}>
      <Popover.Anchor asChild>
        <input
          ref={input}
          type="text"
          role="combobox"
          dir="auto"
          autoComplete="off"
          className={`${fieldStyles.input} ${fieldStyles.quiet}`}
          aria-label={label}
          aria-expanded={isOpen}
          aria-controls={isOpen ? listId : undefined}
          aria-autocomplete="list"
          aria-activedescendant={isOpen && active >= 0 ? `${listId}-${active}` : undefined}
          placeholder={value.mixed ? t('inspector.mixed') : placeholder}
          value={combobox.text}
          onChange={(event) => combobox.type(event.target.value)}
          onClick={(event) => {
            combobox.open();
            // Typing another name replaces the one that is there.
            if (!combobox.isChanged) event.currentTarget.select();
          }}
          onFocus={(event) => event.currentTarget.select()}
          onKeyDown={combobox.key}
          onBlur={combobox.leave}
        />
      </Popover.Anchor>
      <Popover.Portal container={useLayer()}>
        <section aria-label={label}>
          <Popover.Content
            role="listbox"
            id={listId}
            aria-label={label}
            className={styles.list}
            align="start"
            sideOffset={4}
            collisionPadding={8}
            onOpenAutoFocus={(event) => event.preventDefault()}
            onCloseAutoFocus={(event) => event.preventDefault()}
            onInteractOutside={(event) => event.target === input.current && event.preventDefault()}
          >
            <ComboboxList id={listId} combobox={combobox} />
          </Popover.Content>
        </section>
      </Popover.Portal>
    </Popover.Root>
  );
}

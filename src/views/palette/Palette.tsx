import { Command } from 'cmdk';
import { Check, Search } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { actions } from '../../ui/actions/all.ts';
import { heldText } from '../../ui/keys/heldKeys.ts';
import { Kbd } from '../../ui/parts/Kbd.tsx';
import { useModal } from '../../ui/parts/useModal.ts';
import { VisuallyHidden } from '../../ui/parts/VisuallyHidden.tsx';
import { useWorkspace } from '../../ui/workspace.ts';
import type { PaletteItem } from './findableActions.ts';
import styles from './Palette.module.css';
import { type PaletteLine, paletteFor } from './paletteSections.ts';
import { rememberAction } from './recentActions.ts';

/** Finds what can be done and places of the map, by the words that come to mind, and does it or goes there. */
export function Palette({ onClose }: { onClose: () => void }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const dialog = useModal();
  const [text, setText] = useState(heldText);
  const list = useRef<HTMLDivElement>(null);
  // Newer browsers hand back a promise, which an effect must not.
  // biome-ignore lint/correctness/useExhaustiveDependencies: another text has another first line
  useEffect(() => void list.current?.scrollTo(0, 0), [text]);
  // What can be done does not change while one looks for it.
  const find = useMemo(() => paletteFor(workspace, t), [workspace, t]);
  const sections = useMemo(() => find(text), [find, text]);
  const count = sections.reduce((sum, { lines, more }) => sum + lines.length + more, 0);

  const choose = (item: PaletteItem) => {
    if (item.id in actions) rememberAction(item.id);
    // The focus is back where it was before anything is done: what is done may take it elsewhere.
    flushSync(onClose);
    item.run();
  };
  return (
    <dialog
      ref={dialog}
      className={styles.palette}
      aria-label={t('actions.palette')}
      onPointerDown={(event) => event.target === event.currentTarget && onClose()}
      onCancel={(event) => {
        event.preventDefault();
        onClose();
      }}
    >
      <Command shouldFilter={false} loop label={t('menus.palette.field')}>
        <div className={styles.head}>
          <Search size={18} strokeWidth={1.5} aria-hidden />
          <Command.Input
            data-first
            className={styles.field}
            placeholder={t('menus.palette.field')}
            value={text}
            onValueChange={setText}
          />
        </div>
        <Command.List ref={list} className={styles.list} label={t('menus.palette.results')}>
          {sections.map(({ heading, lines, more }) => (
            <Command.Group
              key={heading}
              className={styles.group}
              heading={<Heading text={heading} more={more} />}
            >
              {lines.map((line) => (
                <Line key={line.item.id} line={line} onChoose={choose} />
              ))}
            </Command.Group>
          ))}
        </Command.List>
        {count === 0 && <Nothing text={text} />}
        <VisuallyHidden role="status" aria-live="polite">
          {text !== '' && t('menus.palette.count', { count })}
        </VisuallyHidden>
        <p className={styles.foot} aria-hidden>
          {t('menus.palette.keys')}
        </p>
      </Command>
    </dialog>
  );
}

function Heading({ text, more }: { text: string; more: number }) {
  const { t } = useTranslation();
  return (
    <span className={styles.heading}>
      {text}
      {more > 0 && <small>{t('menus.palette.more', { count: more })}</small>}
    </span>
  );
}

function Line({ line, onChoose }: { line: PaletteLine; onChoose: (item: PaletteItem) => void }) {
  const { item, by } = line;
  const { of, label, note, icon: Sign, keys, off, isOn } = item;
  const quiet = off ?? note ?? by;
  return (
    <Command.Item
      className={styles.line}
      value={item.id}
      disabled={off !== null}
      onSelect={() => onChoose(item)}
    >
      <span className={styles.sign}>
        <Sign size={16} strokeWidth={1.5} aria-hidden />
      </span>
      <span className={styles.label} dir="auto">
        {of && <span className={styles.of}>{of}: </span>}
        {label}
      </span>
      {isOn && <Check size={14} strokeWidth={2} className={styles.on} aria-hidden />}
      {quiet && (
        <small className={styles.note} dir="auto">
          {quiet}
        </small>
      )}
      {keys && !off && <Kbd keys={keys} />}
    </Command.Item>
  );
}

function Nothing({ text }: { text: string }) {
  const { t } = useTranslation();
  return (
    <div className={styles.nothing}>
      <p>{t('menus.palette.nothing', { text: text.trim() })}</p>
      <p className={styles.hint}>{t('menus.palette.nothingHint')}</p>
    </div>
  );
}

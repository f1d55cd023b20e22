import { ChevronDown, GripVertical, X } from 'lucide-react';
import { type ReactNode, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type Icon, IconButton } from '../parts/Button.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { dragLine } from './dragLine.ts';
import styles from './LineList.module.css';
import type { Line, Lines, LineWriter } from './useLines.ts';

interface LineListProps {
  lines: Lines;
  writer: LineWriter;
  /** The spoken name of a line by its number, and that of the one to be typed. */
  label: string;
  adds: string;
  /** More that can be written about a row, folded until it is wanted; it is open where there is some. */
  more?: (id: string) => ReactNode;
  hasMore?: (id: string) => boolean;
  /** The line to be typed has the focus when its dialog opens. */
  isFirst?: boolean;
  /** Something that can be made of a row. */
  deed?: LineDeed;
  /** A sign in place of the dot before a row. */
  sign?: (id: string) => ReactNode;
}

/** Something that can be made of a row of a list. */
interface LineDeed {
  readonly icon: Icon;
  readonly tip: string;
  /** The spoken name for a row. */
  label(text: string): string;
  run(text: string): void;
}

/** A list to type in: Enter goes on to the next line, Alt with the arrows moves one, and so does dragging it by its dot. */
export function LineList({ lines, writer, ...rest }: LineListProps) {
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  const drag = (event: PointerEvent, id: string) => {
    if (!list.current || event.button !== 0) return;
    event.preventDefault();
    dragLine(event, {
      list: list.current,
      id,
      preview: (index) => writer.preview(id, index),
      move: (index) => writer.move(id, index),
      hold: (isHeld) => setHeld(isHeld ? id : null),
    });
  };
  return (
    <ul ref={list} className={styles.list}>
      {lines.lines.map((line, index) => (
        <LineItem
          key={line.id}
          line={line}
          number={index + 1}
          lines={lines}
          isHeld={held === line.id}
          onDrag={drag}
          {...rest}
        />
      ))}
    </ul>
  );
}

interface LineItemProps extends Omit<LineListProps, 'writer'> {
  line: Line;
  number: number;
  isHeld: boolean;
  onDrag(event: PointerEvent, id: string): void;
}

function LineItem(props: LineItemProps) {
  const { line, number, lines, isHeld, onDrag, label, adds, more, hasMore, sign, isFirst } = props;
  const { t } = useTranslation();
  // A named thing that is emptied is again what it was when its field was gone to.
  const [nameBefore, setNameBefore] = useState(line.text);
  const whenEmpty = lines.keepsEmptied && !line.isNew ? nameBefore : '';
  const typing = useTyping(line.text, (text) => lines.type(line, text), whenEmpty);
  const [isOpen, setOpen] = useState(() => hasMore?.(line.id) ?? false);
  const name = line.isNew ? adds : t('inspector.remark', { kind: label, number });
  return (
    <li
      className={[styles.item, isHeld && styles.held].filter(Boolean).join(' ')}
      data-line={line.isNew ? undefined : line.id}
    >
      <div className={[styles.row, line.isNew && styles.new].filter(Boolean).join(' ')}>
        <span
          className={styles.grip}
          aria-hidden
          data-tip={line.isNew ? undefined : t('facts.drag')}
          data-tip-keys={line.isNew ? undefined : 'Alt+ArrowUp'}
          onPointerDown={(event) => !line.isNew && onDrag(event.nativeEvent, line.id)}
        >
          <span className={styles.sign}>{!line.isNew && sign?.(line.id)}</span>
          <GripVertical size={14} strokeWidth={1.5} className={styles.handle} />
        </span>
        <TextArea
          quiet
          ref={lines.register(line.id)}
          data-first={(isFirst && line.isNew) || undefined}
          label={name}
          placeholder={line.isNew ? adds : undefined}
          lang={typing.lang}
          value={typing.value}
          onChange={typing.onChange}
          onFocus={() => setNameBefore(line.text)}
          onBlur={() => {
            typing.onBlur();
            lines.leave(line);
          }}
          onKeyDown={(event) => lines.key(line, event)}
        />
        {!line.isNew && <LineTools {...props} isOpen={isOpen} onToggle={() => setOpen(!isOpen)} />}
      </div>
      {!line.isNew && isOpen && more && <div className={styles.more}>{more(line.id)}</div>}
    </li>
  );
}

interface LineToolsProps extends LineItemProps {
  isOpen: boolean;
  onToggle(): void;
}

function LineTools({ line, lines, more, deed, isOpen, onToggle }: LineToolsProps) {
  const { t } = useTranslation();
  return (
    <>
      {more && (
        <IconButton
          small
          icon={ChevronDown}
          label={`${t('facts.more')}: ${line.text}`}
          tip={t(isOpen ? 'facts.less' : 'facts.more')}
          aria-expanded={isOpen}
          className={`${styles.tool} ${styles.fold}`}
          onClick={onToggle}
        />
      )}
      {deed && (
        <IconButton
          small
          icon={deed.icon}
          label={deed.label(line.text)}
          tip={deed.tip}
          className={styles.tool}
          onClick={() => deed.run(line.text)}
        />
      )}
      <IconButton
        small
        icon={X}
        label={`${t('inspector.removeRemark')}: ${line.text}`}
        tip={t('inspector.removeRemark')}
        className={styles.tool}
        onClick={() => lines.remove(line)}
      />
    </>
  );
}

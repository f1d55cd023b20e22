import { Ellipsis, Frown, Lightbulb, SquarePlus, StickyNote, ThumbsUp, Trash2 } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { flushSync } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { commentsOn } from '../../commands/notes.ts';
import type { Note } from '../../model/note.ts';
import {
  addCommentTo,
  finishNote,
  putCommentOnMap,
  removeNoteNamed,
  turnNote,
  writeNoteText,
} from '../noteActions.ts';
import { IconButton } from '../parts/Button.tsx';
import { Menu } from '../parts/Menu.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import section from './RemarkSection.module.css';
import { Section } from './Section.tsx';

/** The comments on a touchpoint: what colleagues say about the map, not what customers live through. A new one becomes a comment with its first letter. */
export function CommentSection({ touchpointId }: { touchpointId: string }) {
  const { t } = useTranslation();
  const { newId } = useWorkspace();
  const notes = useEditor(({ shown }) => shown.note);
  const comments = commentsOn({ note: notes }, touchpointId);
  const [spare, setSpare] = useState(newId);
  const isSpareUsed = comments.some(({ id }) => id === spare);
  const newLine = isSpareUsed ? null : spare;
  const lines = [
    ...comments.map((note) => ({ id: note.id, note })),
    ...(newLine ? [{ id: newLine, note: null }] : []),
  ];
  return (
    <Section name="comments" title={t('notes.comments')} count={comments.length}>
      <ul className={section.list}>
        {lines.map(({ id, note }, at) => (
          <CommentLine
            key={id}
            id={id}
            note={note}
            number={at + 1}
            touchpointId={touchpointId}
            onNext={() => isSpareUsed && setSpare(newId())}
          />
        ))}
      </ul>
    </Section>
  );
}

interface CommentLineProps {
  id: string;
  /** null while nothing was typed. */
  note: Note | null;
  number: number;
  touchpointId: string;
  /** Called when the line is done and another one is wanted. */
  onNext(): void;
}

function CommentLine({ id, note, number, touchpointId, onNext }: CommentLineProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const typing = useTyping(note?.text ?? '', (text) => {
    if (note) writeNoteText(workspace, id, text);
    else if (text.trim() !== '') addCommentTo(workspace, touchpointId, id, text);
  });
  const key = (event: KeyboardEvent<HTMLTextAreaElement>) => {
    if (event.key !== 'Enter' || event.shiftKey || event.nativeEvent.isComposing) return;
    event.preventDefault();
    if (!note) return;
    const list = event.currentTarget.closest('ul');
    // The new line is there for the next key.
    flushSync(onNext);
    list?.querySelector<HTMLElement>('li:last-child textarea')?.focus();
  };
  const label = note ? t('notes.comment', { number }) : t('notes.addComment');
  return (
    <li className={[section.row, !note && section.new].filter(Boolean).join(' ')}>
      <TextArea
        quiet
        label={label}
        placeholder={note ? undefined : label}
        lang={typing.lang}
        value={typing.value}
        onChange={typing.onChange}
        onKeyDown={key}
        onBlur={() => {
          typing.onBlur();
          if (!note) return;
          finishNote(workspace, id);
          onNext();
        }}
      />
      {note && <CommentMenu id={id} number={number} />}
    </li>
  );
}

function CommentMenu({ id, number }: { id: string; number: number }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  return (
    <Menu
      align="end"
      button={
        <IconButton
          small
          icon={Ellipsis}
          label={t('notes.commentMenu', { number })}
          tip={t('actions.more')}
          className={section.remove}
        />
      }
      entries={() => [
        { heading: t('notes.into') },
        { label: t('notes.intoPain'), icon: Frown, run: () => turnNote(workspace, id, 'pain') },
        {
          label: t('notes.intoBrightSpot'),
          icon: ThumbsUp,
          run: () => turnNote(workspace, id, 'brightSpot'),
        },
        {
          label: t('notes.intoOpportunity'),
          icon: Lightbulb,
          run: () => turnNote(workspace, id, 'opportunity'),
        },
        {
          label: t('notes.intoTouchpoint'),
          icon: SquarePlus,
          run: () => turnNote(workspace, id, 'touchpoint'),
        },
        { label: t('notes.intoNote'), icon: StickyNote, run: () => putCommentOnMap(workspace, id) },
        'rule',
        { label: t('actions.delete'), icon: Trash2, danger: true, run: () => removeNoteNamed(workspace, id) },
      ]}
    />
  );
}

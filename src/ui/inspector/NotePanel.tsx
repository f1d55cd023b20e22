import {
  CopyPlus,
  Frown,
  Lightbulb,
  type LucideIcon,
  MessageSquare,
  SquarePlus,
  ThumbsUp,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { Note } from '../../model/note.ts';
import {
  colorNote,
  duplicateNoteBeside,
  type NoteTurn,
  removeNoteNamed,
  turnNote,
  writeNoteText,
} from '../noteActions.ts';
import { Button } from '../parts/Button.tsx';
import { ColorField } from '../parts/ColorField.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { useTyping } from '../useTyping.ts';
import { useEditor, useWorkspace } from '../workspace.ts';
import styles from './Inspector.module.css';
import { InspectorShell } from './InspectorShell.tsx';
import panel from './NotePanel.module.css';

const turns = [
  { into: 'touchpoint', label: 'notes.intoTouchpoint', icon: SquarePlus },
  { into: 'pain', label: 'notes.intoPain', icon: Frown },
  { into: 'brightSpot', label: 'notes.intoBrightSpot', icon: ThumbsUp },
  { into: 'opportunity', label: 'notes.intoOpportunity', icon: Lightbulb },
  { into: 'comment', label: 'notes.intoComment', icon: MessageSquare },
] as const satisfies readonly { into: NoteTurn; label: string; icon: LucideIcon }[];

/** What can be done with a note: write it, colour it, and make something of it. */
export function NotePanel({ id }: { id: string }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const note = useEditor(({ doc }) => doc.note.get(id));
  if (!note) return null;
  return (
    <InspectorShell
      name={t('notes.note')}
      entries={() => [
        { label: t('actions.duplicate'), icon: CopyPlus, run: () => duplicateNoteBeside(workspace, id) },
        { label: t('notes.remove'), icon: Trash2, danger: true, run: () => removeNoteNamed(workspace, id) },
      ]}
    >
      <NoteText note={note} />
      <div className={styles.ruled}>
        <ColorField
          canBeNone
          label={t('notes.color')}
          value={note.color ?? null}
          onChange={(color) => colorNote(workspace, id, color)}
        />
      </div>
      <div className={styles.ruled}>
        <h3 className={panel.heading}>{t('notes.into')}</h3>
        <div className={panel.turns}>
          {turns.map(({ into, label, icon }) => (
            <Button key={into} small look="line" icon={icon} onClick={() => turnNote(workspace, id, into)}>
              {t(label)}
            </Button>
          ))}
        </div>
      </div>
      <p className={panel.quiet}>{t('notes.quiet')}</p>
    </InspectorShell>
  );
}

function NoteText({ note }: { note: Note }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const text = useTyping(note.text, (next) => writeNoteText(workspace, note.id, next));
  return (
    <div className={styles.block}>
      <TextArea quiet label={t('notes.text')} placeholder={t('notes.placeholder')} {...text} />
    </div>
  );
}

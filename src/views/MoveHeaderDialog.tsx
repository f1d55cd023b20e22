import { type FormEvent, useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveSegment } from '../commands/segments.ts';
import { moveStage } from '../commands/stages.ts';
import { inOrder, type Ordered } from '../model/order.ts';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { type Header, useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './FactsDialog.module.css';
import { MoveFoot } from './MoveFoot.tsx';
import { PositionField } from './PositionField.tsx';

interface MoveHeaderDialogProps {
  header: Header;
  onClose(): void;
}

const kinds = {
  stage: { title: 'menus.moveStage', step: 'edit.moveStage', move: moveStage, said: 'board.stageMoved' },
  segment: {
    title: 'menus.moveSegment',
    step: 'edit.moveSegment',
    move: moveSegment,
    said: 'board.segmentMoved',
  },
} as const;

/** Moves a stage or a segment to a position among the others: what a drag of its header does, by keyboard. */
export function MoveHeaderDialog({ header, onClose }: MoveHeaderDialogProps) {
  const { t } = useTranslation();
  const { editor, announce, board } = useWorkspace();
  const form = useId();
  const { kind, id } = header;
  const { title, step, move, said } = kinds[kind];
  const rows = inOrder<Ordered & { readonly name: string }>(useEditor(({ doc }) => doc[kind]).values());
  const others = rows.filter((row) => row.id !== id);
  const [index, setIndex] = useState(() => rows.findIndex((row) => row.id === id));
  const name = rows.find((row) => row.id === id)?.name ?? '';

  const submit = (event: FormEvent) => {
    event.preventDefault();
    const changes = editor.run({ key: step }, (tr) => move(tr, id, index));
    if (changes.length > 0)
      announce({ key: said, values: { name, position: index + 1, count: rows.length } });
    onClose();
    board?.goTo(header);
  };
  return (
    <Dialog title={t(title, { name })} onClose={onClose} foot={<MoveFoot form={form} onClose={onClose} />}>
      <form id={form} className={styles.facts} onSubmit={submit}>
        <PositionField isFirst names={others.map((row) => row.name)} index={index} onChange={setIndex} />
      </form>
    </Dialog>
  );
}

import { type FormEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { moveLane } from '../../commands/lanes.ts';
import { lane as laneKind } from '../../model/lane.ts';
import { mapLanes } from '../../model/mapLanes.ts';
import { dragLine } from '../../ui/inspector/dragLine.ts';
import { addLaneNow, moveLaneNow } from '../../ui/lanes/laneDeeds.ts';
import { Button } from '../../ui/parts/Button.tsx';
import { Checkbox } from '../../ui/parts/Checkbox.tsx';
import { Dialog } from '../../ui/parts/Dialog.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { laneNames } from '../../ui/sceneWords.ts';
import { useEditor, useWorkspace } from '../../ui/workspace.ts';
import { LaneRow } from './LaneRow.tsx';
import styles from './LanesDialog.module.css';

interface LanesDialogProps {
  /** The key of a lane whose name is to be written at once. */
  renamed: string | undefined;
  onClose(): void;
}

/** All lanes of the map: which are seen, in which order, how high, and the lines of a service blueprint between them. */
export function LanesDialog({ renamed, onClose }: LanesDialogProps) {
  const { t } = useTranslation();
  return (
    <Dialog
      title={t('lanes.title')}
      size="middle"
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      <p className={styles.hint}>{t('lanes.hint')}</p>
      <LaneList renamed={renamed} />
      <MoreLanes />
    </Dialog>
  );
}

function LaneList({ renamed }: Pick<LanesDialogProps, 'renamed'>) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const rows = useEditor(({ shown }) => shown.lane);
  const lanes = mapLanes(rows);
  const names = laneNames(t);
  const list = useRef<HTMLUListElement>(null);
  const [held, setHeld] = useState<string | null>(null);
  const drag = (event: PointerEvent, key: string, name: string) => {
    if (!list.current || event.button !== 0) return;
    event.preventDefault();
    dragLine(event, {
      list: list.current,
      id: key,
      preview: (index) => workspace.editor.preview(index === null ? null : (tr) => moveLane(tr, key, index)),
      move: (index) => moveLaneNow(workspace, key, index, name),
      hold: (isHeld) => setHeld(isHeld ? key : null),
    });
  };
  return (
    <>
      <Headings />
      <ul ref={list} className={styles.list} aria-label={t('lanes.list')}>
        {lanes.map((lane, at) => (
          <LaneRow
            // A lane that is moved for the first time gets a row, and stays the same line.
            key={lane.type === 'own' ? lane.key : lane.type}
            lane={lane}
            usualName={names[lane.type]}
            at={at}
            count={lanes.length}
            isHeld={held === lane.key}
            isRenamed={renamed === lane.key}
            isEntry={renamed === undefined && at === 1}
            onDrag={drag}
          />
        ))}
      </ul>
    </>
  );
}

/** What is chosen in the columns of the list; each field says it with the name of its lane. */
function Headings() {
  const { t } = useTranslation();
  return (
    <div className={`${styles.lane} ${styles.headings}`} aria-hidden>
      <span>{t('lanes.size')}</span>
      <span>{t('lanes.lineBelow')}</span>
    </div>
  );
}

/** The lanes that the map does not have yet. */
function MoreLanes() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const rows = useEditor(({ doc }) => doc.lane);
  const [title, setTitle] = useState('');
  const there = new Set(mapLanes(rows).map(({ type }) => type));
  const names = laneNames(t);
  const missing = laneKind.schema.shape.type.options.filter((type) => type !== 'own' && !there.has(type));
  const add = (event: FormEvent) => {
    event.preventDefault();
    if (title.trim() === '') return;
    addLaneNow(workspace, 'own', title.trim());
    setTitle('');
  };
  return (
    <section aria-label={t('lanes.more')} className={styles.more}>
      {missing.length > 0 && <h3>{t('lanes.more')}</h3>}
      <div className={styles.missing}>
        {missing.map((type) => (
          <Checkbox key={type} checked={false} onChange={() => addLaneNow(workspace, type)}>
            {names[type]}
          </Checkbox>
        ))}
      </div>
      <form className={styles.own} onSubmit={add}>
        <TextField label={t('lanes.ownName')} value={title} onChange={setTitle} maxLength={200} />
        <Button type="submit" off={title.trim() === ''}>
          {t('lanes.addOwn')}
        </Button>
      </form>
    </section>
  );
}

import { FoldVertical, GripVertical, StickyNote, UnfoldVertical, X } from 'lucide-react';
import type { KeyboardEvent, ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { MapLane } from '../../model/mapLanes.ts';
import {
  drawLineNow,
  foldLaneNow,
  hideLaneNow,
  moveLaneNow,
  removeLaneNow,
  renameLaneNow,
  sizeLaneNow,
} from '../../ui/lanes/laneDeeds.ts';
import { blueprintLines } from '../../ui/lanes/laneMenu.ts';
import { Button, IconButton } from '../../ui/parts/Button.tsx';
import { Select } from '../../ui/parts/Select.tsx';
import { TextField } from '../../ui/parts/TextField.tsx';
import { useTyping } from '../../ui/useTyping.ts';
import { useSession, useWorkspace } from '../../ui/workspace.ts';
import styles from './LanesDialog.module.css';

interface LaneRowProps {
  lane: MapLane;
  usualName: string;
  at: number;
  count: number;
  isHeld: boolean;
  isRenamed: boolean;
  /** The keyboard begins here. */
  isEntry: boolean;
  onDrag(event: PointerEvent, key: string, name: string): void;
}

/** One lane in the list of all: Alt with the arrows moves it, and so does dragging it by its dots. */
export function LaneRow({ lane, usualName, at, isHeld, isRenamed, isEntry, onDrag }: LaneRowProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { key, type, row } = lane;
  const name = row?.title ?? usualName;
  const isFirst = type === 'touchpoints';
  const move = (event: KeyboardEvent) => {
    const step = { ArrowUp: -1, ArrowDown: 1 }[event.key];
    if (!event.altKey || step === undefined) return;
    event.preventDefault();
    event.stopPropagation();
    moveLaneNow(workspace, key, at + step, name);
  };
  return (
    <li
      className={[styles.lane, isHeld && styles.held].filter(Boolean).join(' ')}
      data-line={key}
      onKeyDown={move}
    >
      <span
        className={styles.grip}
        aria-hidden
        data-tip={isFirst ? undefined : t('lanes.move')}
        data-tip-keys={isFirst ? undefined : 'Alt+ArrowUp'}
        onPointerDown={(event) => !isFirst && onDrag(event.nativeEvent, key, name)}
      >
        {!isFirst && <GripVertical size={14} strokeWidth={1.5} />}
      </span>
      <input
        type="checkbox"
        data-first={isEntry || undefined}
        aria-label={name}
        checked={isFirst || !row?.hidden}
        disabled={isFirst}
        onChange={(event) => hideLaneNow(workspace, key, !event.target.checked)}
      />
      <LaneName lane={lane} name={name} usualName={usualName} isFirst={isRenamed} />
      <LaneChoices lane={lane} name={name} />
      <LaneTools lane={lane} name={name} />
    </li>
  );
}

interface LanePartProps {
  lane: MapLane;
  name: string;
}

function LaneName(props: LanePartProps & { usualName: string; isFirst: boolean }) {
  const { lane, name, usualName, isFirst } = props;
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const rename = (text: string) => renameLaneNow(workspace, lane.key, text === usualName ? '' : text);
  const { value, onChange, onBlur } = useTyping(name, rename, usualName);
  return (
    <TextField
      quiet
      label={t('lanes.name', { name })}
      data-first={isFirst || undefined}
      maxLength={200}
      {...{ value, onChange, onBlur }}
    />
  );
}

function LaneChoices({ lane: { key, type, row }, name }: LanePartProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const usual = useSession(({ laneHeight }) => laneHeight);
  const sizes = [
    { value: 'S', label: t('preferences.laneSmall') },
    { value: 'M', label: t('preferences.laneMedium') },
    { value: 'L', label: t('preferences.laneLarge') },
  ] as const;
  return (
    <>
      {type === 'touchpoints' ? (
        <span />
      ) : (
        <Choice name={t('lanes.size')}>
          <Select
            spoken
            label={t('lanes.sizeOf', { name })}
            choices={sizes}
            value={row?.height ?? (type === 'emotion' ? usual : 'M')}
            onChange={(size) => sizeLaneNow(workspace, key, size)}
          />
        </Choice>
      )}
      <Choice name={t('lanes.lineBelow')}>
        <Select
          spoken
          label={t('lanes.lineOf', { name })}
          choices={blueprintLines.map((line) => ({ value: line, label: t(`domain.line.${line}`) }))}
          value={row?.lineBelow ?? null}
          none={t('lanes.noLine')}
          onChange={(line) => drawLineNow(workspace, key, line)}
        />
      </Choice>
    </>
  );
}

/** What is chosen in a line; its name stands beside it where there is no room for columns with headings. */
function Choice({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div className={styles.choice}>
      <span aria-hidden>{name}</span>
      {children}
    </div>
  );
}

function LaneTools({ lane: { key, type }, name }: LanePartProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const isFolded = useSession(({ foldedLanes }) => foldedLanes.split(' ').includes(key));
  if (type === 'touchpoints') return <span />;
  return (
    <span className={styles.tools}>
      <Button
        small
        icon={isFolded ? UnfoldVertical : FoldVertical}
        aria-label={t(isFolded ? 'lanes.unfoldOf' : 'lanes.foldOf', { name })}
        onClick={() => foldLaneNow(workspace, key)}
      >
        {t(isFolded ? 'lanes.unfold' : 'lanes.fold')}
      </Button>
      {type === 'own' && (
        <IconButton
          small
          icon={StickyNote}
          label={t('lanes.cardsOf', { name })}
          onClick={() =>
            workspace.openDialog({ name: 'laneCards', laneId: key, segmentId: null, stageId: null })
          }
        />
      )}
      {type !== 'emotion' && type !== 'thinking' && (
        <IconButton
          small
          icon={X}
          label={t('lanes.removeOf', { name })}
          onClick={() => removeLaneNow(workspace, key)}
        />
      )}
    </span>
  );
}

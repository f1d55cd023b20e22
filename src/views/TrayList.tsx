import { type FocusEvent, type KeyboardEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../model/touchpoint.ts';
import { placeOfKeyboard } from '../ui/trayActions.ts';
import { useEditor, useSession, useWorkspace } from '../ui/workspace.ts';
import { TrayCard } from './TrayCard.tsx';
import styles from './TrayPanel.module.css';
import { type TrayGroup, trayGroups } from './trayGroups.ts';
import { trayKey } from './trayKeys.ts';

/** The touchpoints in the tray: to be selected, dragged onto the map, or placed by Enter where the keyboard is on the board. */
export function TrayList({ cards }: { cards: readonly Touchpoint[] }) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const segments = useEditor(({ shown }) => shown.segment);
  const selection = useSession((session) => session.selection);
  const [place, setPlace] = useState<string | null>(null);
  const list = useRef<HTMLDivElement>(null);
  const groups = trayGroups(cards, segments);
  const active = cards.find(({ id }) => id === place)?.id ?? cards[0]?.id;
  const go = (id: string) =>
    list.current?.querySelector<HTMLElement>(`[data-id="${CSS.escape(id)}"]`)?.focus();
  const onKeyDown = (event: KeyboardEvent) => {
    if (active === undefined || event.nativeEvent.isComposing) return;
    const ids = groups.flatMap(({ touchpoints }) => touchpoints.map(({ id }) => id));
    if (!trayKey(workspace, event.nativeEvent, { active, ids, go })) return;
    event.preventDefault();
    event.stopPropagation();
  };
  return (
    <>
      <div
        ref={list}
        role="listbox"
        aria-label={t('tray.list')}
        aria-multiselectable
        className={styles.list}
        onKeyDown={onKeyDown}
        onFocus={({ target }: FocusEvent<HTMLElement>) => setPlace(target.dataset.id ?? null)}
      >
        {groups.map((group) => (
          <Group
            key={group.segment?.id ?? ''}
            group={group}
            isAlone={groups.length === 1 && !group.segment}
            active={active}
            selection={selection}
          />
        ))}
      </div>
      <PlaceHint />
    </>
  );
}

interface GroupProps {
  group: TrayGroup;
  /** Without others its name says nothing. */
  isAlone: boolean;
  active: string | undefined;
  selection: readonly string[];
}

function Group({ group: { segment, touchpoints }, isAlone, active, selection }: GroupProps) {
  const { t } = useTranslation();
  const name = segment ? t('tray.ofSegment', { name: segment.name }) : t('tray.noSegment');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group inside of a list box
    <div role="group" aria-label={name}>
      {!isAlone && (
        <p className={styles.group} aria-hidden>
          {name}
        </p>
      )}
      {touchpoints.map((card) => (
        <TrayCard
          key={card.id}
          card={card}
          isActive={card.id === active}
          isSelected={selection.includes(card.id)}
        />
      ))}
    </div>
  );
}

/** Where Enter would place a touchpoint. */
function PlaceHint() {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { stage, segment } = useEditor(({ doc }) => doc);
  useSession((session) => session.focus);
  const place = placeOfKeyboard(workspace);
  const names = place && {
    stage: stage.get(place.stageId)?.name ?? '',
    segment: segment.get(place.segmentId)?.name ?? '',
  };
  return (
    <p className={styles.hint}>
      {names ? t('tray.hint', { place: t('tray.placeIn', names) }) : t('tray.hintPlain')}
    </p>
  );
}

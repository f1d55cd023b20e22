import { type MouseEvent, memo, type PointerEvent, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { Touchpoint } from '../model/touchpoint.ts';
import { emotionNumber, levelName } from '../ui/emotionWords.ts';
import { Diamond, Face, KindTile } from '../ui/parts/Sign.tsx';
import { waitForDrag } from '../ui/waitForDrag.ts';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './TrayPanel.module.css';
import { chosenIn } from './trayKeys.ts';

interface TrayCardProps {
  card: Touchpoint;
  /** Whether it is the tab stop of the list. */
  isActive: boolean;
  isSelected: boolean;
}

/** A touchpoint in the tray; a press takes it, and the other selected ones with it, into the hand. */
export const TrayCard = memo(function TrayCard({ card, isActive, isSelected }: TrayCardProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const channel = useEditor(({ shown }) => shown.channel.get(card.channelId ?? '')?.name);
  const stage = useEditor(({ shown }) => shown.stage.get(card.stageId ?? '')?.name);
  const element = useRef<HTMLDivElement>(null);
  useStillWhileCarried(element);
  const press = ({ button, nativeEvent }: PointerEvent) => {
    if (button !== 0) return;
    waitForDrag(nativeEvent, (event) => workspace.board?.drawn?.carryIn(chosenIn(workspace, card.id), event));
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the list
    <div
      ref={element}
      role="option"
      tabIndex={isActive ? 0 : -1}
      aria-selected={isSelected}
      aria-label={useSpoken(card, channel, stage)}
      data-id={card.id}
      className={styles.card}
      onPointerDown={press}
      onClick={(event) => select(workspace.session, card.id, event)}
    >
      <span className={styles.top}>
        {card.kind && <KindTile kind={card.kind} />}
        <span className={styles.channel} dir="auto">
          {channel ?? (stage !== undefined && t('tray.fromStage', { name: stage }))}
        </span>
        {card.momentOfTruth && <Diamond tone={card.momentOfTruth} size={14} />}
        {card.emotion !== undefined && <Face emotion={card.emotion} size={16} />}
      </span>
      <span className={styles.title} dir="auto">
        {card.title || t('board.untitled')}
      </span>
    </div>
  );
});

function useSpoken(card: Touchpoint, channel: string | undefined, stage: string | undefined): string {
  const { t, i18n } = useTranslation();
  const { title, emotion, momentOfTruth } = card;
  const parts = [
    title || t('board.untitled'),
    channel,
    emotion !== undefined && `${levelName(t, emotion)}, ${emotionNumber(emotion, i18n.language)}`,
    momentOfTruth && t(momentOfTruth === 'positive' ? 'board.momentPositive' : 'board.momentNegative'),
    stage !== undefined && t('tray.fromStage', { name: stage }),
  ];
  return parts.filter((part) => typeof part === 'string').join('. ');
}

/** A finger that has taken hold of a card must not scroll the list under it. */
function useStillWhileCarried(element: { readonly current: HTMLElement | null }): void {
  const workspace = useWorkspace();
  useEffect(() => {
    const card = element.current;
    const hold = (event: TouchEvent) => {
      if (workspace.board?.drawn?.isCarrying()) event.preventDefault();
    };
    card?.addEventListener('touchmove', hold, { passive: false });
    return () => card?.removeEventListener('touchmove', hold);
  }, [element, workspace]);
}

function select(session: ReturnType<typeof useWorkspace>['session'], id: string, event: MouseEvent): void {
  const isMany = event.shiftKey || event.ctrlKey || event.metaKey;
  const { selection } = session.getState();
  const others = selection.filter((other) => other !== id);
  const more = others.length < selection.length ? others : [...selection, id];
  // Pressed again, what is known about it is opened, as in the list of a small screen.
  const isAgain = !isMany && selection.length === 1 && selection[0] === id;
  session.setState(isAgain ? { inspectorOpen: true } : { selection: isMany ? more : [id] });
}

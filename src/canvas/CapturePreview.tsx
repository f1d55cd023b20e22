import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCapture } from '../commands/capture.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { CaptureChips } from '../ui/CaptureChips.tsx';
import { Face, KindTile } from '../ui/parts/Sign.tsx';
import styles from './CapturePreview.module.css';

interface CapturePreviewProps {
  readonly text: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  readonly isNew: boolean;
}

/** What leaving the title will set: in the top row of the card what it will show there, and below it each sign in words. */
export function CapturePreview({ text, touchpoint, channel, isNew }: CapturePreviewProps) {
  const { t } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  // After every letter, for each can bring another chip.
  useLayoutEffect(() => keepInside(row.current));
  const said = parseCapture(text);
  const emotion = said.emotion ?? touchpoint.emotion;
  return (
    <>
      <div className={styles.top} aria-hidden>
        {touchpoint.kind && <KindTile kind={touchpoint.kind} />}
        <span className={styles.channel}>{said.channel ?? channel}</span>
        {emotion !== undefined && <Face emotion={emotion} size={16} />}
      </div>
      <div ref={row} className={styles.chips}>
        <CaptureChips text={text} />
        {isNew && text === '' && <span className={styles.hint}>{t('board.captureKeys')}</span>}
      </div>
    </>
  );
}

/** Moves the chips back into the map area: sideways, and above the card where there is no room below it. */
function keepInside(row: HTMLElement | null): void {
  const card = row?.parentElement;
  const area = card?.parentElement?.parentElement?.getBoundingClientRect();
  if (!row || !card || !area) return;
  row.style.translate = '';
  const box = row.getBoundingClientRect();
  const scale = box.width / row.offsetWidth || 1;
  const x = Math.max(area.left + 4, Math.min(box.left, area.right - 4 - box.width)) - box.left;
  const above = card.getBoundingClientRect().top - 8 - box.bottom;
  const isBelow =
    box.bottom > area.bottom - 4 && card.getBoundingClientRect().top - 12 - box.height > area.top;
  row.style.translate = `${x / scale}px ${isBelow ? above / scale : 0}px`;
}

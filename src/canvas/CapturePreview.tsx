import { useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { parseCapture } from '../commands/capture.ts';
import type { Touchpoint } from '../model/touchpoint.ts';
import { emotionNumber, levelName } from '../ui/emotionWords.ts';
import { Diamond, Face, KindTile } from '../ui/parts/Sign.tsx';
import styles from './CapturePreview.module.css';

interface CapturePreviewProps {
  readonly text: string;
  readonly touchpoint: Touchpoint;
  readonly channel: string | null;
  readonly isNew: boolean;
}

/** What leaving the title will set: in the top row of the card what it will show there, and below it each sign in words. */
export function CapturePreview({ text, touchpoint, channel, isNew }: CapturePreviewProps) {
  const { t, i18n } = useTranslation();
  const row = useRef<HTMLDivElement>(null);
  // After every letter, for each can bring another chip.
  useLayoutEffect(() => keepInside(row.current));
  const said = parseCapture(text);
  const emotion = said.emotion ?? touchpoint.emotion;
  const chips = [
    said.channel && { key: 'channel', sign: null, words: t('board.captureChannel', { name: said.channel }) },
    said.emotion !== undefined && {
      key: 'emotion',
      sign: <Face emotion={said.emotion} size={12} />,
      words: `${levelName(t, said.emotion)} ${emotionNumber(said.emotion, i18n.language)}`,
    },
    said.momentOfTruth && {
      key: 'moment',
      sign: <Diamond tone={said.momentOfTruth} size={12} />,
      words: t('board.captureMoment'),
    },
    said.quote && { key: 'quote', sign: null, words: `“${said.quote}”` },
  ].filter((chip) => !!chip);
  return (
    <>
      <div className={styles.top} aria-hidden>
        {touchpoint.kind && <KindTile kind={touchpoint.kind} />}
        <span className={styles.channel}>{said.channel ?? channel}</span>
        {emotion !== undefined && <Face emotion={emotion} size={16} />}
      </div>
      <div ref={row} className={styles.chips}>
        {chips.map(({ key, sign, words }) => (
          <span key={key} className={styles.chip}>
            {sign}
            <span dir="auto">{words}</span>
          </span>
        ))}
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

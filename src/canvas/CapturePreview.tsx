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
      <div className={styles.chips}>
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

import { useTranslation } from 'react-i18next';
import { parseCapture } from '../commands/capture.ts';
import styles from './CaptureChips.module.css';
import { emotionNumber, levelName } from './emotionWords.ts';
import { Diamond, Face } from './parts/Sign.tsx';

/** What the signs in a line will set, each as a chip in words. */
export function CaptureChips({ text }: { text: string }) {
  const { t, i18n } = useTranslation();
  const said = parseCapture(text);
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
  return chips.map(({ key, sign, words }) => (
    <span key={key} className={styles.chip}>
      {sign}
      <span dir="auto">{words}</span>
    </span>
  ));
}

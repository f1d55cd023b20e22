import { useTranslation } from 'react-i18next';
import { parseCapture, withEmotion, withMoment } from '../../commands/capture.ts';
import { type EmotionLevel, emotionLevel } from '../../derive/emotionLevel.ts';
import { setCardsEmotion, toggleCardsMoment } from '../../ui/cardActions.ts';
import { levelName } from '../../ui/emotionWords.ts';
import { startCardHere } from '../../ui/newCard.ts';
import { Diamond, emotionColor, Face } from '../../ui/parts/Sign.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import styles from './FaceButtons.module.css';
import { useList } from './list.ts';

const levels: readonly EmotionLevel[] = [-2, -1, 0, 1, 2];

interface FaceButtonsProps {
  /** The line that is being typed; null when none is. */
  readonly text: string | null;
  write(text: string): void;
}

/** Five faces and the mark: they write their signs into the line that is being typed, else set the selected touchpoints, else begin a line. */
export function FaceButtons({ text, write }: FaceButtonsProps) {
  const { t } = useTranslation();
  const now = useSigns(text);
  const { setEmotion, setMoment } = useSetSigns(text, write, now);
  const tone = now.moment ?? ((now.emotion ?? 0) < 0 ? 'negative' : 'positive');
  return (
    <fieldset className={styles.faces} aria-label={t('domain.emotion')}>
      {levels.map((level) => {
        const isOn = now.emotion !== undefined && emotionLevel(now.emotion) === level;
        return (
          <button
            key={level}
            type="button"
            className={styles.face}
            aria-label={levelName(t, level)}
            aria-pressed={isOn}
            style={
              { '--mark': emotionColor(level), '--soft': emotionColor(level, 'soft') } as Record<
                string,
                string
              >
            }
            onClick={() => setEmotion(isOn ? null : level)}
          >
            <Face emotion={level} size={28} />
          </button>
        );
      })}
      <i className={styles.rule} />
      <button
        type="button"
        className={styles.face}
        aria-label={t('actions.momentOfTruth')}
        aria-pressed={now.moment !== undefined}
        style={
          {
            '--mark': emotionColor(tone === 'negative' ? -2 : 2),
            '--soft': emotionColor(tone === 'negative' ? -2 : 2, 'soft'),
          } as Record<string, string>
        }
        onClick={setMoment}
      >
        <Diamond tone={tone} size={24} />
      </button>
    </fieldset>
  );
}

interface Signs {
  readonly emotion?: number | undefined;
  readonly moment?: 'positive' | 'negative' | undefined;
}

/** What the line says, or the first of the selected touchpoints. */
function useSigns(text: string | null): Signs {
  const [id = ''] = useSession(({ selection }) => selection);
  const row = useEditor(({ shown }) => shown.touchpoint.get(id));
  if (text === null) return { emotion: row?.emotion, moment: row?.momentOfTruth };
  const { emotion, momentOfTruth } = parseCapture(text);
  return { emotion, moment: momentOfTruth };
}

function useSetSigns(text: string | null, write: (text: string) => void, now: Signs) {
  const { workspace, state } = useList();
  const begin = (line: string) => {
    state.setState({ opening: line });
    void startCardHere(workspace);
  };
  const chosen = () => workspace.session.getState().selection;
  return {
    setEmotion: (emotion: EmotionLevel | null) => {
      if (text !== null) write(withEmotion(text, emotion));
      else if (chosen().length > 0) setCardsEmotion(workspace, chosen(), emotion);
      else begin(withEmotion('', emotion));
    },
    setMoment: () => {
      if (text !== null) write(withMoment(text, now.moment === undefined));
      else if (chosen().length > 0) toggleCardsMoment(workspace, chosen());
      else begin(withMoment('', true));
    },
  };
}

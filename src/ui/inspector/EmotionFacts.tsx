import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { setEmotion } from '../../commands/emotion.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { setCardsEmotion } from '../cardActions.ts';
import { emotionNumber, feelingsFor, levelName } from '../emotionWords.ts';
import { Button, IconButton } from '../parts/Button.tsx';
import { EmotionSlider } from '../parts/EmotionSlider.tsx';
import { emotionColor } from '../parts/Sign.tsx';
import { TextArea } from '../parts/TextArea.tsx';
import { TextField } from '../parts/TextField.tsx';
import { useTyping } from '../useTyping.ts';
import { useWorkspace } from '../workspace.ts';
import styles from './EmotionFacts.module.css';
import { Fact } from './Fact.tsx';
import inspectorStyles from './Inspector.module.css';
import type { WriteField } from './touchpointWriter.ts';

interface EmotionFactsProps {
  touchpoint: Touchpoint;
  write: WriteField;
}

/** How it feels: the emotion on its scale, the word for it, and what the person thinks. */
export function EmotionFacts({ touchpoint, write }: EmotionFactsProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const { id, emotion } = touchpoint;
  const quote = useTyping(touchpoint.quote ?? '', (text) => write('quote', text));
  const set = (value: number | null) => setCardsEmotion(workspace, [id], value);
  const slider = useRef<HTMLDivElement>(null);
  const remove = () => {
    set(null);
    // The button goes with the emotion.
    slider.current?.focus();
  };
  const preview = (value: number | null) =>
    workspace.editor.preview(value === null ? null : (tr) => setEmotion(tr, id, value));
  return (
    <div className={inspectorStyles.ruled}>
      <EmotionHead touchpoint={touchpoint} onRemove={remove} />
      <div className={styles.slider}>
        <EmotionSlider ref={slider} value={emotion} onChange={set} onPreview={preview} />
      </div>
      <FeelingFact touchpoint={touchpoint} write={write} />
      <Fact tall label={t('domain.thinking')}>
        <TextArea
          quiet
          label={t('domain.thinking')}
          placeholder={t('inspector.quotePlaceholder')}
          {...quote}
        />
      </Fact>
    </div>
  );
}

function EmotionHead({ touchpoint, onRemove }: { touchpoint: Touchpoint; onRemove: () => void }) {
  const { t, i18n } = useTranslation();
  const { emotion, feeling } = touchpoint;
  return (
    <div className={styles.head}>
      <span aria-hidden>{t('domain.emotion')}</span>
      {emotion === undefined ? (
        <span>{t('inspector.emotionNone')}</span>
      ) : (
        <span className={styles.value} style={{ color: emotionColor(emotion, 'text') }}>
          <span>
            <b dir="auto">{feeling || levelName(t, emotion)}</b> {emotionNumber(emotion, i18n.language)}
          </span>
          <IconButton small icon={X} label={t('inspector.removeEmotion')} onClick={onRemove} />
        </span>
      )}
    </div>
  );
}

function FeelingFact({ touchpoint: { emotion, feeling }, write }: EmotionFactsProps) {
  const { t } = useTranslation();
  const typing = useTyping(feeling ?? '', (text) => write('feeling', text));
  const offered = emotion === undefined || feeling ? [] : feelingsFor(t, emotion);
  const field = useRef<HTMLInputElement>(null);
  const use = (word: string) => {
    write('feeling', word);
    // The words go with the choice.
    field.current?.focus();
  };
  return (
    <>
      <Fact label={t('domain.feeling')}>
        <TextField
          quiet
          ref={field}
          label={t('domain.feeling')}
          placeholder={t('inspector.feelingPlaceholder')}
          {...typing}
        />
      </Fact>
      {offered.length > 0 && (
        <div className={styles.chips}>
          {offered.map((word) => (
            <Button
              key={word}
              className={styles.chip}
              aria-label={t('inspector.feelingUse', { word })}
              onClick={() => use(word)}
            >
              {word}
            </Button>
          ))}
        </div>
      )}
    </>
  );
}

import { X } from 'lucide-react';
import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { setEmotion } from '../../commands/emotion.ts';
import type { Edit } from '../../edit/transaction.ts';
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
import { commonOf } from './commonOf.ts';
import styles from './EmotionFacts.module.css';
import { EmotionProposed } from './EmotionProposed.tsx';
import { Fact } from './Fact.tsx';
import inspectorStyles from './Inspector.module.css';
import type { TouchpointWriter } from './touchpointWriter.ts';

interface EmotionFactsProps {
  touchpoints: readonly Touchpoint[];
  writer: TouchpointWriter;
}

/** How they feel: the emotion on its scale, the word for it, and of a single one what the person thinks. */
export function EmotionFacts({ touchpoints, writer }: EmotionFactsProps) {
  const workspace = useWorkspace();
  const ids = touchpoints.map(({ id }) => id);
  const { value, isMixed } = commonOf(touchpoints, 'emotion');
  const [only] = touchpoints.length === 1 ? touchpoints : [];
  const set = (emotion: number | null) => setCardsEmotion(workspace, ids, emotion);
  const slider = useRef<HTMLDivElement>(null);
  const remove = () => {
    set(null);
    // The button goes with the emotion.
    slider.current?.focus();
  };
  const preview = (emotion: number | null) => {
    const edit: Edit = (tr) => {
      for (const id of ids) setEmotion(tr, id, emotion);
    };
    workspace.editor.preview(emotion === null ? null : edit);
  };
  return (
    <div className={inspectorStyles.ruled}>
      <EmotionHead touchpoints={touchpoints} onRemove={remove} />
      <div className={styles.slider}>
        <EmotionSlider ref={slider} value={value} mixed={isMixed} onChange={set} onPreview={preview} />
      </div>
      {only && <EmotionProposed touchpoint={only} onTaken={() => slider.current?.focus()} />}
      <FeelingFact touchpoints={touchpoints} writer={writer} />
      {only && <QuoteFact quote={only.quote} writer={writer} />}
    </div>
  );
}

function EmotionHead({
  touchpoints,
  onRemove,
}: Pick<EmotionFactsProps, 'touchpoints'> & { onRemove(): void }) {
  const { t } = useTranslation();
  const { value, isMixed } = commonOf(touchpoints, 'emotion');
  return (
    <div className={styles.head}>
      <span aria-hidden>{t('domain.emotion')}</span>
      {value === undefined && !isMixed ? (
        <span>{t('inspector.emotionNone')}</span>
      ) : (
        <span
          className={styles.value}
          style={value === undefined ? {} : { color: emotionColor(value, 'text') }}
        >
          <EmotionWords touchpoints={touchpoints} />
          <IconButton small icon={X} label={t('inspector.removeEmotion')} onClick={onRemove} />
        </span>
      )}
    </div>
  );
}

/** The emotion in a word and as a number; of several that differ, from which to which they go. */
function EmotionWords({ touchpoints }: Pick<EmotionFactsProps, 'touchpoints'>) {
  const { t, i18n } = useTranslation();
  const { value } = commonOf(touchpoints, 'emotion');
  const feeling = commonOf(touchpoints, 'feeling').value;
  const number = (emotion: number) => emotionNumber(emotion, i18n.language);
  if (value !== undefined) {
    return (
      <span>
        <b dir="auto">{feeling || levelName(t, value)}</b> {number(value)}
      </span>
    );
  }
  const known = touchpoints.flatMap(({ emotion }) => emotion ?? []);
  const [least, most] = [Math.min(...known), Math.max(...known)];
  return (
    <span>
      <b>{t('inspector.mixed')}</b> {least === most ? number(least) : `${number(least)} … ${number(most)}`}
    </span>
  );
}

function FeelingFact({ touchpoints, writer }: EmotionFactsProps) {
  const { t } = useTranslation();
  const { value: feeling = '', isMixed } = commonOf(touchpoints, 'feeling');
  const emotion = commonOf(touchpoints, 'emotion').value;
  const typing = useTyping(feeling, (text) => writer.write('feeling', text));
  const offered = emotion === undefined || feeling || isMixed ? [] : feelingsFor(t, emotion);
  const field = useRef<HTMLInputElement>(null);
  const use = (word: string) => {
    writer.write('feeling', word);
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
          placeholder={t(isMixed ? 'inspector.mixed' : 'inspector.feelingPlaceholder')}
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

function QuoteFact({ quote = '', writer }: { quote: string | undefined; writer: TouchpointWriter }) {
  const { t } = useTranslation();
  const typing = useTyping(quote, (text) => writer.write('quote', text));
  return (
    <Fact tall part="quote" label={t('domain.thinking')}>
      <TextArea
        quiet
        label={t('domain.thinking')}
        placeholder={t('inspector.quotePlaceholder')}
        {...typing}
      />
    </Fact>
  );
}

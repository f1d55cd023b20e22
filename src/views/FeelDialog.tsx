import { useTranslation } from 'react-i18next';
import { setEmotion } from '../commands/emotion.ts';
import { setCardsEmotion } from '../ui/cardActions.ts';
import { emotionNumber, levelName } from '../ui/emotionWords.ts';
import { Button } from '../ui/parts/Button.tsx';
import { Dialog } from '../ui/parts/Dialog.tsx';
import { EmotionSlider } from '../ui/parts/EmotionSlider.tsx';
import { emotionColor } from '../ui/parts/Sign.tsx';
import { useEditor, useWorkspace } from '../ui/workspace.ts';
import styles from './FeelDialog.module.css';

interface FeelDialogProps {
  ids: readonly string[];
  onClose(): void;
}

/** Sets how touchpoints feel on a scale, in levels or tenths: what pulling a point of the curve does, by keyboard. Every change is written as it is made. */
export function FeelDialog({ ids, onClose }: FeelDialogProps) {
  const { t, i18n } = useTranslation();
  const workspace = useWorkspace();
  const touchpoints = useEditor(({ shown }) => shown.touchpoint);
  const rows = ids.flatMap((id) => touchpoints.get(id) ?? []);
  const emotion = rows[0]?.emotion;
  const isMixed = rows.some((row) => row.emotion !== emotion);
  const preview = (value: number | null) =>
    workspace.editor.preview(
      value === null
        ? null
        : (tr) => {
            for (const id of ids) setEmotion(tr, id, value);
          },
    );
  const said =
    emotion === undefined
      ? t('menus.feelNone')
      : `${levelName(t, emotion)} ${emotionNumber(emotion, i18n.language)}`;
  return (
    <Dialog
      title={t('menus.feelCards', { count: rows.length })}
      {...(rows.length === 1 && { subtitle: rows[0]?.title ?? '' })}
      onClose={onClose}
      foot={
        <Button look="primary" onClick={onClose}>
          {t('actions.done')}
        </Button>
      }
    >
      <p className={styles.value}>
        {isMixed ? (
          t('menus.feelMixed')
        ) : (
          <b style={emotion === undefined ? undefined : { color: emotionColor(emotion, 'text') }}>{said}</b>
        )}
      </p>
      <EmotionSlider
        isFirst
        value={isMixed ? undefined : emotion}
        onChange={(value) => setCardsEmotion(workspace, ids, value)}
        onPreview={preview}
      />
      <p className={styles.hint}>{t('menus.feelHint')}</p>
    </Dialog>
  );
}

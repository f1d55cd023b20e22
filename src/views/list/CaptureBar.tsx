import { Plus } from 'lucide-react';
import type { MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { journeyOf } from '../../model/doc.ts';
import { IconButton } from '../../ui/parts/Button.tsx';
import { useEditor, useSession } from '../../ui/workspace.ts';
import styles from './CaptureBar.module.css';
import { FaceButtons } from './FaceButtons.tsx';
import { useList } from './list.ts';
import { StageStep } from './StageStep.tsx';
import { captureHandlers, useCapture } from './useCapture.ts';

/** The bar at the foot: a line to capture touchpoints in as fast as people talk, and the faces for what is captured or selected. */
export function CaptureBar() {
  const { t } = useTranslation();
  const list = useList();
  const capture = useCapture();
  const { id, field, text, write, goOn } = capture;
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const stageId = useSession(({ focus }) => focus?.stageId);
  const stage = useEditor(({ doc }) => doc.stage.get(stageId ?? '')?.name);
  // Buttons of the bar leave the keyboard where it is: in the field.
  const keepFocus = (event: MouseEvent) => event.target !== field.current && event.preventDefault();
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: it only keeps the focus in the field
    <footer className={styles.bar} data-capture={id === null ? 'off' : 'on'} onMouseDown={keepFocus}>
      {id !== null && <StageStep id={id} text={text} />}
      <FaceButtons text={id === null ? null : text} write={write} />
      <div className={styles.line}>
        <input
          ref={field}
          type="text"
          className={styles.field}
          aria-label={t('list.capture')}
          placeholder={stage ? t('list.captureIn', { stage }) : t('list.capture')}
          enterKeyHint="next"
          autoComplete="off"
          lang={language}
          dir="auto"
          spellCheck
          value={text}
          {...captureHandlers(list, capture)}
        />
        <IconButton
          icon={Plus}
          label={t('board.addTouchpoint')}
          className={styles.send}
          onClick={() => goOn(0)}
        />
      </div>
    </footer>
  );
}

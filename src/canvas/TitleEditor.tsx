import { type CSSProperties, type RefObject, useLayoutEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { CardBox } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import { journeyOf } from '../model/doc.ts';
import { useHandOn } from '../ui/parts/goToWork.ts';
import { useTitle } from '../ui/useTitle.ts';
import { useEditor, useSession } from '../ui/workspace.ts';
import { askForKeyboard, useBoard, useLayout } from './board.ts';
import { CapturePreview } from './CapturePreview.tsx';
import styles from './TitleEditor.module.css';
import { followBoth, useFollow } from './useFollow.ts';

/** The field in which the title of a card is typed, over its card and outside of the drawn board. */
export function TitleEditor() {
  const editing = useSession((session) => session.editing);
  const box = useLayout((layout) => (editing === null ? undefined : layout.cards.get(editing)));
  const layer = useFollow<HTMLDivElement>(followBoth);
  return (
    <div className={styles.window}>
      <div ref={layer} className={styles.layer}>
        {box && <TitleField key={box.id} box={box} />}
      </div>
    </div>
  );
}

function TitleField({ box }: { box: CardBox }) {
  const { t } = useTranslation();
  const board = useBoard();
  const { camera } = board;
  const kind = useSession(({ layout }) => layout);
  const language = useEditor(({ doc }) => journeyOf(doc)?.language);
  const { isNew, ...title } = useTitle(box.id, () => askForKeyboard(board));
  const field = useRef<HTMLTextAreaElement>(null);
  useHandOn(field);

  useLayoutEffect(() => {
    const element = field.current;
    element?.focus({ preventScroll: true });
    element?.select();
    // A press beside the text, on the card around it, must not end the typing.
    const keepFocus = (event: MouseEvent) => event.target !== element && event.preventDefault();
    const around = element?.parentElement;
    around?.addEventListener('mousedown', keepFocus);
    return () => around?.removeEventListener('mousedown', keepFocus);
  }, []);
  useLayoutEffect(() => camera.reveal(box), [camera, box]);
  useFittingHeight(field, title.text);

  const { cardPadding, titleFont, titleLine } = metricsOf[kind];
  const look = {
    '--x': box.x,
    '--y': box.y,
    inlineSize: box.width,
    minBlockSize: box.height,
    '--padding': `${cardPadding}px`,
    '--size': `${titleFont.size}px`,
    '--line': `${titleLine}px`,
  } as CSSProperties;
  const { text, ...handlers } = title;
  return (
    <div className={styles.card} style={look} data-kind={kind}>
      <textarea
        ref={field}
        className={styles.field}
        rows={1}
        aria-label={t('board.editTitle')}
        lang={language}
        dir="auto"
        spellCheck
        value={text}
        {...handlers}
      />
      <CapturePreview text={text} touchpoint={box.touchpoint} channel={box.channel} isNew={isNew} />
    </div>
  );
}

function useFittingHeight(field: RefObject<HTMLTextAreaElement | null>, text: string): void {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the height follows the text
  useLayoutEffect(() => {
    const element = field.current;
    if (!element) return;
    element.style.blockSize = '0';
    element.style.blockSize = `${element.scrollHeight}px`;
  }, [field, text]);
}

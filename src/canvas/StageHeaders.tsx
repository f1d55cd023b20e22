import { Plus } from 'lucide-react';
import { type CSSProperties, memo, type PointerEvent, useCallback } from 'react';
import { useTranslation } from 'react-i18next';
import type { StageBox } from '../derive/layout.ts';
import { rounded } from '../derive/rounded.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { importanceScale } from '../derive/stageHeaderItems.ts';
import { lazily } from '../ui/lazily.ts';
import { Button } from '../ui/parts/Button.tsx';
import { useSceneWords } from '../ui/sceneWords.ts';
import { useBoard, useBoardState, useLayout } from './board.ts';
import { HeaderField } from './HeaderField.tsx';
import { addHeader, revealHeader } from './headerActions.ts';
import styles from './StageHeaders.module.css';
import { followAcross, useFollow } from './useFollow.ts';
import type { View } from './view.ts';

const HeaderMenu = lazily(async () => (await import('./HeaderMenu.tsx')).HeaderMenu);

/** The stages above the board: they stand still while it moves up and down, and go along sideways. */
export const StageHeaders = memo(function StageHeaders() {
  const { t } = useTranslation();
  const board = useBoard();
  const stages = useLayout((layout) => layout.stages);
  const width = useLayout((layout) => layout.width);
  const strip = useFollow<HTMLDivElement>(
    useCallback(
      (element, view) => {
        followAcross(element, view, width);
        keepNameInSight(element, stages, view);
      },
      [stages, width],
    ),
  );
  const words = useSceneWords();
  const last = stages.at(-1);
  const scale = importanceScale(stages);
  return (
    <div className={styles.stages}>
      <div ref={strip} className={styles.strip} style={{ '--whole': width } as CSSProperties}>
        {stages.map((box) => (
          <StageHeader key={box.id} box={box} scale={scale} words={words} />
        ))}
        <span className={styles.add}>
          <Button
            small
            icon={Plus}
            onFocus={() => last && revealHeader(board, { kind: 'stage', id: last.id })}
            onClick={() => addHeader(board, 'stage')}
          >
            {t('board.addStage')}
          </Button>
        </span>
      </div>
    </div>
  );
});

interface StageHeaderProps {
  readonly box: StageBox;
  readonly scale: number;
  readonly words: SceneWords;
}

const StageHeader = memo(function StageHeader({ box, scale, words }: StageHeaderProps) {
  const isRenaming = useBoardState(({ renaming }) => renaming?.id === box.id);
  const isMoved = useBoardState(({ moved }) => moved?.id === box.id);
  const isFocused = useBoardState(
    ({ head, keyboard, atBoard }) => atBoard && keyboard && head?.id === box.id,
  );
  const { name, color } = box.stage;
  const percent = rounded(box.weightShare * 100);
  const place = { '--x': box.x, '--w': box.width } as CSSProperties;
  return (
    <div
      className={styles.stage}
      role="presentation"
      data-header={`stage ${box.id}`}
      data-folded={box.isFolded}
      data-tip={box.isFolded && name}
      style={place}
      data-moved={isMoved || undefined}
      data-focus={isFocused || undefined}
    >
      {color && (
        <i
          className={styles.color}
          style={{ background: color.startsWith('#') ? color : `var(--${color})` }}
        />
      )}
      <div className={styles.row}>
        {isRenaming ? (
          <HeaderField header={{ kind: 'stage', id: box.id }} />
        ) : (
          <>
            <span className={styles.name} onPointerEnter={tellIfCut} dir="auto" aria-hidden>
              {name}
            </span>
            <span className={styles.count} aria-hidden>
              {box.count}
            </span>
            <HeaderMenu header={{ kind: 'stage', id: box.id }} name={name} />
          </>
        )}
      </div>
      <div className={styles.weight} aria-hidden data-tip={`${words.importance} ${words.percent(percent)}`}>
        <i style={{ inlineSize: percent * scale }} />
        <span>{words.percent(percent)}</span>
      </div>
    </div>
  );
});

/** Tells the one header that crosses the edge how much of it is cut off. */
function keepNameInSight(strip: HTMLElement, stages: readonly StageBox[], { x, zoom }: View): void {
  const at = stages.findIndex((box) => box.x * zoom + x < 0 && (box.x + box.width) * zoom + x > 0);
  for (const [index, header] of [...strip.children].entries()) {
    if (!(header instanceof HTMLElement)) continue;
    if (index === at) header.style.setProperty('--cut', String(-(stages[at]?.x ?? 0) * zoom - x));
    if (index === at || header.dataset.cut !== undefined) header.toggleAttribute('data-cut', index === at);
  }
}

/** A name that does not fit is told in a tooltip. */
function tellIfCut({ currentTarget: name }: PointerEvent<HTMLElement>): void {
  if (name.scrollWidth > name.clientWidth) name.dataset.tip = name.textContent;
  else delete name.dataset.tip;
}

import type { CSSProperties, MouseEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandBox, LaneBox } from '../derive/layout.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { laneMenu } from '../ui/lanes/laneMenu.ts';
import { Menu } from '../ui/parts/Menu.tsx';
import { useWorkspace } from '../ui/workspace.ts';
import styles from './LaneHeads.module.css';

interface LaneHeadsProps {
  readonly band: BandBox;
  readonly words: SceneWords;
}

/** The names of the lanes at the left of a band, each with the menu of its lane, and the lines of a service blueprint between them. By keyboard the same is done in the dialog of all lanes, so the names are no tab stops. */
export function LaneHeads({ band, words }: LaneHeadsProps) {
  return band.lanes.map((lane) => (
    <div
      key={lane.row?.id ?? lane.type}
      className={styles.lane}
      style={{ '--y': lane.y - band.y, '--height': lane.height } as CSSProperties}
      data-type={lane.type}
      data-low={lane.height < 38 || undefined}
      data-says={lane.texts ? true : undefined}
    >
      {lane.type !== 'touchpoints' && <LaneHead lane={lane} segmentId={band.id} words={words} />}
      {lane.line && <span className={styles.line}>{words.lines[lane.line]}</span>}
    </div>
  ));
}

interface LaneHeadProps extends Pick<LaneHeadsProps, 'words'> {
  readonly lane: LaneBox;
  readonly segmentId: string;
}

function LaneHead({ lane, segmentId, words }: LaneHeadProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const key = lane.row?.id ?? lane.type;
  const name = lane.row?.title ?? words.lanes[lane.type];
  return (
    <span className={styles.name}>
      <Menu
        entries={() => laneMenu(workspace, key, segmentId, t)}
        button={
          <button
            type="button"
            tabIndex={-1}
            onContextMenu={openByPress}
            aria-label={t('lanes.menu', { name })}
            dir="auto"
          >
            {name}
          </button>
        }
      />
    </span>
  );
}

function openByPress(event: MouseEvent<HTMLButtonElement>): void {
  event.preventDefault();
  event.stopPropagation();
  const button = event.currentTarget;
  // Before the menu was first loaded its button listens to a click, and afterwards to keys.
  button.click();
  button.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }));
}

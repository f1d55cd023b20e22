import { type CSSProperties, type MouseEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { BandBox, LaneBox } from '../derive/layout.ts';
import type { SceneWords } from '../derive/sceneWords.ts';
import { laneMenu } from '../ui/lanes/laneMenu.ts';
import { Menu } from '../ui/parts/Menu.tsx';
import { useWorkspace } from '../ui/workspace.ts';
import styles from './LaneHeads.module.css';
import { LaneNameField } from './LaneNameField.tsx';

interface LaneHeadsProps {
  readonly band: BandBox;
  readonly words: SceneWords;
}

/** The names of the lanes at the left of a band, each with the menu of its lane, and the lines of a service blueprint between them. A double click opens a name. By keyboard the same is done in the dialog of all lanes, so the names are no tab stops. */
export function LaneHeads({ band, words }: LaneHeadsProps) {
  return band.lanes.map((lane, at) => (
    <div
      // A lane that gets its row stays the same.
      key={lane.type === 'own' ? lane.row?.id : lane.type}
      className={styles.lane}
      style={{ '--y': lane.y - band.y, '--height': lane.height } as CSSProperties}
      data-type={lane.type}
      data-low={lane.height < 38 || undefined}
      data-says={lane.texts ? true : undefined}
      data-line={lineSides(lane, band.lanes[at - 1])}
    >
      {lane.type !== 'touchpoints' && <LaneHead lane={lane} segmentId={band.id} words={words} />}
      <LineName lane={lane} beside={band.lanes[at + 1]} side="below" words={words} />
      <LineName lane={band.lanes[at - 1]} beside={lane} side="above" words={words} />
    </div>
  ));
}

/** On which sides of a lane a line of a service blueprint is: low lanes make room for its name there. */
function lineSides(lane: LaneBox, above: LaneBox | undefined): string | undefined {
  if (above?.line) return lane.line ? 'both' : 'above';
  return lane.line ? 'below' : undefined;
}

interface LineNameProps extends Pick<LaneHeadsProps, 'words'> {
  /** The lane that the line is below of. */
  readonly lane: LaneBox | undefined;
  readonly beside: LaneBox | undefined;
  readonly side: 'above' | 'below';
}

/** The name of the line below a lane. It belongs to the lower of the two lanes beside it, for with that one it goes when there is no room. */
function LineName({ lane, beside, side, words }: LineNameProps) {
  if (!lane?.line) return null;
  const isLower = beside !== undefined && beside.height < lane.height;
  if (isLower !== (side === 'above')) return null;
  return (
    <span className={styles.line} data-side={side}>
      {words.lines[lane.line]}
    </span>
  );
}

interface LaneHeadProps extends Pick<LaneHeadsProps, 'words'> {
  readonly lane: LaneBox;
  readonly segmentId: string;
}

function LaneHead({ lane, segmentId, words }: LaneHeadProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const [isRenaming, setRenaming] = useState(false);
  const key = lane.row?.id ?? lane.type;
  const usualName = words.lanes[lane.type];
  const name = lane.row?.title ?? usualName;
  if (isRenaming)
    return (
      <span className={styles.name} data-renaming>
        <LaneNameField laneKey={key} {...{ name, usualName }} onEnd={() => setRenaming(false)} />
      </span>
    );
  return (
    <span className={styles.name}>
      <Menu
        entries={() => laneMenu(workspace, key, segmentId, t)}
        button={
          <button
            type="button"
            tabIndex={-1}
            onContextMenu={openByPress}
            onDoubleClick={() => setRenaming(true)}
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

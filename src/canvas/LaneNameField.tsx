import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { renameLaneNow } from '../ui/lanes/laneDeeds.ts';
import { NameInput } from '../ui/NameInput.tsx';
import { useWorkspace } from '../ui/workspace.ts';
import { askForKeyboard, useBoard } from './board.ts';

interface LaneNameFieldProps {
  /** The key of the lane; it changes when the lane gets its row with the first letter. */
  readonly laneKey: string;
  readonly name: string;
  /** The name that it has without one of its own. */
  readonly usualName: string;
  onEnd(): void;
}

/** The name of a lane being edited in its place at the left of a band. */
export function LaneNameField({ laneKey, name, usualName, onEnd }: LaneNameFieldProps) {
  const { t } = useTranslation();
  const board = useBoard();
  const workspace = useWorkspace();
  const [before] = useState(name);
  return (
    <NameInput
      label={t('lanes.name', { name: before })}
      before={before}
      maxLength={200}
      onWrite={(next) => renameLaneNow(workspace, laneKey, next === usualName ? '' : next)}
      onEnd={onEnd}
      onKeyEnd={() => askForKeyboard(board)}
    />
  );
}

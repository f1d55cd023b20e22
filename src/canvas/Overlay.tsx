import { useEffect } from 'react';
import { lazily } from '../ui/lazily.ts';
import { useBoard, useBoardState } from './board.ts';
import { EmptyHint } from './EmptyHint.tsx';
import { goToStep } from './goToStep.ts';
import { LaneCardEditor } from './LaneCardEditor.tsx';
import { Legend } from './Legend.tsx';
import { LinkHandles } from './LinkHandles.tsx';
import { NoteEditor } from './NoteEditor.tsx';
import { Palette } from './Palette.tsx';
import { TitleEditor } from './TitleEditor.tsx';
import { ZoomControl } from './ZoomControl.tsx';

const ContextMenu = lazily(async () => (await import('./ContextMenu.tsx')).ContextMenu);

/** What lies over the board and is not needed to see the first cards: legend, hint, tools, the title being typed. It also takes the view to what is undone. */
export function Overlay() {
  const board = useBoard();
  const menu = useBoardState((state) => state.menu);
  useEffect(
    () => board.workspace.editor.onCommit(({ step, changes }) => step && goToStep(board, step, changes)),
    [board],
  );
  return (
    <>
      <Legend />
      <LinkHandles />
      <TitleEditor />
      <NoteEditor />
      <LaneCardEditor />
      <EmptyHint />
      <Palette />
      <ZoomControl />
      {menu && <ContextMenu key={`${menu.at.x} ${menu.at.y}`} menu={menu} />}
    </>
  );
}

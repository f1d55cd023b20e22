import { useEffect } from 'react';
import { NoticeRegion } from '../ui/parts/NoticeRegion.tsx';
import { TooltipLayer } from '../ui/parts/TooltipLayer.tsx';
import { followScreenKeys } from './followScreenKeys.ts';
import { remindOfCopies } from './keeping/remindOfCopies.ts';
import { tellMended } from './keeping/tellMended.ts';
import { listenForInstall } from './offline/installOffer.ts';
import { takeLaunchedFiles } from './offline/launchedFiles.ts';
import { startOffline } from './offline/startOffline.ts';
import type { Shelf } from './shelf.ts';
import { steadyZoom } from './steadyZoom.ts';

interface LaterProps {
  readonly shelf: Shelf;
  onFiles(files: readonly File[]): void;
}

/** What nobody waits for when the page opens: notices, tooltips, the keys on a screen, files from outside, and being there without a network. */
export function Later({ shelf, onFiles }: LaterProps) {
  useEffect(steadyZoom, []);
  useEffect(followScreenKeys, []);
  useEffect(listenForInstall, []);
  useEffect(() => takeLaunchedFiles(onFiles, shelf.notices), [onFiles, shelf]);
  useEffect(() => startOffline(shelf), [shelf]);
  useEffect(() => tellMended(shelf), [shelf]);
  useEffect(() => remindOfCopies(shelf), [shelf]);
  return (
    <>
      <NoticeRegion notices={shelf.notices} />
      <TooltipLayer />
    </>
  );
}

import { useEffect } from 'react';
import { NoticeRegion } from '../ui/parts/NoticeRegion.tsx';
import { TooltipLayer } from '../ui/parts/TooltipLayer.tsx';
import { followScreenKeys } from './followScreenKeys.ts';
import { listenForInstall } from './offline/installOffer.ts';
import { takeLaunchedFiles } from './offline/launchedFiles.ts';
import { startOffline } from './offline/startOffline.ts';
import type { Shelf } from './shelf.ts';

/** What nobody waits for when the page opens: notices, tooltips, the keys on a screen, files from outside, and being there without a network. */
export function Later({ shelf, onFile }: { shelf: Shelf; onFile: (file: File) => void }) {
  useEffect(followScreenKeys, []);
  useEffect(listenForInstall, []);
  useEffect(() => takeLaunchedFiles(onFile, shelf.notices), [onFile, shelf]);
  useEffect(() => startOffline(shelf), [shelf]);
  return (
    <>
      <NoticeRegion notices={shelf.notices} />
      <TooltipLayer />
    </>
  );
}

import { useEffect } from 'react';
import { NoticeRegion } from '../ui/parts/NoticeRegion.tsx';
import { TooltipLayer } from '../ui/parts/TooltipLayer.tsx';
import { tellMended } from './keeping/tellMended.ts';
import { listenForInstall } from './offline/installOffer.ts';
import { takeLaunchedFiles } from './offline/launchedFiles.ts';
import { startOffline } from './offline/startOffline.ts';
import type { Shelf } from './shelf.ts';

/** What nobody waits for when the page opens: notices, tooltips, files from outside, and being there without a network. */
export function Later({ shelf, onFile }: { shelf: Shelf; onFile: (file: File) => void }) {
  useEffect(listenForInstall, []);
  useEffect(() => takeLaunchedFiles(onFile, shelf.notices), [onFile, shelf]);
  useEffect(() => startOffline(shelf), [shelf]);
  useEffect(() => tellMended(shelf), [shelf]);
  return (
    <>
      <NoticeRegion notices={shelf.notices} />
      <TooltipLayer />
    </>
  );
}

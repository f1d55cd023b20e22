import { comesLater } from '../ui/comesLater.ts';
import type { MapDialog } from '../ui/workspace.ts';
import { RemoveDialog } from './RemoveDialog.tsx';
import { SegmentDialog } from './SegmentDialog.tsx';
import { StageDialog } from './StageDialog.tsx';

const ExportDialog = comesLater(async () => (await import('./ExportDialog.tsx')).ExportDialog);

const KeepThisMap = comesLater(async () => (await import('./KeepThisMap.tsx')).KeepThisMap);

const VersionsDialog = comesLater(async () => (await import('./versions/VersionsDialog.tsx')).VersionsDialog);

interface MapDialogsProps {
  dialog: MapDialog;
  onClose(): void;
}

/** The dialog of an open map that is wanted. */
export function MapDialogs({ dialog, onClose }: MapDialogsProps) {
  switch (dialog.name) {
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'template':
      return <KeepThisMap onClose={onClose} />;
    case 'stage':
      return <StageDialog id={dialog.id} onClose={onClose} />;
    case 'segment':
      return <SegmentDialog id={dialog.id} onClose={onClose} />;
    case 'removeStage':
      return <RemoveDialog kind="stage" id={dialog.id} onClose={onClose} />;
    case 'removeSegment':
      return <RemoveDialog kind="segment" id={dialog.id} onClose={onClose} />;
  }
}

import type { ReactNode } from 'react';
import { comesLater } from '../ui/comesLater.ts';
import { type MapDialog, useWorkspace } from '../ui/workspace.ts';
import { RemoveDialog } from './RemoveDialog.tsx';

const ExportDialog = comesLater(async () => (await import('./exporting/ExportDialog.tsx')).ExportDialog);
/** It is loaded before it is asked for: whoever presses its keys goes on typing at once. */
export const Palette = comesLater(async () => (await import('./palette/Palette.tsx')).Palette);
const KeepThisMap = comesLater(async () => (await import('./KeepThisMap.tsx')).KeepThisMap);
const ShortcutsDialog = comesLater(async () => (await import('./ShortcutsDialog.tsx')).ShortcutsDialog);
const PreferencesDialog = comesLater(async () => (await import('./PreferencesDialog.tsx')).PreferencesDialog);
const MoveCardsDialog = comesLater(async () => (await import('./MoveCardsDialog.tsx')).MoveCardsDialog);
const MoveHeaderDialog = comesLater(async () => (await import('./MoveHeaderDialog.tsx')).MoveHeaderDialog);
const CopyEncountersDialog = comesLater(
  async () => (await import('./CopyEncountersDialog.tsx')).CopyEncountersDialog,
);
const FeelDialog = comesLater(async () => (await import('./FeelDialog.tsx')).FeelDialog);
const LaneCardColorDialog = comesLater(
  async () => (await import('./lanes/LaneCardColorDialog.tsx')).LaneCardColorDialog,
);
const LaneCardPictureDialog = comesLater(
  async () => (await import('./lanes/LaneCardPictureDialog.tsx')).LaneCardPictureDialog,
);
const MoveLaneCardDialog = comesLater(
  async () => (await import('./lanes/MoveLaneCardDialog.tsx')).MoveLaneCardDialog,
);
const LaneCardsDialog = comesLater(async () => (await import('./lanes/LaneCardsDialog.tsx')).LaneCardsDialog);
const LanesDialog = comesLater(async () => (await import('./lanes/LanesDialog.tsx')).LanesDialog);
const ActionDialog = comesLater(async () => (await import('./initiatives/ActionDialog.tsx')).ActionDialog);
const FiguresDialog = comesLater(async () => (await import('./figures/FiguresDialog.tsx')).FiguresDialog);
const LinkDialog = comesLater(async () => (await import('./LinkDialog.tsx')).LinkDialog);
const TurnNoteDialog = comesLater(async () => (await import('./TurnNoteDialog.tsx')).TurnNoteDialog);
const RulesDialog = comesLater(async () => (await import('./analysis/RulesDialog.tsx')).RulesDialog);
const MuteDialog = comesLater(async () => (await import('./analysis/MuteDialog.tsx')).MuteDialog);
const VersionsDialog = comesLater(async () => (await import('./versions/VersionsDialog.tsx')).VersionsDialog);

interface MapDialogsProps {
  dialog: MapDialog;
  onClose(): void;
}

/** The dialog of an open map that is wanted. */
export function MapDialogs({ dialog, onClose }: MapDialogsProps) {
  const { notify } = useWorkspace();
  return dialogOf(dialog, onClose, notify);
}

/** The dialogs that are about the map as a whole. */
type PlainDialog = Extract<
  MapDialog,
  { readonly name: 'export' | 'template' | 'versions' | 'palette' | 'shortcuts' | 'preferences' | 'figures' }
>;

function dialogOf(
  dialog: MapDialog,
  onClose: () => void,
  notify: ReturnType<typeof useWorkspace>['notify'],
): ReactNode {
  switch (dialog.name) {
    case 'export':
      return <ExportDialog onClose={onClose} />;
    case 'versions':
      return <VersionsDialog onClose={onClose} />;
    case 'template':
      return <KeepThisMap onClose={onClose} />;
    case 'palette':
      return <Palette onClose={onClose} />;
    case 'shortcuts':
      return <ShortcutsDialog onClose={onClose} />;
    case 'figures':
      return <FiguresDialog onClose={onClose} />;
    case 'preferences':
      return <PreferencesDialog notify={notify} onClose={onClose} />;
    default:
      return dialogAbout(dialog, onClose);
  }
}

/** The dialogs that are about something of the map. */
function dialogAbout(dialog: Exclude<MapDialog, PlainDialog>, onClose: () => void): ReactNode {
  switch (dialog.name) {
    case 'moveCards':
      return <MoveCardsDialog ids={dialog.ids} onClose={onClose} />;
    case 'lanes':
      return <LanesDialog renamed={dialog.key} onClose={onClose} />;
    case 'laneCards':
      return <LaneCardsDialog {...dialog} onClose={onClose} />;
    case 'laneCardColor':
      return <LaneCardColorDialog id={dialog.id} onClose={onClose} />;
    case 'laneCardPicture':
      return <LaneCardPictureDialog id={dialog.id} onClose={onClose} />;
    case 'moveLaneCard':
      return <MoveLaneCardDialog id={dialog.id} onClose={onClose} />;
    case 'moveHeader':
      return <MoveHeaderDialog header={dialog.header} onClose={onClose} />;
    case 'copyEncounters':
      return <CopyEncountersDialog ids={dialog.ids} segmentId={dialog.segmentId} onClose={onClose} />;
    case 'feel':
      return <FeelDialog ids={dialog.ids} onClose={onClose} />;
    case 'rules':
      return <RulesDialog ruleId={dialog.ruleId} onClose={onClose} />;
    case 'mute':
      return <MuteDialog ruleId={dialog.ruleId} aboutId={dialog.aboutId} onClose={onClose} />;
    case 'initiative':
    case 'goal':
      return <ActionDialog {...dialog} onClose={onClose} />;
    case 'link':
      return <LinkDialog fromId={dialog.fromId} onClose={onClose} />;
    case 'turnNote':
      return <TurnNoteDialog id={dialog.id} into={dialog.into} onClose={onClose} />;
    case 'removeStage':
      return <RemoveDialog kind="stage" id={dialog.id} onClose={onClose} />;
    case 'removeSegment':
      return <RemoveDialog kind="segment" id={dialog.id} onClose={onClose} />;
  }
}

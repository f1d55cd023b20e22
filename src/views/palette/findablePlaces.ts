import type { TFunction } from 'i18next';
import { Columns3, Inbox, Rows3, SquareDashed } from 'lucide-react';
import { inOrder, type Ordered } from '../../model/order.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { placeOf } from '../../ui/cardActions.ts';
import { emotionIcon, kindIcon } from '../../ui/parts/actionIcons.tsx';
import type { Icon } from '../../ui/parts/Button.tsx';
import { showHeaderOnMap, showOnMap } from '../../ui/showOnMap.ts';
import { hasDetails } from '../../ui/showsDetails.ts';
import type { Header, Workspace } from '../../ui/workspace.ts';
import type { PaletteItem } from './findableActions.ts';

/** The touchpoints of the map as lines of the palette; choosing one goes there. */
export function findableCards(workspace: Workspace, t: TFunction): PaletteItem[] {
  const { doc } = workspace.editor.getState();
  return [...doc.touchpoint.values()].map((row) => {
    const label = row.title || t('board.untitled');
    const stage = doc.stage.get(row.stageId ?? '')?.name;
    const segment = doc.segment.get(row.segmentId ?? '')?.name;
    const note = stage && segment ? `${stage} · ${segment}` : t('menus.palette.inTray');
    const channel = doc.channel.get(row.channelId ?? '')?.name;
    return {
      ...{ id: `touchpoint ${row.id}`, of: null, label, note, name: label, off: null },
      others: [stage, segment, channel, row.feeling].filter((word) => word !== undefined),
      icon: iconOf(row),
      run: () => goToCard(workspace, row.id),
    };
  });
}

/** The stages or the segments of the map as lines of the palette; choosing one goes to its header. */
export function findableHeaders(workspace: Workspace, kind: Header['kind']): PaletteItem[] {
  const rows = inOrder<Ordered & { readonly name: string }>(workspace.editor.getState().doc[kind].values());
  const icon = kind === 'stage' ? Columns3 : Rows3;
  return rows.map(({ id, name }) => ({
    ...{ id: `${kind} ${id}`, of: null, label: name, note: null, name, others: [], icon, off: null },
    run: () => goToHeader(workspace, { kind, id }),
  }));
}

function iconOf({ kind, emotion, stageId, segmentId }: Touchpoint): Icon {
  if (emotion !== undefined) return emotionIcon(emotion);
  if (kind) return kindIcon(kind);
  return stageId && segmentId ? SquareDashed : Inbox;
}

/** Some views show no headers: the way to one leads over the map. */
function goToHeader(workspace: Workspace, header: Header): void {
  const { view } = workspace.session.getState();
  if (view === 'map' || view === 'table') workspace.board?.goTo(header);
  else showHeaderOnMap(workspace, header);
}

function goToCard(workspace: Workspace, id: string): void {
  const { editor, session, board } = workspace;
  const focus = placeOf(editor.getState().doc, id);
  // Some views show neither touchpoints nor their details.
  if (!hasDetails(session.getState().view)) {
    showOnMap(workspace, [id]);
    return;
  }
  // In the tray it has no place to go to, so its details are shown.
  session.setState({ selection: [id], focus, ...(!focus && { inspectorOpen: true }) });
  if (focus) board?.goTo(null);
}

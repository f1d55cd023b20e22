import type { Finding } from '../../derive/findings/finding.ts';
import { showHeaderOnMap, showOnMap } from '../../ui/showOnMap.ts';
import type { Workspace } from '../../ui/workspace.ts';

/** From a finding to its touchpoints on the map, or to the stage or segment that it is about; null when it is about nothing that stands there. */
export function wayToMap(workspace: Workspace, { touchpointIds, about }: Finding): (() => void) | null {
  if (touchpointIds.length > 0) return () => showOnMap(workspace, touchpointIds);
  if (about?.kind !== 'stage' && about?.kind !== 'segment') return null;
  const { kind, id } = about;
  return () => showHeaderOnMap(workspace, { kind, id });
}

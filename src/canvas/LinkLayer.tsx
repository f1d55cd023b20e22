import { memo, useMemo } from 'react';
import type { Layout } from '../derive/layout.ts';
import { linkLineItems, linkMarkItems } from '../derive/linkItems.ts';
import { type LinkMark, linkMarks } from '../derive/linkMarks.ts';
import { type LinkRoute, linkRoutes } from '../derive/linkRoutes.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useSession } from '../ui/workspace.ts';
import { useBoard, useBoardState, useCloseness, useDrawnSight, useLayout } from './board.ts';
import styles from './LinkLayer.module.css';
import type { Sight } from './sight.ts';
import { FADED } from './useFadedIn.ts';

/** The links among the cards that are in sight. */
export const LinkLayer = memo(function LinkLayer() {
  const layout = useLayout((whole) => whole);
  if (layout.links.length === 0) return null;
  return (
    <svg aria-hidden className={styles.links} width={1} height={1}>
      <Links layout={layout} />
    </svg>
  );
});

function Links({ layout }: { layout: Layout }) {
  const { measure } = useBoard().workspace;
  const { detail } = useCloseness();
  const sight = useDrawnSight();
  const chosen = useSession((session) => (session.chosen?.kind === 'link' ? session.chosen.id : null));
  const hovered = useBoardState(({ hover }) => (hover?.type === 'link' ? hover.id : null));
  const marks = useMemo(
    () => (detail === 'near' ? linkMarks(layout, measure) : null),
    [layout, measure, detail],
  );
  const seen = linkRoutes(layout).filter((route) => isSeen(route, layout, sight));
  // The one that is selected lies above the others.
  const sorted = [...seen].sort(
    (a, b) => Number(a.box.link.id === chosen) - Number(b.box.link.id === chosen),
  );
  return sorted.map((route) => {
    const { id } = route.box.link;
    return (
      <OneLink
        key={id}
        route={route}
        mark={marks?.get(id)}
        kind={layout.kind}
        isChosen={id === chosen}
        isHovered={id === hovered}
      />
    );
  });
}

interface OneLinkProps {
  readonly route: LinkRoute;
  readonly mark: LinkMark | undefined;
  readonly kind: Layout['kind'];
  readonly isChosen: boolean;
  readonly isHovered: boolean;
}

const OneLink = memo(function OneLink({ route, mark, kind, isChosen, isHovered }: OneLinkProps) {
  const theme = useTheme();
  const { detail, zoom } = useCloseness();
  const look = { kind, detail, zoom, state: { selected: isChosen, hovered: isHovered } };
  const { id, relation, fromId, toId } = route.box.link;
  // It says nothing where one of its ends is not looked for.
  const isFaded = useSession(({ faded }) => faded.has(fromId) || faded.has(toId));
  return (
    <g data-link={id} data-chosen={isChosen || undefined} opacity={isFaded && !isChosen ? FADED : undefined}>
      <SceneItems items={linkLineItems(route, theme, look)} />
      <SceneItems items={linkMarkItems(relation, mark, theme, look)} />
    </g>
  );
}, isSameLink);

/** A way is found anew for every layout; it is drawn anew only when it runs elsewhere. */
function isSameLink(a: OneLinkProps, b: OneLinkProps): boolean {
  return (
    a.route.box.link === b.route.box.link &&
    a.kind === b.kind &&
    a.isChosen === b.isChosen &&
    a.isHovered === b.isHovered &&
    wayOf(a) === wayOf(b)
  );
}

function wayOf({ route, mark }: OneLinkProps): string {
  return JSON.stringify([route.corners, mark]);
}

function isSeen({ corners, box }: LinkRoute, { bands }: Layout, sight: Sight): boolean {
  const rows = [box.from, box.to].map(({ segmentId }) => bands.findIndex(({ id }) => id === segmentId));
  const xs = corners.map(({ x }) => x);
  return (
    Math.max(...rows) >= sight.bands[0] &&
    Math.min(...rows) < sight.bands[1] &&
    Math.max(...xs) >= sight.width[0] &&
    Math.min(...xs) <= sight.width[1]
  );
}

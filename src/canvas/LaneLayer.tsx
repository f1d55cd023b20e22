import { memo } from 'react';
import { useTranslation } from 'react-i18next';
import { laneBarItems, laneTextItems } from '../derive/laneItems.ts';
import { fadedEntries } from '../derive/laneTexts.ts';
import type { BandBox, LaneBox, LaneText, LayoutKind } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import type { Item } from '../derive/scene.ts';
import { textLines } from '../derive/textLines.ts';
import type { Theme } from '../derive/theme.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import { useSession } from '../ui/workspace.ts';
import styles from './BandLayer.module.css';
import { useCloseness, useDrawnSight, useLayout } from './board.ts';
import type { Range } from './sight.ts';
import { FADED } from './useFadedIn.ts';

/** What the lanes say under the cards, as far as it is in sight; from some way off as bars. */
export function LaneLayer() {
  const bands = useLayout((layout) => layout.bands);
  const kind = useLayout((layout) => layout.kind);
  const width = useLayout((layout) => layout.width);
  const sight = useDrawnSight();
  const shown = bands
    .slice(...sight.bands)
    .filter(({ lanes }) => lanes.some(({ texts, isBare }) => texts || isBare));
  return shown.map((band) => (
    <BandLanes key={band.id} band={band} kind={kind} width={width} range={sight.width} />
  ));
}

interface BandLanesProps {
  readonly band: BandBox;
  readonly kind: LayoutKind;
  readonly width: number;
  readonly range: Range;
}

const BandLanes = memo(
  function BandLanes({ band, kind, width, range: [from, to] }: BandLanesProps) {
    const theme = useTheme();
    const { detail } = useCloseness();
    return (
      <svg
        aria-hidden
        className={styles.band}
        style={{ transform: `translateY(${band.y}px)` }}
        width={width}
        height={band.height}
        viewBox={`0 ${band.y} ${width} ${band.height}`}
      >
        {detail === 'near' && <Hints band={band} kind={kind} theme={theme} />}
        {band.lanes.flatMap(({ type, y, row, texts = [] }) =>
          texts
            .filter((text) => text.x + text.width >= from && text.x <= to)
            .map((text) => (
              <Text
                key={`${row?.id ?? type} ${text.id}`}
                {...{ text, type, y, kind, theme }}
                isNear={detail === 'near'}
              />
            )),
        )}
      </svg>
    );
  },
  (a, b) =>
    a.band.lanes === b.band.lanes &&
    a.band.height === b.band.height &&
    a.kind === b.kind &&
    a.width === b.width &&
    a.range === b.range,
);

/** What goes into lanes for which the map has nothing yet. */
function Hints({ band, kind, theme }: Pick<BandLanesProps, 'band' | 'kind'> & { readonly theme: Theme }) {
  const { t } = useTranslation();
  const { font, bare, inset, padding, line } = metricsOf[kind].lane;
  const style = { ...font, lineHeight: bare, fill: theme.text3 };
  const items = band.lanes.flatMap(({ type, y, isBare, texts }): Item[] => {
    if (isBare) return textLines([t(`lanes.bare.${type}`)], inset + 4, y, style);
    if (type !== 'own' || texts?.length !== 0) return [];
    // As it comes in each cell when the mouse or the keyboard is there.
    const [left, top, size] = [inset + 4, y + padding, font.size + 2];
    const arm = (size * 14) / 24;
    const d = `M${left + (size - arm) / 2} ${top + line / 2 + 5}h${arm}m${-arm / 2} ${-arm / 2}v${arm}`;
    return [
      { type: 'path', d, stroke: theme.text3, strokeWidth: 1 },
      ...textLines([t('lanes.bare.own')], left + size + 4, top, { ...style, lineHeight: line + 10 }),
    ];
  });
  return <SceneItems items={items} />;
}

interface TextProps extends Pick<LaneBox, 'type' | 'y'> {
  readonly text: LaneText;
  readonly kind: LayoutKind;
  readonly theme: Theme;
  readonly isNear: boolean;
}

/** What a lane says in one place; what is said only of touchpoints that are not looked for is dimmed as they are. */
const Text = memo(function Text({ text, type, y, kind, theme, isNear }: TextProps) {
  // A text, so that it is rendered only when something else in it is dimmed.
  const faded = useSession((session) => fadedEntries(text, session.faded).join(' '));
  const isFaded = !faded.includes('false');
  const itemsOf = (part: LaneText) =>
    isNear ? laneTextItems(part, { type, y }, kind, theme) : laneBarItems(part, { y }, kind, theme);
  if (isFaded || !isNear || !faded.includes('true'))
    return (
      <g opacity={isFaded ? FADED : undefined}>
        <SceneItems items={itemsOf(text)} />
      </g>
    );
  const marks = faded.split(' ');
  return ['false', 'true'].map((mark) => (
    <g key={mark} opacity={mark === 'true' ? FADED : undefined}>
      <SceneItems items={itemsOf({ ...text, entries: text.entries.filter((_, at) => marks[at] === mark) })} />
    </g>
  ));
});

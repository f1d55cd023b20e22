import { memo, useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { laneBarItems, laneTextItems } from '../derive/laneItems.ts';
import type { BandBox, LaneBox, LaneText, LayoutKind } from '../derive/layout.ts';
import { metricsOf } from '../derive/metrics.ts';
import { textLines } from '../derive/textLines.ts';
import type { Theme } from '../derive/theme.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';
import styles from './BandLayer.module.css';
import { useCloseness, useDrawnSight, useLayout } from './board.ts';
import type { Range } from './sight.ts';

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
  const { font, bare, inset } = metricsOf[kind].lane;
  const style = { ...font, lineHeight: bare, fill: theme.text3 };
  const items = band.lanes.flatMap(({ type, y, isBare, texts }) =>
    isBare || texts?.length === 0 ? textLines([t(`lanes.bare.${type}`)], inset + 4, y, style) : [],
  );
  return <SceneItems items={items} />;
}

interface TextProps extends Pick<LaneBox, 'type' | 'y'> {
  readonly text: LaneText;
  readonly kind: LayoutKind;
  readonly theme: Theme;
  readonly isNear: boolean;
}

const Text = memo(function Text({ text, type, y, kind, theme, isNear }: TextProps) {
  const items = useMemo(
    () => (isNear ? laneTextItems(text, { type, y }, kind, theme) : laneBarItems(text, { y }, theme)),
    [text, type, y, kind, theme, isNear],
  );
  return <SceneItems items={items} />;
});

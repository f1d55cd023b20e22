import { memo } from 'react';
import { type IconShape, iconShapes } from '../../derive/icons.ts';
import type { IconItem, Item, Stroke, TextItem } from '../../derive/scene.ts';
import { textDirection } from '../../derive/textDirection.ts';
import styles from './SceneItems.module.css';

interface SceneItemsProps {
  readonly items: readonly Item[];
  /** Where the picture with a hash lies, when its item does not say so itself. */
  readonly imageUrl?: (hash: string) => string | undefined;
}

/** Draws items of a scene as children of an <svg> element. */
export const SceneItems = memo(function SceneItems({ items, imageUrl }: SceneItemsProps) {
  return items.map((item, index) => (
    // Items have no names of their own: their place in the drawing order is what tells them apart.
    // biome-ignore lint/suspicious/noArrayIndexKey: see above
    <SceneItem key={index} item={item} imageUrl={imageUrl} />
  ));
});

function SceneItem({ item, imageUrl }: { item: Item; imageUrl: SceneItemsProps['imageUrl'] }) {
  const { opacity } = item;
  switch (item.type) {
    case 'rect': {
      const { x, y, width, height, radius, fill = 'none' } = item;
      return <rect {...{ x, y, width, height, fill, opacity }} rx={radius} {...strokeOf(item)} />;
    }
    case 'path':
      return <path d={item.d} fill={item.fill ?? 'none'} opacity={opacity} {...roundStrokeOf(item)} />;
    case 'line': {
      const { x1, y1, x2, y2 } = item;
      return <line {...{ x1, y1, x2, y2, opacity }} {...strokeOf(item)} />;
    }
    case 'text':
      return <Line item={item} />;
    case 'icon':
      return <Sign item={item} />;
    case 'image': {
      const href = imageUrl?.(item.hash) ?? item.address;
      const { x, y, width, height, isRound } = item;
      const clipPath = isRound && 'circle()';
      return href ? <image {...{ x, y, width, height, opacity, href, clipPath }} /> : null;
    }
  }
}

function Line({ item }: { item: TextItem }) {
  const { x, y, text, size, weight, fill, halo, haloWidth, tracking, opacity } = item;
  const isReversed = textDirection(text) === 'rtl';
  const anchor = isReversed ? reversed[item.anchor ?? 'start'] : item.anchor;
  return (
    <text
      {...{ x, y, fill, opacity }}
      className={styles.text}
      fontSize={size}
      fontWeight={weight}
      textAnchor={anchor}
      direction={isReversed ? 'rtl' : undefined}
      letterSpacing={tracking}
      transform={item.isTurned && `rotate(90 ${x} ${y})`}
      {...(halo
        ? { stroke: halo, strokeWidth: haloWidth, strokeLinejoin: 'round', paintOrder: 'stroke' }
        : {})}
    >
      {text}
    </text>
  );
}

function Sign({ item }: { item: IconItem }) {
  const { grid, shapes } = iconShapes(item.icon, item.color, item.ground, item.outline);
  return (
    <g transform={`translate(${item.x} ${item.y}) scale(${item.size / grid})`} opacity={item.opacity}>
      {shapes.map((shape) => (
        <Shape key={shape.d} shape={shape} />
      ))}
    </g>
  );
}

function Shape({ shape: { d, fill = 'none', stroke, strokeWidth } }: { shape: IconShape }) {
  return <path d={d} fill={fill} {...roundStrokeOf({ stroke, strokeWidth })} />;
}

const reversed = { start: 'end', middle: 'middle', end: 'start' } as const;

function strokeOf({ stroke, strokeWidth = 1, dash }: Stroke) {
  return stroke ? { stroke, strokeWidth, strokeDasharray: dash?.join(' ') } : {};
}

function roundStrokeOf(item: Stroke) {
  return item.stroke ? ({ ...strokeOf(item), strokeLinecap: 'round', strokeLinejoin: 'round' } as const) : {};
}

import { useMemo } from 'react';
import { avatarItems } from '../../derive/avatarItems.ts';
import { segmentColorOf } from '../../derive/segmentColorOf.ts';
import type { Segment } from '../../model/segment.ts';
import { useTheme } from '../themeChoice.ts';
import { useEditor } from '../workspace.ts';
import { SceneItems } from './SceneItems.tsx';

interface AvatarProps {
  segment: Segment;
  size: number;
  className?: string | undefined;
  /** Without the ring that shows the share of customers. */
  isPlain?: boolean;
}

/** A segment's portrait or initials, as they are in pictures of the map; its own colour is that of the segment. */
export function Avatar({ segment, size, className, isPlain }: AvatarProps) {
  const theme = useTheme();
  const portrait = useEditor(({ shown }) => shown.image.get(segment.imageId ?? ''));
  const { ink } = segmentColorOf(segment.color, theme);
  const items = useMemo(() => {
    const { share: _, ...plain } = segment;
    return avatarItems(isPlain ? plain : segment, size, theme, portrait);
  }, [segment, isPlain, size, theme, portrait]);
  return (
    <svg className={className} viewBox={`0 0 ${size} ${size}`} color={ink} aria-hidden>
      <SceneItems items={items} />
    </svg>
  );
}

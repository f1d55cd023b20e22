import { useMemo } from 'react';
import { readOutline } from '../derive/outline.ts';
import { outlineItems } from '../derive/thumbnail.ts';
import { SceneItems } from '../ui/parts/SceneItems.tsx';
import { useTheme } from '../ui/themeChoice.ts';

const width = 352;
const height = 214;

/** The small picture of a map in a list. What was kept of it may come from another version: then it is blank until the map is opened. */
export function MapThumb({ outline }: { outline: unknown }) {
  const theme = useTheme();
  const items = useMemo(() => {
    const kept = readOutline(outline);
    return kept ? outlineItems(kept, theme, width, height) : [];
  }, [outline, theme]);
  return (
    <svg viewBox={`0 0 ${width} ${height}`} width="100%" height="100%" aria-hidden>
      <SceneItems items={items} />
    </svg>
  );
}

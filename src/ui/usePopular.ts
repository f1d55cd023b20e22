import { useMemo } from 'react';
import { type Popularity, popularTouchpoints } from '../derive/popularity.ts';
import { useEditor } from './workspace.ts';

/** The touchpoints that are used the most and the least, by what was counted; found anew only when figures, stages or segments change. */
export function usePopular(): ReadonlyMap<string, Popularity> {
  const metric = useEditor(({ doc }) => doc.metric);
  const observation = useEditor(({ doc }) => doc.observation);
  const source = useEditor(({ doc }) => doc.source);
  const stage = useEditor(({ doc }) => doc.stage);
  const segment = useEditor(({ doc }) => doc.segment);
  const journey = useEditor(({ doc }) => doc.journey);
  return useMemo(
    () => popularTouchpoints({ metric, observation, source, stage, segment, journey }),
    [metric, observation, source, stage, segment, journey],
  );
}

import { useEffect, useMemo, useRef, useState } from 'react';
import { allSteps } from '../../derive/steps.ts';
import { inSlices } from './inSlices.ts';
import { type Preview, type PreviewSources, previewSteps } from './previewSteps.ts';

/** With more touchpoints than this, making a preview could be felt; it is then made in slices. */
const mostAtOnce = 300;

/** How long a person rests before what was chosen of a large map is drawn, and how long that takes before a word is said about it. */
const rest = 120;
const patience = 150;

/** A preview on its way. */
export interface PreviewState {
  /** null until it is made. */
  readonly preview: Preview | null;
  /** The one before, to be shown until it is. */
  readonly last: Preview | null;
  /** It takes a while; or it was stopped by the person and waits to be asked for. */
  readonly state: 'quick' | 'working' | 'stopped';
  stop(): void;
  resume(): void;
}

/** What came of making one, and of which sources. */
interface Outcome {
  readonly of: object;
  readonly preview?: Preview;
  readonly error?: unknown;
}

/** The preview of what is chosen: at once for a usual map; for a large one in slices, so that the dialog can be used meanwhile. */
export function usePreview({ request, format, part, options }: PreviewSources): PreviewState {
  const key = JSON.stringify(options);
  // biome-ignore lint/correctness/useExhaustiveDependencies: options are the same as long as their text is
  const sources = useMemo(() => ({ request, format, part, options }), [request, format, part, key]);
  const isLarge = request.part.touchpoint.size > mostAtOnce;
  const atOnce = useMemo(() => (isLarge ? null : allSteps(previewSteps(sources))), [isLarge, sources]);
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [stopped, setStopped] = useState<object | null>(null);
  const [isSlow, setSlow] = useState(false);
  const running = useRef<AbortController | null>(null);
  const isWanted = isLarge && part !== null && stopped !== sources;

  useEffect(() => {
    if (!isWanted) return;
    const control = new AbortController();
    const { signal } = control;
    running.current = control;
    const told = (result: Omit<Outcome, 'of'>) => !signal.aborted && setOutcome({ of: sources, ...result });
    const begin = setTimeout(() => {
      inSlices(previewSteps(sources), signal).then(
        (preview) => told({ preview }),
        (error: unknown) => told({ error }),
      );
    }, rest);
    const slow = setTimeout(() => setSlow(true), patience);
    return () => {
      control.abort();
      clearTimeout(begin);
      clearTimeout(slow);
      setSlow(false);
    };
  }, [isWanted, sources]);

  const own = outcome?.of === sources ? outcome : null;
  if (own?.error !== undefined) throw own.error;
  const preview = atOnce ?? own?.preview ?? null;
  const isWorking = isSlow || outcome === null;
  return {
    preview,
    last: outcome?.preview ?? null,
    state: preview ? 'quick' : stopped === sources ? 'stopped' : isWorking ? 'working' : 'quick',
    stop: () => {
      running.current?.abort();
      setStopped(sources);
    },
    resume: () => setStopped(null),
  };
}

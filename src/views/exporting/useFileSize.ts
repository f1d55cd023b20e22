import { useEffect, useState } from 'react';
import type { ExportState } from './exportState.ts';

const rest = 300;

/** About how many bytes the chosen file will have; null while that is being worked out. */
export function useFileSize({ request, part, options, preview }: ExportState): number | null {
  const key = JSON.stringify(options);
  const isDrawn = preview !== null;
  const [size, setSize] = useState<{
    readonly of: ExportState['request'];
    readonly key: string;
    readonly bytes: number;
  } | null>(null);

  // biome-ignore lint/correctness/useExhaustiveDependencies: options are the same as long as their text is
  useEffect(() => {
    if (!part || !isDrawn) return;
    const control = new AbortController();
    const timer = setTimeout(() => {
      part.bytes(request, options, control.signal).then(
        (bytes) => !control.signal.aborted && setSize({ of: request, key, bytes }),
        // Why a file cannot be made is said when it is asked for.
        () => undefined,
      );
    }, rest);
    return () => {
      control.abort();
      clearTimeout(timer);
    };
  }, [part, request, key, isDrawn]);
  return size?.of === request && size.key === key ? size.bytes : null;
}

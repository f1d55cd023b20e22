import { useEffect, useState } from 'react';
import type { ExportFormat, FormatPart } from './exportFormat.ts';

const loaded = new Map<ExportFormat, FormatPart>();

/** The part of a format that comes when it is chosen; null until it is there. */
export function useFormatPart(format: ExportFormat): FormatPart | null {
  const [, setCount] = useState(0);
  const [fault, setFault] = useState<{ readonly error: unknown } | null>(null);
  useEffect(() => {
    if (loaded.has(format)) return;
    let isWanted = true;
    format.load().then(
      (part) => {
        loaded.set(format, part);
        if (isWanted) setCount((count) => count + 1);
      },
      (error: unknown) => isWanted && setFault({ error }),
    );
    return () => {
      isWanted = false;
    };
  }, [format]);
  if (fault) throw fault.error;
  return loaded.get(format) ?? null;
}

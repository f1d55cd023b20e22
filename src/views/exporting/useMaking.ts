import { useEffect, useRef, useState } from 'react';
import { couldNotMake } from '../../ui/savedInstead.ts';
import type { Message } from '../../words/key.ts';
import type { ExportJob } from './exportFormat.ts';
import type { ExportRequest } from './exportRequest.ts';

/** Something that is made while the person waits. */
interface Making {
  /** What came of it, as long as nothing else was chosen. */
  readonly message: Message | null;
  /** How much of it is done; null while nothing is made. */
  readonly done: number | null;
  start(deed: (job: ExportJob) => Promise<Message>): Promise<void>;
  cancel(): void;
}

/** Makes one thing after the other, tells how far it is, and can be stopped; it stops with the dialog. */
export function useMaking(request: ExportRequest): Making {
  const [said, setSaid] = useState<{ readonly of: ExportRequest; readonly message: Message } | null>(null);
  const [done, setDone] = useState<number | null>(null);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);

  const start = async (deed: (job: ExportJob) => Promise<Message>) => {
    running.current?.abort();
    const control = new AbortController();
    running.current = control;
    const isMine = () => running.current === control;
    setDone(0);
    setSaid({ of: request, message: { key: 'exporting.copying' } });
    const job: ExportJob = {
      signal: control.signal,
      progress: (part) => isMine() && setDone(part),
    };
    const message = await deed(job).catch(
      (error: unknown): Message =>
        control.signal.aborted ? { key: 'exporting.stopped' } : couldNotMake(error),
    );
    if (!isMine()) return;
    running.current = null;
    setDone(null);
    setSaid({ of: request, message });
  };
  return {
    message: said && (said.of === request || done !== null) ? said.message : null,
    done,
    start,
    cancel: () => running.current?.abort(),
  };
}

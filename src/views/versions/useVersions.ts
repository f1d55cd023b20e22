import { useCallback, useEffect, useState } from 'react';
import type { Doc } from '../../model/doc.ts';
import { failureOf } from '../../storage/failure.ts';
import { listVersions, readVersion, type Version } from '../../storage/versions/versions.ts';
import { useWorkspace } from '../../ui/workspace.ts';
import type { Message } from '../../words/key.ts';

/** The versions of the open map, the latest first; null while they are read. */
export function useVersions(): {
  readonly versions: readonly Version[] | null;
  readonly failure: Message | null;
  reload(): void;
} {
  const { library, mapId } = useWorkspace();
  const [versions, setVersions] = useState<readonly Version[] | null>(null);
  const [failure, setFailure] = useState<Message | null>(null);
  const reload = useCallback(() => {
    listVersions(library, mapId).then(setVersions, (error: unknown) =>
      setFailure({ key: `saving.why.${failureOf(error).reason}` }),
    );
  }, [library, mapId]);
  useEffect(reload, [reload]);
  return { versions, failure, reload };
}

/** The document of a version; null while it is read or where there is none, `unreadable` when it cannot be. */
export function useVersionDoc(version: Version | null): Doc | null | 'unreadable' {
  const { library } = useWorkspace();
  const [doc, setDoc] = useState<Doc | null | 'unreadable'>(null);
  useEffect(() => {
    if (!version) return;
    let isWanted = true;
    readVersion(library, version).then(
      (read) => isWanted && setDoc(read),
      () => isWanted && setDoc('unreadable'),
    );
    return () => {
      isWanted = false;
    };
  }, [library, version]);
  return doc;
}

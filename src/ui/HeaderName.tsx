import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { nameOf, renameHeader } from './headerDeeds.ts';
import { NameInput } from './NameInput.tsx';
import { type Header, useWorkspace } from './workspace.ts';

interface HeaderNameProps {
  readonly header: Header;
  /** The field is no longer wanted. */
  onEnd(): void;
  /** A key has ended it: the keyboard goes back to where it was. */
  onKeyEnd(): void;
}

/** The name of a stage or segment being edited in its place. */
export function HeaderName({ header, onEnd, onKeyEnd }: HeaderNameProps) {
  const { t } = useTranslation();
  const workspace = useWorkspace();
  const [before] = useState(() => nameOf(workspace, header));
  return (
    <NameInput
      label={t(header.kind === 'stage' ? 'board.stageName' : 'board.segmentName')}
      before={before}
      onWrite={(name) => renameHeader(workspace, header, name)}
      onEnd={onEnd}
      onKeyEnd={onKeyEnd}
    />
  );
}

import { useMemo } from 'react';
import { keepSame } from '../../derive/keepSame.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import type { EditorState } from '../../store/editor.ts';
import { useEditor } from '../workspace.ts';

/** The touchpoints with these ids as they are shown now; the component renders again only when one of them changes. */
export function useTouchpoints(ids: readonly string[]): readonly Touchpoint[] {
  const select = useMemo(() => {
    let last: readonly Touchpoint[] = [];
    return ({ shown }: EditorState) => {
      last = keepSame(
        last,
        ids.flatMap((id) => shown.touchpoint.get(id) ?? []),
      );
      return last;
    };
  }, [ids]);
  return useEditor(select);
}

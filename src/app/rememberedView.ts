import type { Session } from '../store/session.ts';

/** What the device remembers of how maps are looked at. */
export type RememberedView = Pick<Session, 'layout' | 'minimap' | 'smallView'>;

const KEY = 'throughline.view';

/** How maps were looked at last on this device; nothing when nothing readable is kept. */
export function rememberedView(): Partial<RememberedView> {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    if (typeof kept !== 'object' || kept === null) return {};
    const { layout, minimap, smallView } = kept as Record<string, unknown>;
    return {
      ...((layout === 'timeline' || layout === 'compact') && { layout }),
      ...(typeof minimap === 'boolean' && { minimap }),
      ...((smallView === 'list' || smallView === 'board') && { smallView }),
    };
  } catch {
    // Without storage every map opens as at the first time.
    return {};
  }
}

/** Remembers how maps are looked at. */
export function rememberView(view: RememberedView): void {
  try {
    localStorage.setItem(KEY, JSON.stringify(view));
  } catch {
    // A view that cannot be remembered is no reason to disturb anybody.
  }
}

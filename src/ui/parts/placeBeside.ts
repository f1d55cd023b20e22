interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** Where a small box goes so that it stands centred under another, or above it when there is no room; it never leaves the window. */
export function placeBeside(target: Box, size: Size, room: Size, gap = 6): { left: number; top: number } {
  const margin = 4;
  const below = target.bottom + gap;
  const fitsBelow = below + size.height <= room.height - margin;
  const middle = (target.left + target.right) / 2 - size.width / 2;
  const left = Math.max(margin, Math.min(middle, room.width - size.width - margin));
  return { left, top: fitsBelow ? below : Math.max(margin, target.top - gap - size.height) };
}

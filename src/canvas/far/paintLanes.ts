import { fadedEntries } from '../../derive/laneTexts.ts';
import type { BandBox } from '../../derive/layout.ts';
import { across, down, type FarFrame, farSizes, thick } from './farFrame.ts';

/** Paints where lanes say something, as bars, and the lines of a service blueprint. */
export function paintLanes(frame: FarFrame, bands: readonly BandBox[], faded: ReadonlySet<string>): void {
  const { context, colors, width } = frame;
  for (const { lanes } of bands) {
    for (const lane of lanes) {
      context.fillStyle = colors.line;
      for (const text of lane.texts ?? []) {
        const [left, right] = [across(frame, text.x), across(frame, text.x + text.width * 0.7)];
        if (right < 0 || left > width) continue;
        const top = down(frame, lane.y + text.y + 2);
        const bottom = down(frame, lane.y + text.y + text.height - 2);
        const isFaded = faded.size > 0 && !fadedEntries(text, faded).includes(false);
        context.globalAlpha = isFaded ? farSizes.fadedAlpha : 1;
        context.fillRect(left, top, Math.max(1, right - left), Math.max(1, bottom - top));
      }
    }
  }
  context.globalAlpha = 1;
  paintBlueprint(frame, bands);
}

function paintBlueprint(frame: FarFrame, bands: readonly BandBox[]): void {
  const { context, colors, width } = frame;
  const left = Math.max(0, across(frame, 0));
  context.fillStyle = colors.edgeGuess;
  for (const { lanes } of bands) {
    for (const { line, y, height } of lanes) {
      if (line) context.fillRect(left, down(frame, y + height), width - left, thick(frame, farSizes.line));
    }
  }
}

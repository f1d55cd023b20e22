/** A number as it is written into paths: at most two decimals. */
export function shortNumber(value: number): string {
  const text = String(Math.round(value * 100) / 100);
  return text === '-0' ? '0' : text;
}

/** A circle as a path. */
export function circlePath(x: number, y: number, radius: number): string {
  const [r, at] = [shortNumber(radius), shortNumber(y)];
  const [left, right] = [shortNumber(x - radius), shortNumber(x + radius)];
  return `M${left} ${at}A${r} ${r} 0 0 1 ${right} ${at}A${r} ${r} 0 0 1 ${left} ${at}Z`;
}

/** A square on its tip as a path, `size` from tip to tip. */
export function diamondPath(x: number, y: number, size: number): string {
  const half = size / 2;
  const [cx, cy] = [shortNumber(x), shortNumber(y)];
  return `M${cx} ${shortNumber(y - half)}L${shortNumber(x + half)} ${cy}L${cx} ${shortNumber(y + half)}L${shortNumber(x - half)} ${cy}Z`;
}

/** Part of a circle's line as a path, clockwise from the top; `share` runs from 0 to 1. */
export function arcPath(x: number, y: number, radius: number, share: number): string {
  if (share >= 1) return circlePath(x, y, radius);
  const angle = 2 * Math.PI * share;
  const end = `${shortNumber(x + radius * Math.sin(angle))} ${shortNumber(y - radius * Math.cos(angle))}`;
  const r = shortNumber(radius);
  return `M${shortNumber(x)} ${shortNumber(y - radius)}A${r} ${r} 0 ${share > 0.5 ? 1 : 0} 1 ${end}`;
}

/** A number rounded as it is shown: halves away from zero, and never −0. */
export function rounded(value: number, digits = 0): number {
  const scale = 10 ** digits;
  // A product such as 1.005 × 100 falls a hair short of the half that a person sees.
  const whole = Math.floor(Math.abs(value) * scale + 0.5 + 1e-9);
  return whole === 0 ? 0 : (Math.sign(value) * whole) / scale;
}

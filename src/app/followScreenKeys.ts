/** Less than this is a bar of the browser that comes and goes, not keys; in pixels. */
const leastKeys = 120;

/** Tells styles how much of the window is under the keys on the screen, as `--keys`: browsers do not make the page smaller for them. Returns how to stop. */
export function followScreenKeys(): () => void {
  const { visualViewport: seen } = window;
  if (!seen) return () => undefined;
  let last = 0;
  const measure = () => {
    // What a person has enlarged with two fingers is smaller too.
    const hidden = Math.abs(seen.scale - 1) < 0.01 ? innerHeight - seen.height : 0;
    const keys = hidden > leastKeys ? Math.round(hidden) : 0;
    if (keys === last) return;
    last = keys;
    document.documentElement.style.setProperty('--keys', `${keys}px`);
    // Some have moved the page to show the field; now it is in sight where it is.
    if (keys > 0) scrollTo(0, 0);
  };
  seen.addEventListener('resize', measure);
  measure();
  return () => {
    seen.removeEventListener('resize', measure);
    document.documentElement.style.removeProperty('--keys');
  };
}

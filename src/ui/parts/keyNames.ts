/** True on machines whose shortcuts use the command key. */
export const isApple =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform || navigator.userAgent);

const appleNames: Record<string, string> = { $mod: '⌘', Alt: '⌥', Shift: '⇧', Control: '⌃' };
const otherNames: Record<string, string> = { $mod: 'Ctrl' };
const signs: Record<string, string> = {
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Equal: '+',
  Minus: '−',
  Delete: 'Del',
  Escape: 'Esc',
};

/** The keys of a shortcut as a person reads them on this machine, from the way tinykeys writes it (`$mod+Shift+z`). */
export function keyNames(shortcut: string): string[] {
  const modifiers = isApple ? appleNames : otherNames;
  return (
    shortcut
      // A plus at the start is the key itself.
      .split(/\b\+/)
      .map((key) => modifiers[key] ?? signs[key] ?? key.replace(/^(Key|Digit)/, ''))
      .map((key) => (key.length === 1 ? key.toUpperCase() : key))
  );
}

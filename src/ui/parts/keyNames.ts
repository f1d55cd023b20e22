import type { TFunction } from 'i18next';

/** True on machines whose shortcuts use the command key. */
export const isApple =
  typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.platform || navigator.userAgent);

const appleNames: Record<string, string> = {
  $mod: '⌘',
  Alt: '⌥',
  Control: '⌃',
  Shift: '⇧',
  Enter: '↩',
  Tab: '⇥',
  Escape: 'esc',
  Backspace: '⌫',
  Delete: '⌦',
};
const signs: Record<string, string> = {
  $mod: 'Ctrl',
  Control: 'Ctrl',
  ArrowUp: '↑',
  ArrowDown: '↓',
  ArrowLeft: '←',
  ArrowRight: '→',
  Arrows: '← → ↑ ↓',
  UpDown: '↑ ↓',
  '-': '−',
  Escape: 'Esc',
};

/** Keys that have a name of their own in each language. */
const named = ['Enter', 'Shift', 'Delete', 'Insert', 'Home', 'End', 'Space', 'ContextMenu'] as const;

/** The keys of a shortcut as a person reads them on this machine, from the way tinykeys writes it (`$mod+Shift+z`). */
export function keyNames(shortcut: string, t: TFunction): string[] {
  return parts(shortcut).map((key) => (isApple ? appleNames[key] : undefined) ?? nameOf(key, t));
}

/** The keys of a shortcut in words, for those who hear them. */
export function keysSpoken(shortcut: string, t: TFunction): string {
  const words: Record<string, string> = {
    ArrowUp: t('shortcuts.spoken.up'),
    ArrowDown: t('shortcuts.spoken.down'),
    ArrowLeft: t('shortcuts.spoken.left'),
    ArrowRight: t('shortcuts.spoken.right'),
    Arrows: t('shortcuts.spoken.arrows'),
    UpDown: t('shortcuts.spoken.upDown'),
    ...(isApple && { $mod: t('shortcuts.spoken.command'), Alt: t('shortcuts.spoken.option') }),
  };
  return parts(shortcut)
    .map((key) => words[key] ?? nameOf(key, t))
    .join(' + ');
}

function parts(shortcut: string): string[] {
  // A plus at the start is the key itself.
  return shortcut.split(/\b\+/);
}

function nameOf(key: string, t: TFunction): string {
  const own = named.find((name) => name === key);
  if (own) return t(`keys.${own}`);
  const name = signs[key] ?? key.replace(/^(Key|Digit|Numpad)(?=.$)/, '');
  return name.length === 1 ? name.toUpperCase() : name;
}

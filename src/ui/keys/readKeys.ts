import type { KeyDeed } from './boardKeys.ts';
import { isKeyOn } from './singleKeys.ts';

/** What a press of a key is, as far as it matters for which shortcut it is. */
export type KeyPress = Pick<KeyboardEvent, 'key' | 'code' | 'altKey' | 'ctrlKey' | 'metaKey' | 'shiftKey'>;

/** What stands for several keys. */
const several: Readonly<Record<string, readonly string[]>> = {
  Arrows: ['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown'],
  UpDown: ['ArrowUp', 'ArrowDown'],
  // Some machines write other signs with Alt: the key in that place counts.
  '1–5': ['Digit1', 'Digit2', 'Digit3', 'Digit4', 'Digit5'],
};

/** The single keys that a shortcut stands for. */
export function keysMeant(shortcut: string): string[] {
  const [, modifiers = '', key = ''] = /^((?:.+\+)?)([^+]+)$/.exec(shortcut) ?? [];
  return (several[key] ?? [key]).map((one) => modifiers + one);
}

/** Tells which entry of a table of keys a press means; null for none of them, or for one that is switched off. */
export function keyReader<Name extends string>(
  table: Readonly<Record<Name, KeyDeed>>,
): (press: KeyPress) => Name | null {
  const deeds = new Map<string, Name>();
  for (const [name, { keys }] of Object.entries<KeyDeed>(table)) {
    for (const key of keys.flatMap(keysMeant)) deeds.set(key, name as Name);
  }
  return (press) => {
    const modifiers = modifiersOf(press);
    // Some keys are meant with Control itself, on machines too that have another key for commands.
    const withControl = press.ctrlKey ? modifiers.replace('$mod', 'Control') : modifiers;
    // With the lock of capitals on, letters are still what they are.
    const key = press.key.length === 1 ? press.key.toLowerCase() : press.key;
    const place = /^(Digit\d|Space)$/.test(press.code) ? press.code : key;
    const found = [modifiers, withControl]
      .flatMap((held) => [held + key, held + place])
      .find((one) => deeds.has(one));
    return found !== undefined && isKeyOn(found) ? (deeds.get(found) ?? null) : null;
  };
}

function modifiersOf({ altKey, ctrlKey, metaKey, shiftKey }: KeyPress): string {
  return `${ctrlKey || metaKey ? '$mod+' : ''}${altKey ? 'Alt+' : ''}${shiftKey ? 'Shift+' : ''}`;
}

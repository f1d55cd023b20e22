import { useSyncExternalStore } from 'react';
import type { Language } from '../words/translation.ts';

/** What may be chosen for each preference; the first is what holds until something is. */
const choices = {
  theme: ['system', 'light', 'dark'],
  language: ['system', 'en', 'it'] satisfies ('system' | Language)[],
  layout: ['timeline', 'compact'],
  laneHeight: ['M', 'S', 'L'],
  minimap: [true, false],
  tray: [false, true],
  smallView: [null, 'list', 'board'],
  singleKeys: [true, false],
} as const;

/** How a person wants Throughline on this device: the theme and language, how maps are laid out and shown, how high their emotion lanes are, and whether single letters are shortcuts. */
export type Preferences = { readonly [Name in keyof typeof choices]: (typeof choices)[Name][number] } & {
  /** The keys of the lanes that are shown as a thin line, with spaces between them. */
  readonly foldedLanes: string;
};

const KEY = 'throughline.preferences';

/** Where theme, language and layout were kept before they had a place in common. */
const formerKeys = ['throughline.theme', 'throughline.language', 'throughline.view'];

const listeners = new Set<() => void>();
let preferences = checked({});

/** Takes up what was chosen before on this device, and from now on what is chosen in other tabs; called once, before anything is drawn. */
export function startPreferences(): void {
  preferences = checked(tried(() => kept() ?? former()));
  addEventListener('storage', ({ key }) => key === KEY && take(checked(tried(kept))));
}

/** What holds now; the same object until something changes. */
export function preferencesNow(): Preferences {
  return preferences;
}

/** Changes preferences, here and in all other tabs, and keeps them on this device. */
export function setPreferences(fields: Partial<Preferences>): void {
  take({ ...preferences, ...fields });
  tried(() => {
    localStorage.setItem(KEY, JSON.stringify(preferences));
    for (const key of formerKeys) localStorage.removeItem(key);
  });
}

/** Calls the listener after every change; returns how to stop. */
export function onPreferences(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

/** One preference; the component renders again when it changes. */
export function usePreference<Name extends keyof Preferences>(name: Name): Preferences[Name] {
  return useSyncExternalStore(onPreferences, () => preferences[name]);
}

function take(next: Preferences): void {
  const names = [...Object.keys(choices), 'foldedLanes'] as (keyof Preferences)[];
  if (names.every((name) => next[name] === preferences[name])) return;
  preferences = next;
  for (const listener of listeners) listener();
}

function kept(): unknown {
  return JSON.parse(localStorage.getItem(KEY) ?? 'null');
}

function former(): unknown {
  const [theme, language, view] = formerKeys.map((key) => localStorage.getItem(key));
  return { theme, language, ...JSON.parse(view ?? '{}') };
}

/** What was kept may come from another version, or from another hand. */
function checked(found: unknown): Preferences {
  const values = Object.entries(choices).map(([name, [usual, ...others]]) => {
    const value = (found as Record<string, unknown> | null | undefined)?.[name];
    return [name, others.some((other) => other === value) ? value : usual];
  });
  const { foldedLanes } = (found ?? {}) as Record<string, unknown>;
  const folded = typeof foldedLanes === 'string' ? foldedLanes.slice(0, 10_000) : '';
  return { ...Object.fromEntries(values), foldedLanes: folded };
}

/** Where nothing may be kept, what is chosen holds for this tab. */
function tried<Result>(deed: () => Result): Result | undefined {
  try {
    return deed();
  } catch {
    return undefined;
  }
}

import type { Team } from '../model/team.ts';
import { charactersOf } from './textUnits.ts';

/** What a badge shows of a person or team: its own initials, else those of its first two words, else the start of its only one. */
export function initialsOf({ name, initials }: Pick<Team, 'name' | 'initials'>): string {
  if (initials?.trim()) return initials.trim();
  const words = name.split(/[^\p{L}\p{N}\p{M}]+/u).filter((word) => word !== '');
  const [first = name.trim(), second] = words;
  const letters = charactersOf(first);
  return `${letters[0] ?? ''}${second ? charactersOf(second)[0] : (letters[1] ?? '')}`.toLocaleUpperCase(
    'en',
  );
}

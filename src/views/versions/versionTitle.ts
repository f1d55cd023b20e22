import type { Version } from '../../storage/versions/versions.ts';

/** When a version was kept, as people write it. */
export function versionDate({ made }: Version, language: string): string {
  return new Intl.DateTimeFormat(language, { dateStyle: 'medium', timeStyle: 'short' }).format(made);
}

/** The name of a version, or when it was kept. */
export function versionTitle(version: Version, language: string): string {
  return version.name || versionDate(version, language);
}

import type { BothMaps } from '../../derive/bothMaps.ts';
import type { Compared } from '../../derive/comparison.ts';
import type { Touchpoint } from '../../model/touchpoint.ts';
import { escapeXml } from '../escapeXml.ts';

/** The names of the two maps. */
export interface StateWords {
  readonly asIs: string;
  readonly toBe: string;
}

/** The touchpoints of today that the wanted map has no more; none where one map alone is shown. */
export function droppedIn(both: BothMaps | undefined): Touchpoint[] {
  return (both?.comparison.changes ?? []).flatMap(({ asIs, change }) =>
    asIs && change === 'dropped' ? [asIs] : [],
  );
}

/** A title with the word for what became of its touchpoint; what is dropped is struck out. */
export function titleWithChange(
  title: string,
  compared: Compared | undefined,
  both: BothMaps | undefined,
): string {
  const said = `<bdi>${escapeXml(title)}</bdi>`;
  if (!both || !compared || compared.change === 'kept') return said;
  const { change } = compared;
  const word = `<span class="change ${change}">${escapeXml(both.words[change])}</span>`;
  return `${change === 'dropped' ? `<s>${said}</s>` : said} ${word}`;
}

/** What was and what is wanted, as short texts in one line; one of them alone where both are the same. */
export function stepText(was: string, becomes: string): string {
  return was === becomes ? becomes : `${was || '–'} → ${becomes || '–'}`;
}

/** What was and what is wanted, each under its name. */
export function statesOf(was: string, becomes: string, named: StateWords): string {
  const line = (name: string, said: string) =>
    `<div><span class="soft">${escapeXml(name)}:</span> ${said || '–'}</div>`;
  return line(named.asIs, was) + line(named.toBe, becomes);
}

/** What somebody thinks, in quotation marks unless it has its own. */
export function quoted(text: string): string {
  const bare = text.trim();
  if (bare === '') return '';
  return /^[\p{Pi}„‚"'「『]/u.test(bare) && /[\p{Pf}“‘"'」』][.!?…]?$/u.test(bare) ? bare : `“${bare}”`;
}

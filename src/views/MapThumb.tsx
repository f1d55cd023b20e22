/** The small picture of a map in a list. */
export function MapThumb({ outline }: { outline: unknown }) {
  return <span hidden>{typeof outline}</span>;
}

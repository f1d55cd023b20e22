/** The title of one more thing of this name: *Rail* is followed by *Rail (2)*, *Rail (2)* by *Rail (3)*, whichever is not taken yet. */
export function nextTitle(title: string, taken: Iterable<string>): string {
  const names = new Set(taken);
  const [, stem = title] = /^(.*\S)\s+\(\d{1,6}\)$/s.exec(title) ?? [];
  for (let number = 2; ; number += 1) {
    const next = `${stem} (${number})`;
    if (!names.has(next)) return next;
  }
}

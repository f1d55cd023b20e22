import { useWorkspace } from './workspace.ts';

/** How many characters may be typed or pasted: into a line, and into a text of several lines. */
const limits = { line: 500, text: 5000 } as const;

/** A line, or a text of several lines. */
export type TextSize = keyof typeof limits;

/** Cuts what is typed or pasted where it is too long, and says so in a sentence. */
export function useCut(size: TextSize): (text: string, before: string) => string {
  const { notify } = useWorkspace();
  return (text, before) => {
    // What came from a file may be longer; it can be shortened, and stays until then.
    const limit = Math.max(limits[size], before.length);
    if (text.length <= limit) return text;
    notify({ key: 'facts.cut', values: { count: limit } });
    // Not in the middle of a character.
    return text.slice(0, limit).replace(/[\uD800-\uDBFF]$/, '');
  };
}

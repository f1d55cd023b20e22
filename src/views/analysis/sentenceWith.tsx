import { Fragment, type ReactNode } from 'react';

/** Marks from the private area of Unicode: each stands in a sentence for a part that is more than text. */
const firstMark = 0xe000;

/** A sentence of the catalogue around parts that are more than text: `say` is handed a mark for each of them, and the words decide where it stands. What a person wrote belongs into a part, never into the words. */
export function sentenceWith<Name extends string>(
  parts: Readonly<Record<Name, ReactNode>>,
  say: (marks: Readonly<Record<Name, string>>) => string,
): ReactNode {
  const names = Object.keys(parts) as Name[];
  const markOf = (at: number) => String.fromCharCode(firstMark + at);
  const marks = Object.fromEntries(names.map((name, at) => [name, markOf(at)])) as Record<Name, string>;
  const pieces = say(marks).split(/([\ue000-\uf8ff])/);
  return pieces.map((piece, at) => {
    const name = at % 2 === 1 ? names[piece.charCodeAt(0) - firstMark] : undefined;
    // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence are told apart by nothing else.
    return <Fragment key={at}>{name ? parts[name] : piece}</Fragment>;
  });
}

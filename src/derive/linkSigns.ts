import type { Link } from '../model/link.ts';

/** The sign of each relation as lines on a grid of 16: an arrow that turns back, a way that forks, a heart. *Next* has none: its arrow says it. */
export const linkSigns: Readonly<Record<Link['relation'], readonly string[]>> = {
  next: [],
  loop: ['M3.2 9.2A5 5 0 1 0 4.6 4.6L2.6 6.6', 'M2.6 2.8L2.6 6.6L6.4 6.6'],
  alternative: [
    'M8 14L8 10.5C8 7 3.5 7.5 3.5 3',
    'M8 10.5C8 7 12.5 7.5 12.5 3',
    'M1.5 5L3.5 3L5.5 5',
    'M10.5 5L12.5 3L14.5 5',
  ],
  recommends: [
    'M8 13.4C3.6 10.4 1.9 8.2 2.2 5.8C2.6 2.6 6.6 2 8 4.9C9.4 2 13.4 2.6 13.8 5.8C14.1 8.2 12.4 10.4 8 13.4Z',
  ],
};

/** The dash of each relation, in pixels at a line of 1.5; empty for a solid line. */
export const linkDashes: Readonly<Record<Link['relation'], readonly number[]>> = {
  next: [],
  loop: [6, 4],
  alternative: [0.75, 3.75],
  recommends: [],
};

/** The head of the arrow of each relation: a filled triangle, a hollow one, or an open angle. */
export const linkHeads: Readonly<Record<Link['relation'], 'filled' | 'hollow' | 'open'>> = {
  next: 'filled',
  loop: 'filled',
  alternative: 'open',
  recommends: 'hollow',
};

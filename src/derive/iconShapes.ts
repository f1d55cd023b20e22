/** The features of each face on a grid of 16: lines with round ends, and filled spots. */
export const faces: Readonly<
  Record<string, { readonly lines: readonly string[]; readonly spots: readonly string[] }>
> = {
  'face-2': {
    lines: ['M4 4.9L6.5 6.2', 'M12 4.9L9.5 6.2', 'M5 12C5.9 9.9 10.1 9.9 11 12'],
    spots: [spot(5.7, 7.4, 0.9), spot(10.3, 7.4, 0.9)],
  },
  'face-1': {
    lines: ['M5.3 11.5C6.5 10 9.5 10 10.7 11.5'],
    spots: [spot(5.6, 6.6, 1.05), spot(10.4, 6.6, 1.05)],
  },
  face0: { lines: ['M5.3 10.7L10.7 10.7'], spots: [spot(5.6, 6.6, 1.05), spot(10.4, 6.6, 1.05)] },
  face1: {
    lines: ['M5 9.8C6.2 11.7 9.8 11.7 11 9.8'],
    spots: [spot(5.6, 6.4, 1.05), spot(10.4, 6.4, 1.05)],
  },
  face2: {
    lines: ['M4.4 6.3C4.9 5.1 6.4 5.1 6.9 6.3', 'M9.1 6.3C9.6 5.1 11.1 5.1 11.6 6.3'],
    spots: ['M4.1 8.6L11.9 8.6C11.9 14 4.1 14 4.1 8.6Z'],
  },
};

/** The diamond of a moment of truth on a grid of 18, tip to tip. */
export const diamondEdge = 'M9 0L18 9L9 18L0 9Z';

/** The bars inside the diamond: a plus or a minus, 2 thick and 7.8 long. They run against the edge, so that together with it they are holes. */
export const diamondBars: Readonly<Record<string, string>> = {
  momentPositive: 'M8 5.1L8 8L5.1 8L5.1 10L8 10L8 12.9L10 12.9L10 10L12.9 10L12.9 8L10 8L10 5.1Z',
  momentNegative: 'M5.1 8L5.1 10L12.9 10L12.9 8Z',
};

/** The signs of the kinds of touchpoint as lines on a grid of 16: phone, megaphone, person, box, eye; and of an encounter that several segments have. */
export const kindSigns: Readonly<Record<string, readonly string[]>> = {
  digital: [
    'M6.2 1.75L9.8 1.75A1.75 1.75 0 0 1 11.55 3.5L11.55 12.5A1.75 1.75 0 0 1 9.8 14.25L6.2 14.25A1.75 1.75 0 0 1 4.45 12.5L4.45 3.5A1.75 1.75 0 0 1 6.2 1.75Z',
    'M7.3 11.7L8.7 11.7',
  ],
  communication: [
    'M2.25 6.5L4.75 6.5L10.5 3.25L10.5 12.75L4.75 9.75L2.25 9.75Z',
    'M13 6.6C13.8 7.5 13.8 8.7 13 9.6',
    'M5.2 10L5.9 13.25L7.6 13.25',
  ],
  human: [
    'M5.3 5A2.7 2.7 0 0 1 10.7 5A2.7 2.7 0 0 1 5.3 5Z',
    'M2.8 13.9C3.2 11 5.1 9.6 8 9.6C10.9 9.6 12.8 11 13.2 13.9',
  ],
  physical: ['M8 1.8L13.4 4.9L13.4 11.1L8 14.2L2.6 11.1L2.6 4.9Z', 'M2.8 5L8 8L13.2 5', 'M8 8L8 14'],
  sensory: [
    'M1.5 8C3.2 5.2 5.3 3.8 8 3.8C10.7 3.8 12.8 5.2 14.5 8C12.8 10.8 10.7 12.2 8 12.2C5.3 12.2 3.2 10.8 1.5 8Z',
    'M6.1 8A1.9 1.9 0 0 1 9.9 8A1.9 1.9 0 0 1 6.1 8Z',
  ],
  shared: [
    'M1.2 8A4.5 4.5 0 0 1 10.2 8A4.5 4.5 0 0 1 1.2 8Z',
    'M5.8 8A4.5 4.5 0 0 1 14.8 8A4.5 4.5 0 0 1 5.8 8Z',
  ],
};

function spot(x: number, y: number, radius: number): string {
  const [left, right] = [round(x - radius), round(x + radius)];
  return `M${left} ${y}A${radius} ${radius} 0 0 1 ${right} ${y}A${radius} ${radius} 0 0 1 ${left} ${y}Z`;
}

function round(value: number): number {
  return Math.round(value * 100) / 100;
}

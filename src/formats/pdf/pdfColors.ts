/** The operator that sets a colour: `rg` for filling, `RG` for lines. */
export function inkOf(color: string, operator: 'rg' | 'RG'): string {
  return `${rgbOf(color)
    .map((value) => Math.round((value / 255) * 1000) / 1000)
    .join(' ')} ${operator}`;
}

/** Red, green and blue of a colour like `#1f2d3d` or `#fff`, 0 to 255; black for what is none. */
export function rgbOf(color: string): readonly [number, number, number] {
  const short = /^#([\da-f])([\da-f])([\da-f])$/i.exec(color);
  const hex = short
    ? short.slice(1).map((digit) => digit + digit)
    : (color.slice(1).match(/[\da-f]{2}/gi) ?? []);
  const [red = '0', green = '0', blue = '0'] = hex;
  return [Number.parseInt(red, 16), Number.parseInt(green, 16), Number.parseInt(blue, 16)];
}

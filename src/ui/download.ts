const timeToStart = 60_000;

/** Gives a file to the person through the browser's downloads. */
export function download(file: Blob, name: string): void {
  const address = URL.createObjectURL(file);
  const link = document.createElement('a');
  link.href = address;
  link.download = name;
  link.click();
  // The download reads from the address after the click.
  setTimeout(() => URL.revokeObjectURL(address), timeToStart);
}

/** Stands in for the canvas library's animations of its own view, of which it has none here: the camera is ours. There is nothing to interrupt. */
export function interrupt(): void {}

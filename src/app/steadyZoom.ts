/** Keeps iOS from enlarging the page whenever a field with small letters is gone to; two fingers still do. Elsewhere the same would forbid them to. */
export function steadyZoom(): void {
  const viewport = document.querySelector<HTMLMetaElement>('meta[name=viewport]');
  if (!viewport || !CSS.supports('-webkit-touch-callout', 'none')) return;
  viewport.content = `${viewport.content}, maximum-scale=1`;
}

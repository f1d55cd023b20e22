/** True when keys go into a text at this place, so that they mean letters and not shortcuts. */
export function isTyping(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (target.isContentEditable || target.matches('textarea, select')) return true;
  return target.matches('input:not([type=radio], [type=checkbox], [type=button], [type=range])');
}

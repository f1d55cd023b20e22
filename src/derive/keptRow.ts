/** What came before if every field of the new one is the same, or as plain an object. */
export function kept<Thing extends object>(last: Thing | undefined, next: Thing): Thing {
  if (!last) return next;
  const isSame = Object.entries(next).every(([field, value]) => {
    const before = (last as Record<string, unknown>)[field];
    return before === value || (field === 'moments' && JSON.stringify(before) === JSON.stringify(value));
  });
  return isSame ? last : next;
}

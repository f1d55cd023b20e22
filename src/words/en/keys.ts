/** English names of keys that are named otherwise on the keyboards of other languages. */
export const keys = {
  Enter: 'Enter',
  Shift: 'Shift',
  Delete: 'Del',
  Insert: 'Ins',
  Home: 'Home',
  End: 'End',
  Space: 'Space',
  ContextMenu: 'Menu',
} as const;

/** English words of links between touchpoints. */
export const links = {
  linkTo: 'Link to…',
  tool: 'Link touchpoints',
  linked: 'Linked to {{title}}',
  removed: 'Link removed',
  targetGone: 'That touchpoint is no longer there. Choose another one.',

  /** The panel of a selected link, and the links of a touchpoint. */
  link: 'Link',
  from: 'From',
  to: 'To',
  label: 'Label',
  labelPlaceholder: 'A few words on the line',
  turnAround: 'Turn around',
  remove: 'Remove link',
  goTo: 'Go to “{{title}}”',
  goToStart: 'Go to where it begins',
  goToEnd: 'Go to where it leads',
  notDrawn: 'The two stand side by side, so this link is not drawn.',
  inTray: 'It is drawn once both touchpoints stand on the map.',
  section: 'Links',
  leads: {
    next: 'Leads to “{{title}}”',
    loop: 'Goes back to “{{title}}”',
    alternative: 'Or instead “{{title}}”',
    recommends: 'Recommends “{{title}}”',
  },
  comes: {
    next: 'From “{{title}}”',
    loop: 'Back from “{{title}}”',
    alternative: 'Instead of “{{title}}”',
    recommends: 'Recommended by “{{title}}”',
  },
  labelled: '{{sentence}}: {{label}}',

  /** The dialog that asks for the other touchpoint. */
  dialogTitle: 'Link “{{title}}” to…',
  add: 'Add link',
  search: 'Search touchpoints',
  found_one: '{{count}} touchpoint',
  found_other: '{{count}} touchpoints',
  foundNone: 'No touchpoint has these words. Try fewer of them.',
  alone: 'There is no other touchpoint yet. Add one, then link it.',
  where: '{{stage}}, {{segment}}',

  /** While a link is being drawn. */
  pickSource: 'Click the touchpoint where the link begins',
  pickTarget: 'Now the touchpoint where it leads, or Esc',
} as const;

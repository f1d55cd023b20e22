/** English words of pictures on touchpoints, segments and cards of lanes. */
export const images = {
  picture: 'Picture',
  portrait: 'Portrait',
  add: 'Add a picture…',
  ofCard: 'Picture of the card',
  ofCardOpen: 'Picture…',
  otherWords: 'photo, photograph, image, screenshot, attach, upload',
  choose: 'Choose a picture…',
  replace: 'Replace…',
  remove: 'Remove picture',
  alt: 'What the picture shows',
  altPlaceholder: 'For those who cannot see it',
  missing: 'The bytes of this picture are missing. Choose it again to show it.',
  added: 'Picture added',
  problem: {
    none: 'This file is not a picture that can be shown. Use PNG, JPEG, WebP, GIF, AVIF or SVG.',
    damaged: 'This picture is damaged, or the browser cannot show it. Try to save it as PNG or JPEG first.',
    tooLarge: 'This file is larger than {{limit}} MB. Save the picture smaller, then try again.',
    tooManyPixels:
      'This picture has {{width}} × {{height}} pixels, which is too many. Save it smaller, then try again.',
  },
  did: {
    set: 'Set picture',
    removed: 'Remove picture',
    described: 'Describe picture',
  },
} as const;

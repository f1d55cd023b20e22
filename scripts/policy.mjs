const directives = {
  'default-src': "'none'",
  'script-src': "'self'",
  'style-src': "'self'",
  'img-src': "'self' data: blob:",
  'font-src': "'self'",
  'connect-src': "'self'",
  'worker-src': "'self'",
  'manifest-src': "'self'",
  'base-uri': "'none'",
  'form-action': "'none'",
  'object-src': "'none'",
  'frame-ancestors': "'none'",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'throughline throughline-pictures',
};

/** Browser powers that the editor never needs; the clipboard is the one that it does. */
const powersOff = [
  'accelerometer',
  'autoplay',
  'camera',
  'display-capture',
  'encrypted-media',
  'fullscreen',
  'geolocation',
  'gyroscope',
  'hid',
  'idle-detection',
  'local-fonts',
  'magnetometer',
  'microphone',
  'midi',
  'payment',
  'picture-in-picture',
  'publickey-credentials-get',
  'screen-wake-lock',
  'serial',
  'usb',
  'xr-spatial-tracking',
];

/** @param {(name: string) => boolean} isWanted */
const policy = (isWanted) =>
  Object.entries(directives)
    .filter(([name]) => isWanted(name))
    .map(([name, value]) => `${name} ${value}`)
    .join('; ');

/** The content security policy as it is written into the built page; a page cannot say who may frame it, so that part is left out. */
export const policyForPage = policy((name) => name !== 'frame-ancestors');

/** The headers that every answer of a server of the built files carries, by name. */
export const headers = {
  'Content-Security-Policy': policy(() => true),
  'X-Content-Type-Options': 'nosniff',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Permissions-Policy': [
    ...powersOff.map((name) => `${name}=()`),
    'clipboard-read=(self)',
    'clipboard-write=(self)',
  ].join(', '),
};

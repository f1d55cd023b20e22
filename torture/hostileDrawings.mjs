import { elsewhere, strike } from './guard.mjs';

/** @typedef {import('./random.mjs').Random} Random */

const away = `https://${elsewhere}/spy`;
const inside = '<svg xmlns="http://www.w3.org/2000/svg" onload="STRIKE"><script>STRIKE</script></svg>';

/** What a drawing may hold beside what is to be seen; STRIKE stands for the script, AWAY for an address elsewhere. */
const pieces = [
  '<script>STRIKE</script>',
  '<script type="module">STRIKE</script>',
  '<script href="AWAY.js"/>',
  '<script xlink:href="data:text/javascript,STRIKE"/>',
  '<x:script xmlns:x="http://www.w3.org/1999/xhtml">STRIKE</x:script>',
  '<foreignObject width="9" height="9"><body xmlns="http://www.w3.org/1999/xhtml" onload="STRIKE"><img src="AWAY.png" onerror="STRIKE"/><iframe src="AWAY"/><script>STRIKE</script></body></foreignObject>',
  '<image href="AWAY.png" width="9" height="9" onerror="STRIKE"/>',
  '<image xlink:href="AWAY.svg" width="9" height="9"/>',
  '<image href="file:///etc/passwd" width="9" height="9"/>',
  '<image href="/missing.png" width="9" height="9"/>',
  '<use href="AWAY.svg#x"/>',
  `<use href="data:image/svg+xml,${encodeURIComponent(inside)}#x"/>`,
  `<image href="data:image/svg+xml;base64,${btoa(inside)}" width="9" height="9"/>`,
  '<a href="javascript:STRIKE"><rect width="99" height="99"/></a>',
  '<a xlink:href="java&#10;script:STRIKE"><text>x</text></a>',
  '<rect width="9" height="9" onload="STRIKE" onclick="STRIKE" onmouseover="STRIKE" onfocus="STRIKE" tabindex="0"/>',
  '<animate attributeName="href" values="javascript:STRIKE" onbegin="STRIKE" begin="0s" dur="1s"/>',
  '<set attributeName="onload" to="STRIKE" begin="0s"/>',
  '<style>@import url(AWAY.css); @font-face{font-family:x;src:url(AWAY.woff2)} *{font-family:x;background:url(AWAY.png);fill:url(AWAY.svg#p)}</style>',
  '<link xmlns="http://www.w3.org/1999/xhtml" rel="stylesheet" href="AWAY.css"/>',
  '<filter id="f"><feImage href="AWAY.png"/></filter><rect width="9" height="9" filter="url(#f)"/>',
  '<rect width="9" height="9" style="mask:url(AWAY.svg#m);cursor:url(AWAY.cur),auto"/>',
  '<pattern id="p" href="AWAY.svg#p"/><rect width="9" height="9" fill="url(#p)"/>',
  '<iframe xmlns="http://www.w3.org/1999/xhtml" src="javascript:STRIKE"/>',
  '<video xmlns="http://www.w3.org/1999/xhtml" src="AWAY.mp4" autoplay=""/>',
  '<handler xmlns="http://www.w3.org/2001/xml-events" event="load">STRIKE</handler>',
  '<metadata>--&gt;&lt;script&gt;STRIKE&lt;/script&gt;</metadata>',
  '<metadata id="throughline">{"format":"throughline"</metadata>',
  '<title>&lt;img src=x onerror=STRIKE&gt;</title>',
  '<text>&b;</text>',
  '<g><g><g><rect',
  `${'<g>'.repeat(400)}${'</g>'.repeat(400)}`,
];

const heads = [
  '',
  '<?xml version="1.0"?>',
  '<?xml-stylesheet href="AWAY.css"?>',
  '<?xml-stylesheet type="text/xsl" href="AWAY.xsl"?>',
  '<!DOCTYPE svg [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;"><!ENTITY c SYSTEM "file:///etc/passwd">]>',
  '<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "AWAY.dtd">',
  '<!-- <svg> -->',
];

const sizes = [
  'width="40" height="20"',
  'viewBox="0 0 80 30"',
  '',
  'width="1e9" height="1e9"',
  'width="-5" height="0"',
  'width="99999999" height="1"',
  'width="100%" height="100%"',
];

/**
 * A drawing that does all that drawings can do.
 * @param {Random} random
 */
export function hostileDrawing(random) {
  const colour = `#${random.between(0, 0xffffff).toString(16).padStart(6, '0')}`;
  const parts = Array.from({ length: random.between(1, 5) }, () => random.of(pieces));
  const names = 'xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink"';
  const load = random.of(['', ' onload="STRIKE"', ' onerror="STRIKE"']);
  const size = random.of(sizes);
  const text = `${random.of(heads)}<svg ${names} ${size}${load}><rect width="70" height="20" fill="${colour}"/>${parts.join('')}</svg>`;
  return Buffer.from(text.replaceAll('STRIKE', strike).replaceAll('AWAY', away));
}

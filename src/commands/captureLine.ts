import { type Capture, captureText } from './capture.ts';

/** The line that reads as a touchpoint again: its title, and what else is known in the signs in which it is typed. A channel or a quote that no sign can hold is left out. */
export function captureLine({ title, channel, emotion, momentOfTruth, quote }: Capture): string {
  const parts = [
    captureText(title),
    channel && channelSign(channel),
    emotion !== undefined && emotionSign(emotion),
    momentOfTruth && '!',
    quote && `"${oneLine(quote).replaceAll('"', '\\"')}"`,
  ];
  return parts.filter(Boolean).join(' ');
}

function channelSign(channel: string): string {
  const name = oneLine(channel);
  if (!/[\s"“”,;]/.test(name)) return `@${name}`;
  if (!name.includes('"')) return `@"${name}"`;
  return name.includes('”') ? '' : `@“${name}”`;
}

function emotionSign(emotion: number): string {
  if (emotion === 0) return '±0';
  return `${emotion < 0 ? '−' : '+'}${Math.abs(emotion)}`;
}

function oneLine(text: string): string {
  return text.trim().replace(/\s+/g, ' ');
}

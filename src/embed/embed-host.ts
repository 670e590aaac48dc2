import type { AskMessage, ResizeMessage } from './height.js';

/** In CSS pixels. A frame that requests more has to scroll. */
const HIGHEST = 100_000;

const frames = () => document.querySelectorAll<HTMLIFrameElement>('iframe[src*="/embed.html?"]');

addEventListener('message', ({ source, data }: MessageEvent<Partial<ResizeMessage> | null>) => {
  const height = data?.type === 'partner-directory:resize' && data.height;
  if (typeof height !== 'number' || !(height > 0 && height <= HIGHEST)) return;
  for (const frame of frames()) {
    if (frame.contentWindow !== source) continue;
    const isWhole = getComputedStyle(frame).boxSizing === 'border-box';
    const border = isWhole ? frame.offsetHeight - frame.clientHeight : 0;
    frame.style.height = `${height + border}px`;
  }
});

const ask: AskMessage = { type: 'partner-directory:ask' };
for (const frame of frames()) frame.contentWindow?.postMessage(ask, '*');

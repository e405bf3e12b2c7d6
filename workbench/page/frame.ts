import { createScriptHostOfPage, createScriptRun, type Transport } from '../host/google-script-run';
import type { FrameMessage, FrameReply, TIME_PASSED } from './frame-messages';

/** What the server writes before this script: which page it is and which functions there are. */
interface FrameConfig {
  kind: 'sidebar' | 'dialog';
  functionNames: string[];
}

declare global {
  interface Window {
    waymarkFrame?: FrameConfig;
    google?: unknown;
  }
}

type Message = FrameMessage extends infer Each
  ? Each extends FrameMessage
    ? Omit<Each, 'from'>
    : never
  : never;

/** The frame has no origin of its own, so it cannot know its parent's either: any may hear it. */
const say = (message: Message) =>
  window.parent.postMessage({ from: 'waymark-frame', ...message }, '*');

function messageTransport(): Transport {
  const waiting = new Map<number, (reply: FrameReply) => void>();
  let calls = 0;
  window.addEventListener(
    'message',
    ({ source, data }: MessageEvent<FrameReply | typeof TIME_PASSED>) => {
      if (source !== window.parent || data?.to !== 'waymark-frame') return;
      if ('timePassed' in data) {
        // As when somebody comes back to the page after that time.
        window.dispatchEvent(new Event('focus'));
        return;
      }
      waiting.get(data.id)?.(data);
      waiting.delete(data.id);
    },
  );
  return (functionName, args) =>
    new Promise((resolve, reject) => {
      calls += 1;
      waiting.set(calls, (reply) => {
        if ('error' in reply) reject(new Error(reply.error));
        else resolve(reply.value);
      });
      say({ kind: 'call', id: calls, functionName, args });
    });
}

const { kind, functionNames } = window.waymarkFrame ?? { kind: 'sidebar', functionNames: [] };
delete window.waymarkFrame;
window.google = {
  script: {
    run: createScriptRun(messageTransport(), functionNames),
    host: createScriptHostOfPage(kind, {
      origin: 'https://docs.google.com',
      close: () => say({ kind: 'close' }),
      focusEditor: () => say({ kind: 'focus' }),
      resize: (size) => say({ kind: 'size', ...size }),
    }),
  },
};

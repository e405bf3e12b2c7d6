import { useEffect, useRef, useState } from 'preact/hooks';
import type { PageView } from '../protocol';
import { ask } from '../server-client';
import type { Session } from '../session';
import { type FrameMessage, TIME_PASSED } from '../frame-messages';

interface ScriptFrameProps {
  page: PageView;
  session: Session;
  onSize?(size: { width?: number; height?: number }): void;
}

/**
 * What Google allows a page but for `allow-same-origin`: Google keeps it away from the spreadsheet by
 * another domain, here an opaque origin does.
 */
const SANDBOX =
  'allow-scripts allow-forms allow-popups allow-popups-to-escape-sandbox allow-modals allow-downloads';

/** Where Univer takes keys for the sheet. */
const SHEET = '.grid [id^="univer-sheet-main-canvas"]';

/** A page of the add-on in its own frame; it reaches the server only by messages. */
export function ScriptFrame({ page, session, onSize }: ScriptFrameProps) {
  const frame = useRef<HTMLIFrameElement>(null);
  const [html, setHtml] = useState<string>();

  useEffect(() => {
    void ask('page', {}).then((reply) => setHtml(reply.html));
  }, [page.key]);

  useEffect(() => {
    const hear = async (event: MessageEvent<FrameMessage>) => {
      const inside = frame.current?.contentWindow;
      if (!inside || event.source !== inside || event.data?.from !== 'waymark-frame') return;
      const message = event.data;
      if (message.kind === 'close') await session.closePage();
      else if (message.kind === 'size') onSize?.(message);
      else if (message.kind === 'focus') document.querySelector<HTMLElement>(SHEET)?.focus();
      else if (message.kind === 'call') {
        const outcome = await session.callFromPage(message.functionName, message.args);
        inside.postMessage({ to: 'waymark-frame', id: message.id, ...outcome }, '*');
      }
    };
    const listener = (event: MessageEvent<FrameMessage>) => void hear(event);
    window.addEventListener('message', listener);
    return () => window.removeEventListener('message', listener);
  }, [page.key]);

  useEffect(
    () => session.onRun(() => frame.current?.contentWindow?.postMessage(TIME_PASSED, '*')),
    [page.key],
  );

  if (html === undefined) return <div class="frame" />;
  return <iframe ref={frame} class="frame" title={page.title} sandbox={SANDBOX} srcdoc={html} />;
}

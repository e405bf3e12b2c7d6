import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';
import type { PageView } from '../protocol';
import type { Session } from '../session';
import { ScriptFrame } from './script-frame';

interface DialogProps {
  page: PageView;
  session: Session;
  say: Say;
}

export function Dialog({ page, session, say }: DialogProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  const [size, setSize] = useState({ width: page.width, height: page.height });
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    <dialog
      ref={dialog}
      class="dialog"
      aria-label={page.title}
      onCancel={(event) => {
        event.preventDefault();
        void session.closePage();
      }}
    >
      <div class="bar">
        <h2>{page.title}</h2>
        <button
          type="button"
          class="icon"
          aria-label={say(PAGE_TEXT.close)}
          onClick={() => void session.closePage()}
        >
          ✕
        </button>
      </div>
      <div style={{ width: `${size.width}px`, height: `${size.height}px` }}>
        <ScriptFrame
          page={page}
          session={session}
          onSize={(wanted) => setSize({ ...size, ...wanted })}
        />
      </div>
    </dialog>
  );
}

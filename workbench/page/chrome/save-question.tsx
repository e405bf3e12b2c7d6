import { useLayoutEffect, useRef } from 'preact/hooks';
import { SAVE_TEXT } from '../../save-text';
import type { Say } from '../../text';
import type { SaveDoubt } from '../protocol';
import type { Session } from '../session';

interface SaveQuestionProps {
  doubt: SaveDoubt;
  file: string;
  session: Session;
  say: Say;
}

/** Asked before a file is written in a way that would lose something. */
export function SaveQuestion({ doubt, file, session, say }: SaveQuestionProps) {
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  const changed = doubt.kind === 'changed';
  return (
    <dialog
      ref={dialog}
      class="dialog question"
      aria-labelledby="save-question"
      onCancel={(event) => {
        event.preventDefault();
        session.keepOn();
      }}
    >
      <p id="save-question">
        {say(changed ? SAVE_TEXT.askChanged : SAVE_TEXT.askLosses, { file })}
      </p>
      {doubt.kind === 'losses' && (
        <ul>
          {doubt.sentences.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="first" onClick={() => void session.save('copy')}>
          {say(SAVE_TEXT.saveCopy)}
        </button>
        {changed && (
          <button type="button" onClick={() => void session.reload()}>
            {say(SAVE_TEXT.reload)}
          </button>
        )}
        <button type="button" onClick={() => void session.save(changed ? 'over' : 'back')}>
          {say(changed ? SAVE_TEXT.overwrite : SAVE_TEXT.saveAnyway)}
        </button>
        <button type="button" onClick={() => session.keepOn()}>
          {say(SAVE_TEXT.cancel)}
        </button>
      </div>
    </dialog>
  );
}

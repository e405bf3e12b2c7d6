import { useEffect, useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';
import { localText } from '../clock-text';
import type { BenchState, WholeMail } from '../protocol';
import { ask } from '../server-client';
import type { Session } from '../session';
import { MailReader } from './mail-reader';

interface OutboxViewProps {
  bench: BenchState;
  session: Session;
  say: Say;
}

export function OutboxView({ bench, session, say }: OutboxViewProps) {
  const [chosen, setChosen] = useState(() => bench.outbox.at(-1)?.index);
  const [mail, setMail] = useState<WholeMail>();
  useEffect(() => {
    if (chosen === undefined) return;
    ask('mail', { index: chosen }).then(setMail, (error: Error) => session.notify(error.message));
  }, [chosen]);
  if (bench.outbox.length === 0) return <p class="empty">{say(PAGE_TEXT.noMail)}</p>;
  const latestFirst = [...bench.outbox].reverse();
  return (
    <div class="outbox">
      <ul class="mails" aria-label={say(PAGE_TEXT.outboxView)}>
        {latestFirst.map(({ index, to, subject, at }) => (
          <li key={index}>
            <button
              type="button"
              aria-current={index === chosen ? 'true' : undefined}
              onClick={() => setChosen(index)}
            >
              <b>{subject}</b>
              <span>{to}</span>
              <time dateTime={at}>{localText(new Date(at), bench.timeZone)}</time>
            </button>
          </li>
        ))}
      </ul>
      {mail ? (
        <MailReader key={mail.index} mail={mail} timeZone={bench.timeZone} say={say} />
      ) : (
        <p class="empty">{say(PAGE_TEXT.pickMail)}</p>
      )}
    </div>
  );
}

import { useState } from 'preact/hooks';
import { PAGE_TEXT, type Say } from '../../text';
import { localText } from '../clock-text';
import type { WholeMail } from '../protocol';

interface MailReaderProps {
  mail: WholeMail;
  timeZone: string;
  say: Say;
}

/** Mail programs run no scripts and follow no plug-ins; neither does this frame. */
const MAIL_POLICY =
  '<meta http-equiv="Content-Security-Policy" content="default-src \'none\'; img-src data:; style-src \'unsafe-inline\'">';

function download(mail: WholeMail) {
  const bytes = Uint8Array.from(atob(mail.eml), (character) => character.charCodeAt(0));
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([bytes], { type: 'message/rfc822' }));
  link.download = `waymark-${mail.index + 1}.eml`;
  link.click();
  URL.revokeObjectURL(link.href);
}

export function MailReader({ mail, timeZone, say }: MailReaderProps) {
  const [shown, setShown] = useState<'html' | 'text'>(mail.html ? 'html' : 'text');
  return (
    <article class="mail">
      <header>
        <h2>{mail.subject}</h2>
        <dl>
          <dt>{say(PAGE_TEXT.mailFrom)}</dt>
          <dd>
            {mail.name} &lt;{mail.from}&gt;
          </dd>
          <dt>{say(PAGE_TEXT.mailTo)}</dt>
          <dd>{mail.to}</dd>
          <dt>{say(PAGE_TEXT.mailDate)}</dt>
          <dd>{localText(new Date(mail.at), timeZone)}</dd>
        </dl>
        <div class="row" role="group" aria-label={say(PAGE_TEXT.mailShown)}>
          <button
            type="button"
            aria-pressed={shown === 'html'}
            disabled={!mail.html}
            onClick={() => setShown('html')}
          >
            {say(PAGE_TEXT.asHtml)}
          </button>
          <button type="button" aria-pressed={shown === 'text'} onClick={() => setShown('text')}>
            {say(PAGE_TEXT.asText)}
          </button>
          <button type="button" onClick={() => download(mail)}>
            {say(PAGE_TEXT.download)}
          </button>
        </div>
      </header>
      {shown === 'html' ? (
        <iframe
          class="frame"
          title={mail.subject}
          sandbox="allow-popups allow-popups-to-escape-sandbox"
          srcdoc={MAIL_POLICY + mail.html}
        />
      ) : (
        <pre class="frame" tabIndex={0}>
          {mail.text}
        </pre>
      )}
    </article>
  );
}

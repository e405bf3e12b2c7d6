import { useLayoutEffect, useRef } from 'preact/hooks';
import type { AlertsPreview, PreviewedRecipient } from '../../src/contract/rpc/alerts';
import { PREVIEW_TEXT as TEXT } from '../../src/text/alerts/preview';
import { countText } from '../page/format';
import type { BasePage } from '../page/page';
import { Failure, WorkButton } from '../page/parts';
import { useLoaded } from '../page/use-loaded';

interface BeforeOnProps {
  page: BasePage;
  onBegin: () => void;
  onCancel: () => void;
}

/** What a person sees and agrees to before the first mail goes out. */
export function BeforeOn({ page, onBegin, onCancel }: BeforeOnProps) {
  const [loaded, again] = useLoaded(() => page.server.previewAlerts({}), [page.server]);
  const heading = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => heading.current?.focus(), []);
  return (
    <section class="before-on" aria-labelledby="before-on">
      <h2 ref={heading} id="before-on" tabIndex={-1} class="heading">
        {page.say(TEXT.title)}
      </h2>
      {loaded.state === 'waiting' && (
        <p class="waiting" role="status">
          <span class="spinner" aria-hidden="true" />
          {page.say(TEXT.looking)}
        </p>
      )}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && <Shown page={page} preview={loaded.data} />}
      <div class="row">
        <button type="button" class="secondary" onClick={onCancel}>
          {page.say(TEXT.cancel)}
        </button>
        {loaded.state === 'ready' && (
          <WorkButton
            busy={false}
            busyLabel=""
            label={beginLabel(page, loaded.data)}
            onClick={onBegin}
          />
        )}
      </div>
    </section>
  );
}

function beginLabel(page: BasePage, { recipients }: AlertsPreview): string {
  const count = recipients.filter(({ isBarred }) => !isBarred).length;
  if (count === 0) return page.say(TEXT.beginNone);
  if (count === 1) return page.say(TEXT.beginOne);
  return page.say(TEXT.begin, { count: countText(count, page.language) });
}

/** More than that make no list that is read. */
const MOST_SHOWN = 30;

function Shown({ page, preview }: { page: BasePage; preview: AlertsPreview }) {
  const { recipients, sender, mostADay, leftToday, mail, isExample } = preview;
  const number = (count: number) => countText(count, page.language);
  const due = recipients.filter(({ isBarred }) => !isBarred).length;
  return (
    <>
      <h3>{page.say(TEXT.recipients)}</h3>
      {recipients.length === 0 && <p>{page.say(TEXT.noRecipients)}</p>}
      <ul class="mails">
        {recipients.slice(0, MOST_SHOWN).map((one) => (
          <li key={one.to}>
            <span class="mail-to">{one.to}</span>
            <span class="mail-subject">{rolesOf(page, one)}</span>
          </li>
        ))}
      </ul>
      {recipients.length > MOST_SHOWN && (
        <p>{page.say(TEXT.more, { count: number(recipients.length - MOST_SHOWN) })}</p>
      )}
      <dl class="facts">
        <div>
          <dt>{page.say(TEXT.sender)}</dt>
          <dd>{sender}</dd>
        </div>
        <div>
          <dt>{page.say(TEXT.most)}</dt>
          <dd>{page.say(TEXT.mostCount, { count: number(mostADay) })}</dd>
        </div>
        <div>
          <dt>{page.say(TEXT.left)}</dt>
          <dd>
            {page.say(leftToday < due ? TEXT.leftShort : TEXT.leftCount, {
              count: number(leftToday),
            })}
          </dd>
        </div>
      </dl>
      <h3 id="before-on-mail">{page.say(TEXT.mail, { to: mail.to })}</h3>
      {isExample && <p class="help">{page.say(TEXT.example)}</p>}
      <p class="strong mail-line">{mail.subject}</p>
      {/* It runs nothing, whatever the cells hold that stand in it. */}
      <iframe
        class="mail-frame"
        sandbox=""
        aria-labelledby="before-on-mail"
        srcdoc={mail.html}
        title={mail.subject}
      />
    </>
  );
}

function rolesOf(page: BasePage, one: PreviewedRecipient): string {
  if (one.isBarred) return page.say(TEXT.barred);
  const said = (count: number, phrase: (typeof TEXT)['owned']) =>
    count > 0 ? [page.say(phrase, { count: countText(count, page.language) })] : [];
  return [
    ...said(one.owned, TEXT.owned),
    ...said(one.watched, TEXT.watched),
    ...said(one.escalated, TEXT.escalated),
    ...said(one.teams, TEXT.teams),
  ].join(' · ');
}

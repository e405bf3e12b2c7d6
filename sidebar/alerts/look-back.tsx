import { useRef, useState } from 'preact/hooks';
import type { LookBackView } from '../../src/contract/rpc/look-back';
import { LOOK_BACK_TEXT as TEXT } from '../../src/text/alerts/look-back';
import { Labelled } from '../form/labelled';
import type { BasePage } from '../page/page';
import { Failure, Heading, WorkButton } from '../page/parts';
import { LookBackResult } from './look-back-result';
import { NO_TERMS, termsIn, type TypedTerms, WhatIf } from './what-if';

const MONTHS = [3, 6, 12, 24];

type Asked =
  | { state: 'none' }
  | { state: 'waiting' }
  | { state: 'ready'; view: LookBackView }
  | { state: 'failed'; failure: unknown };

/** Which mails the alerts of all KPIs would have brought in past months, and what other terms would change. */
export function LookBack({ page }: { page: BasePage }) {
  const [months, setMonths] = useState(12);
  const [terms, setTerms] = useState<TypedTerms>(NO_TERMS);
  const [areShown, showErrors] = useState(false);
  const [asked, setAsked] = useState<Asked>({ state: 'none' });
  const [known, setKnown] = useState<LookBackView['taken']>([]);
  // Only the newest answer counts, and none that nobody waits for any more.
  const newest = useRef(0);
  const isWaiting = asked.state === 'waiting';
  const ask = async () => {
    const { whatIf, errors } = termsIn(terms);
    showErrors(true);
    if (errors.length > 0) return;
    newest.current += 1;
    const mine = newest.current;
    setAsked({ state: 'waiting' });
    try {
      const view = await page.server.backtestRegister({ months, ...(whatIf ? { whatIf } : {}) });
      if (mine !== newest.current) return;
      setKnown(view.taken);
      setAsked({ state: 'ready', view });
      page.announce(page.say(TEXT.done));
    } catch (failure) {
      if (mine === newest.current) setAsked({ state: 'failed', failure });
    }
  };
  const stop = () => {
    newest.current += 1;
    setAsked({ state: 'none' });
  };
  return (
    <>
      <Heading level={1} name="look-back">
        {page.say(TEXT.title)}
      </Heading>
      <p class="help">{page.say(TEXT.about)}</p>
      <Labelled page={page} id="look-back-months" label={page.say(TEXT.howFar)}>
        {(attributes) => (
          <select
            {...attributes}
            value={String(months)}
            onChange={(event) => setMonths(Number(event.currentTarget.value))}
          >
            {MONTHS.map((each) => (
              <option key={each} value={String(each)}>
                {page.say(TEXT.months, { months: each })}
              </option>
            ))}
          </select>
        )}
      </Labelled>
      <WhatIf
        page={page}
        terms={terms}
        kpis={known}
        areErrorsShown={areShown}
        onChange={setTerms}
      />
      <div class="row" aria-busy={isWaiting}>
        <WorkButton
          busy={isWaiting}
          busyLabel={page.say(TEXT.working)}
          label={page.say(TEXT.show)}
          onClick={() => void ask()}
        />
        {isWaiting && (
          <button type="button" class="secondary" onClick={stop}>
            {page.say(TEXT.stop)}
          </button>
        )}
      </div>
      {isWaiting && <p class="muted">{page.say(TEXT.mayLeave)}</p>}
      {asked.state === 'ready' && <LookBackResult page={page} view={asked.view} />}
      {asked.state === 'failed' && (
        <Failure page={page} failure={asked.failure} retry={() => void ask()} />
      )}
    </>
  );
}

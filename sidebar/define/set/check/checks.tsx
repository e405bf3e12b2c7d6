import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Phrase } from '../../../../src/contract/language/language';
import type { LintFinding } from '../../../../src/contract/rpc/define-set';
import type { Severity } from '../../../../src/domain/define/set/finding';
import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Labelled } from '../../../form/labelled';
import { OpenPage } from '../../../page/open-page';
import { Failure, Heading, Notice, type Tone, Waiting, WorkButton } from '../../../page/parts';
import { draftId } from '../../draft/draft-id';
import { useLoaded } from '../../../page/use-loaded';
import { Limits } from './limits';
import type { SetPage } from '../page/set-page';

const TONES: Record<Severity, Tone> = { error: 'bad', warning: 'warn', hint: 'info' };

const SEVERITIES: Record<Severity, Phrase> = {
  error: SET_PAGE_TEXT.severityError,
  warning: SET_PAGE_TEXT.severityWarning,
  hint: SET_PAGE_TEXT.severityHint,
};

/** What does not fit in the set, the gravest first, each with a way to put it right. */
export function Checks({ page }: { page: SetPage }) {
  const [loaded, again, replace] = useLoaded(() => page.server.lintKpis({}), [page.server]);
  const [fixed, setFixed] = useState(0);
  // The finding goes away with its button: one goes on from the top of the list.
  const onFixed = () => {
    setFixed((count) => count + 1);
    again();
  };
  return (
    <main>
      <Heading level={1} name={`check ${fixed}`}>
        {page.say(SET_PAGE_TEXT.checkTitle)}
      </Heading>
      {loaded.state === 'waiting' && <Waiting page={page} />}
      {loaded.state === 'failed' && <Failure page={page} failure={loaded.failure} retry={again} />}
      {loaded.state === 'ready' && loaded.data.findings.length === 0 && (
        <Notice tone="good">
          <p>{page.say(SET_PAGE_TEXT.checkGood)}</p>
        </Notice>
      )}
      {loaded.state === 'ready' &&
        loaded.data.findings.map((finding) => (
          <Finding
            key={`${finding.code} ${finding.kpis.join()}`}
            page={page}
            finding={finding}
            onFixed={onFixed}
          />
        ))}
      <button type="button" class="secondary" onClick={again}>
        {page.say(SET_PAGE_TEXT.checkAgain)}
      </button>
      {loaded.state === 'ready' && (
        <Limits page={page} limits={loaded.data.limits} onChecked={replace} />
      )}
    </main>
  );
}

interface FindingProps {
  page: SetPage;
  finding: LintFinding;
  onFixed: () => void;
}

function Finding({ page, finding, onFixed }: FindingProps) {
  const { severity, message } = finding;
  const [asking, setAsking] = useState(false);
  const place = useRef<HTMLDivElement>(null);
  const pressed = useRef(false);
  // What was pressed goes away: the focus goes to what came in its place.
  useLayoutEffect(() => {
    if (pressed.current) place.current?.querySelector<HTMLElement>('textarea, button')?.focus();
    pressed.current = false;
  }, [asking]);
  const ask = (next: boolean) => {
    pressed.current = true;
    setAsking(next);
  };
  return (
    <Notice tone={TONES[severity]}>
      <p>
        <span class="strong">{page.say(SEVERITIES[severity])}</span> · {message}
      </p>
      <div ref={place}>
        {asking ? (
          <SetField page={page} finding={finding} onDone={onFixed} onCancel={() => ask(false)} />
        ) : (
          <Fixing page={page} finding={finding} onAsk={() => ask(true)} />
        )}
      </div>
    </Notice>
  );
}

interface FixingProps {
  page: SetPage;
  finding: LintFinding;
  onAsk: () => void;
}

/** The way to put it right: here, in the KPI's own form, or among the templates. */
function Fixing({ page, finding: { fix }, onAsk }: FixingProps) {
  if (fix.kind === 'open') {
    const to = { view: 'edit', id: fix.kpi, step: fix.step } as const;
    return (
      <OpenPage page={page} to={to} look="plain">
        {fix.label}
      </OpenPage>
    );
  }
  const act = fix.kind === 'add' ? () => page.look('templates') : onAsk;
  return (
    <button type="button" class="plain" onClick={act}>
      {fix.label}
    </button>
  );
}

interface SetFieldProps {
  page: SetPage;
  finding: LintFinding;
  onDone: () => void;
  onCancel: () => void;
}

/** Sets one field of the KPIs concerned; why is logged with it, as with every change of a definition. */
function SetField({
  page,
  finding: { code, kpis, message, fix },
  onDone,
  onCancel,
}: SetFieldProps) {
  const [reason, setReason] = useState(message);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [changed, setChanged] = useState<readonly string[]>([]);
  const apply = async () => {
    if (fix.kind !== 'set' || busy) return;
    setBusy(true);
    setFailure(undefined);
    const done = [...changed];
    try {
      // Each by itself: what is changed already is not saved again after a failure.
      for (const id of fix.kpis.filter((each) => !done.includes(each))) {
        const draft = { draftId: draftId(), id, values: { [fix.field]: fix.value } };
        await page.server.saveKpi({ draft, reason });
        done.push(id);
      }
      page.announce(page.say(SET_PAGE_TEXT.applied, { kpis: done.join(', ') }));
      onDone();
    } catch (problem) {
      setFailure(problem);
    }
    setChanged(done);
    setBusy(false);
  };
  const rest = fix.kind === 'set' ? fix.kpis.filter((id) => !changed.includes(id)) : [];
  return (
    <>
      <Labelled
        page={page}
        id={`reason-${code}-${kpis.join('-')}`}
        label={page.say(SET_PAGE_TEXT.applyReason)}
      >
        {(attributes) => (
          <textarea
            {...attributes}
            rows={2}
            value={reason}
            onInput={(event) => setReason(event.currentTarget.value)}
          />
        )}
      </Labelled>
      <div class="row">
        <WorkButton
          busy={busy}
          busyLabel={page.say(SET_PAGE_TEXT.applying)}
          label={fix.label}
          onClick={() => void apply()}
        />
        <button type="button" class="plain" onClick={onCancel}>
          {page.say(SET_PAGE_TEXT.cancel)}
        </button>
      </div>
      {failure !== undefined && changed.length > 0 && (
        <p role="status">
          {page.say(SET_PAGE_TEXT.partlyApplied, {
            done: changed.join(', '),
            rest: rest.join(', '),
          })}
        </p>
      )}
      {failure !== undefined && <Failure page={page} failure={failure} focused />}
    </>
  );
}

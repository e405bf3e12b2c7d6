import { useState } from 'preact/hooks';
import { type Language, LANGUAGES } from '../../src/contract/language/language';
import type { TableReport } from '../../src/contract/rpc/tables';
import { TABLES } from '../../src/contract/tables/tables';
import { SET_UP_TEXT } from '../../src/text/tables';
import type { BasePage, Page } from '../page/page';
import { Failure, Heading, Notice, WorkButton } from '../page/parts';

/** This file has no table of Waymark yet. */
function isUnset({ problems }: Page['start']): boolean {
  return TABLES.every(({ name }) =>
    problems.some(({ table, code }) => table === name && code === 'table_missing'),
  );
}

/** The register is not there or not whole, so that no KPI can be shown or saved. */
export function needsSetUp({ ready, problems }: Page['start']): boolean {
  return !ready && problems.some(({ table }) => table === 'kpis');
}

interface SetUpProps {
  page: BasePage & Pick<Page, 'refresh'>;
  /** It came before what was asked for, which it leads on to. */
  leadsOn: boolean;
  /** Where the page does not see by itself that there is no need of it any more. */
  onDone?: () => void;
}

export function SetUp({ page, leadsOn, onDone }: SetUpProps) {
  const { ready, problems } = page.start;
  return (
    <main>
      <Heading level={1} name="setup">
        {page.say(SET_UP_TEXT.setUpTitle)}
      </Heading>
      {isUnset(page.start) ? (
        <FirstUse page={page} leadsOn={leadsOn} onDone={onDone} />
      ) : ready && problems.length === 0 ? (
        <Notice tone="good">
          <p>{page.say(SET_UP_TEXT.setUpWhole)}</p>
        </Notice>
      ) : (
        <Problems page={page} leadsOn={leadsOn} onDone={onDone} />
      )}
    </main>
  );
}

function FirstUse({ page, leadsOn, onDone }: SetUpProps) {
  const [language, setLanguage] = useState<Language>(page.language);
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const setUp = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const { created } = await page.server.setUp({ language });
      await page.refresh();
      page.announce(page.say(SET_UP_TEXT.setUpDone, { count: created.length }));
      onDone?.();
    } catch (problem) {
      setFailure(problem);
      setBusy(false);
    }
  };
  return (
    <>
      <p>{page.say(leadsOn ? SET_UP_TEXT.setUpFirst : SET_UP_TEXT.setUpWhat)}</p>
      <fieldset class="languages">
        <legend>{page.say(SET_UP_TEXT.sheetLanguage)}</legend>
        {LANGUAGES.map((value) => (
          <label key={value} class="option" lang={value}>
            <input
              type="radio"
              name="language"
              checked={language === value}
              onChange={() => setLanguage(value)}
            />
            {value === 'ko' ? '한국어' : 'English'}
          </label>
        ))}
      </fieldset>
      {failure !== undefined && <Failure page={page} failure={failure} />}
      <WorkButton
        busy={busy}
        busyLabel={page.say(SET_UP_TEXT.settingUp)}
        label={page.say(leadsOn ? SET_UP_TEXT.setUpAndGoOn : SET_UP_TEXT.setUpNow)}
        onClick={setUp}
      />
      <p class="help">{page.say(SET_UP_TEXT.setUpSafe)}</p>
    </>
  );
}

function Problems({ page, leadsOn, onDone }: SetUpProps) {
  const { problems } = page.start;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const repair = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const repair = await page.server.repairTables({});
      await page.refresh();
      page.announce(page.say(SET_UP_TEXT.repaired, { count: repair.repaired.length }));
      if (leadsOn && repair.problems.length === 0) onDone?.();
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };
  const repairable = problems.filter((problem) => problem.repairable);
  const byHand = problems.filter((problem) => !problem.repairable);
  return (
    <>
      {byHand.length > 0 && (
        <Notice tone="bad">
          <p>{page.say(SET_UP_TEXT.fixByHand)}</p>
          <Messages problems={byHand} />
        </Notice>
      )}
      {repairable.length > 0 && (
        <>
          <Notice tone="warn">
            <p>{page.say(SET_UP_TEXT.canRepair)}</p>
            <Messages problems={repairable} />
          </Notice>
          <WorkButton
            busy={busy}
            busyLabel={page.say(SET_UP_TEXT.repairing)}
            label={page.say(SET_UP_TEXT.repair)}
            onClick={repair}
          />
        </>
      )}
      <button type="button" class="secondary" onClick={() => void page.refresh()}>
        {page.say(SET_UP_TEXT.checkAgain)}
      </button>
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}

function Messages({ problems }: { problems: readonly TableReport[] }) {
  return (
    <ul class={problems.length === 1 ? 'single' : undefined}>
      {problems.map(({ table, code, message }) => (
        <li key={`${table} ${code} ${message}`}>{message}</li>
      ))}
    </ul>
  );
}

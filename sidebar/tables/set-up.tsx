import { useState } from 'preact/hooks';
import { type Language, LANGUAGES } from '../../src/contract/language/language';
import type { TableReport } from '../../src/contract/rpc/tables';
import { TABLES } from '../../src/contract/tables/tables';
import { SET_UP_TEXT } from '../../src/text/tables';
import type { Destination, Page } from '../page/page';
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

export function SetUp({ page, then }: { page: Page; then?: Destination }) {
  const { ready, problems } = page.start;
  return (
    <main>
      <Heading level={1} name="setup">
        {page.say(SET_UP_TEXT.setUpTitle)}
      </Heading>
      {isUnset(page.start) ? (
        <FirstUse page={page} then={then} />
      ) : ready && problems.length === 0 ? (
        <Notice tone="good">
          <p>{page.say(SET_UP_TEXT.setUpWhole)}</p>
        </Notice>
      ) : (
        <Problems page={page} problems={problems} then={then} />
      )}
    </main>
  );
}

function FirstUse({ page, then }: { page: Page; then?: Destination }) {
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
      page.go(then ?? { view: 'list' });
    } catch (problem) {
      setFailure(problem);
      setBusy(false);
    }
  };
  return (
    <>
      <p>{page.say(then ? SET_UP_TEXT.setUpFirst : SET_UP_TEXT.setUpWhat)}</p>
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
        label={page.say(then ? SET_UP_TEXT.setUpAndGoOn : SET_UP_TEXT.setUpNow)}
        onClick={setUp}
      />
      <p class="help">{page.say(SET_UP_TEXT.setUpSafe)}</p>
    </>
  );
}

interface ProblemsProps {
  page: Page;
  problems: readonly TableReport[];
  then?: Destination;
}

function Problems({ page, problems, then }: ProblemsProps) {
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const repair = async () => {
    setBusy(true);
    setFailure(undefined);
    try {
      const repair = await page.server.repairTables({});
      await page.refresh();
      page.announce(page.say(SET_UP_TEXT.repaired, { count: repair.repaired.length }));
      if (then && repair.problems.length === 0) page.go(then);
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

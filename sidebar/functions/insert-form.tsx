import { useEffect, useState } from 'preact/hooks';
import type { Rpc } from '../../src/contract/rpc/rpc';
import { PALETTE_TEXT } from '../../src/text/functions/palette';
import { failureSentence, ServerFailure } from '../page/failure';
import type { BasePage } from '../page/page';
import { Notice, WorkButton } from '../page/parts';
import { focusSheet } from '../page/server';
import { argumentId, ArgumentInput } from './argument-input';
import { Outcome } from './outcome';
import type { FunctionArgument, FunctionHelp } from './reference';
import { type ArgumentReading, readingsOf, useTrial } from './use-trial';
import { formulaIn, type Written } from './written';

interface InsertFormProps {
  page: BasePage;
  help: FunctionHelp;
}

/** The arguments, the formula that they make, and the button that writes it into the selected cell. */
export function InsertForm({ page, help }: InsertFormProps) {
  const [typed, setTyped] = useState<Record<string, string>>({});
  const [checks, setChecks] = useState(0);
  const checked = checks > 0;
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<unknown>();
  const [inserted, setInserted] = useState<Rpc['insertFunction']['data']>();

  const first = readingsOf(help, typed, []);
  const { wanted, problem } = useTrial(page, help.name, first);
  const readings = wanted.length > 0 ? readingsOf(help, typed, wanted) : first;
  const args = readings.map(({ reading }) => (reading.ok ? reading.text : ''));
  const faulty = readings.filter(({ reading }) => !reading.ok);

  useEffect(() => {
    if (checked && faulty.length > 0) show(argumentId(faulty[0].argument.name));
  }, [checks]);

  const forget = () => {
    setFailure(undefined);
    setInserted(undefined);
  };
  const insert = async (replace?: string) => {
    setChecks((count) => count + 1);
    forget();
    if (faulty.length > 0) return;
    setBusy(true);
    try {
      setInserted(await page.server.insertFunction({ name: help.name, args, replace }));
      // What is done next is done to the cell: read, moved on from, or taken back with Ctrl+Z.
      focusSheet();
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(false);
  };

  const inputs = (optional: boolean) =>
    readings
      .filter(({ argument }) => argument.optional === optional)
      .map(({ argument, reading }) => (
        <ArgumentInput
          key={argument.name}
          page={page}
          argument={argument}
          value={typed[argument.name] ?? ''}
          error={errorOf(page, argument, reading, checked, typed)}
          onChange={(value) => {
            forget();
            setTyped((before) => ({ ...before, [argument.name]: value }));
          }}
        />
      ));
  const optional = readings.filter(isOptional).length;
  return (
    <>
      <fieldset>
        <legend class="unseen">{page.say(PALETTE_TEXT.arguments)}</legend>
        {inputs(false)}
        {optional > 0 && (
          <details class="more">
            <summary>{page.say(PALETTE_TEXT.optionalArguments, { count: optional })}</summary>
            {inputs(true)}
          </details>
        )}
      </fieldset>
      <div class="bar-foot">
        <p class="unseen" id="formula">
          {page.say(PALETTE_TEXT.formula)}
        </p>
        <output class="formula code" aria-labelledby="formula">
          {formulaIn(page.start.locale, help.name, args)}
        </output>
        <WorkButton
          busy={busy}
          busyLabel={page.say(PALETTE_TEXT.inserting)}
          label={page.say(PALETTE_TEXT.insert)}
          onClick={() => void insert()}
        />
        <div role="status">
          {inserted && <Outcome page={page} inserted={inserted} />}
          {!inserted && problem && faulty.length === 0 && (
            <Notice tone="warn">
              <p>{page.say(PALETTE_TEXT.wouldFail, { problem })}</p>
            </Notice>
          )}
        </div>
        {failure !== undefined && (
          <Refused page={page} failure={failure} onReplace={(cell) => void insert(cell)} />
        )}
      </div>
    </>
  );
}

/** The input with the fault takes the focus, out of a fold that may be closed. */
function show(id: string): void {
  const input = document.getElementById(id);
  const fold = input?.closest('details');
  if (fold) fold.open = true;
  input?.focus();
}

function isOptional({ argument }: ArgumentReading): boolean {
  return argument.optional;
}

/** A fault is told once it can be one: not while a required argument has yet to be typed. */
function errorOf(
  page: BasePage,
  argument: FunctionArgument,
  reading: Written,
  checked: boolean,
  typed: Readonly<Record<string, string>>,
): string | undefined {
  if (reading.ok || (!checked && !typed[argument.name])) return undefined;
  return checked || reading.fault === 'needQuotes'
    ? page.say(PALETTE_TEXT[reading.fault])
    : undefined;
}

interface RefusedProps {
  page: BasePage;
  failure: unknown;
  onReplace: (cell: string) => void;
}

/** Why nothing was written; what the cell holds may be replaced if that is meant. */
function Refused({ page, failure, onReplace }: RefusedProps) {
  const filled = failure instanceof ServerFailure && failure.code === 'cell_filled';
  const cell = filled ? failure.fields[0]?.field : undefined;
  return (
    <Notice tone={filled ? 'warn' : 'bad'} role="alert">
      <p>{failureSentence(failure, page.language)}</p>
      {cell && (
        <button type="button" class="secondary" onClick={() => onReplace(cell)}>
          {page.say(PALETTE_TEXT.replace, { cell })}
        </button>
      )}
    </Notice>
  );
}

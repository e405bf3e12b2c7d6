import { useEffect } from 'preact/hooks';
import type { Phrase } from '../../../../src/contract/language/language';
import type {
  ExchangeMethods,
  ImportedIds,
  ImportedRow,
} from '../../../../src/contract/rpc/exchange';
import { WIZARD_TEXT } from '../../../../src/text/define/wizard';
import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Labelled } from '../../../form/labelled';
import { ReasonInput } from '../../../form/reason-input';
import { Notice, WorkButton } from '../../../page/parts';
import { fieldName } from '../../draft/typed-meaning';
import type { SetPage } from '../page/set-page';

/** A file as it was chosen, and what the server said of it last. */
export interface FileRead {
  fileName: string;
  text: string;
  importId: string;
  ids: ImportedIds;
  /** The day from which changes count, ISO; '' where none is chosen. */
  effectiveFrom: string;
  outcome: ExchangeMethods['importDefinitions']['data'];
}

interface OutcomeProps {
  page: SetPage;
  read: FileRead;
  busy: 'reading' | 'importing' | undefined;
  reason: string;
  reasonError?: string;
  onReason: (reason: string) => void;
  onIds: (ids: ImportedIds) => void;
  onDay: (effectiveFrom: string) => void;
  onTake: () => void;
}

const OUTCOMES: Record<ImportedRow['outcome'], Phrase> = {
  new: SET_PAGE_TEXT.outcomeNew,
  changed: SET_PAGE_TEXT.outcomeChanged,
  unchanged: SET_PAGE_TEXT.outcomeUnchanged,
  refused: SET_PAGE_TEXT.outcomeRefused,
};

const REASON = 'import-reason';

/** What becomes of each row, and the button that does it once nothing is wrong. */
export function FilesOutcome(props: OutcomeProps) {
  const { page, read, busy, reason, reasonError, onReason, onTake } = props;
  const { rows, needsReason, notices } = read.outcome;
  const count = (wanted: ImportedRow['outcome']) =>
    rows.filter(({ outcome }) => outcome === wanted).length;
  const refused = count('refused');
  const news = count('new') + count('changed');
  useEffect(() => {
    if (reasonError) document.getElementById(REASON)?.focus();
  }, [reasonError]);
  return (
    <>
      <p class="strong" role="status">
        {read.fileName}:{' '}
        {page.say(SET_PAGE_TEXT.importCounts, {
          created: count('new'),
          changed: count('changed'),
          unchanged: count('unchanged'),
          refused,
        })}
      </p>
      {rows.some(({ moved }) => moved) && (
        <Notice tone="warn" role="alert">
          <p>{page.say(SET_PAGE_TEXT.importMoved)}</p>
        </Notice>
      )}
      <IdsChoice {...props} />
      {notices.map((notice) => (
        <p key={notice} class="muted">
          {notice}
        </p>
      ))}
      <ul class="templates">
        {rows
          .filter(({ outcome }) => outcome !== 'unchanged')
          .map((row) => (
            <Row key={row.row} page={page} row={row} />
          ))}
      </ul>
      {refused > 0 && (
        <Notice tone="bad">
          <p>{page.say(SET_PAGE_TEXT.fixFile)}</p>
        </Notice>
      )}
      {refused === 0 && news === 0 && <p class="muted">{page.say(SET_PAGE_TEXT.nothingNew)}</p>}
      {refused === 0 && needsReason && (
        <ReasonInput
          page={page}
          id={REASON}
          reason={reason}
          error={reasonError}
          onReason={onReason}
        />
      )}
      {refused === 0 && read.outcome.asksDay && <DayChoice {...props} />}
      {refused === 0 && news > 0 && (
        <WorkButton
          busy={busy !== undefined}
          busyLabel={page.say(busy === 'reading' ? SET_PAGE_TEXT.reading : SET_PAGE_TEXT.importing)}
          label={page.say(SET_PAGE_TEXT.importNow)}
          onClick={onTake}
        />
      )}
    </>
  );
}

/** From which day on the changes of the file count. */
function DayChoice({ page, read, busy, onDay }: OutcomeProps) {
  return (
    <Labelled
      page={page}
      id="import-effective-from"
      label={page.say(WIZARD_TEXT.effectiveFrom)}
      help={page.say(SET_PAGE_TEXT.importDayHelp)}
    >
      {(attributes) => (
        <input
          {...attributes}
          type="date"
          value={read.effectiveFrom}
          disabled={busy === 'importing'}
          onChange={(event) => onDay(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

/** Whether the ids of the file are of this spreadsheet. */
function IdsChoice({ page, read, busy, onIds }: OutcomeProps) {
  const { given, unknown } = read.outcome.ids;
  if (given === 0) return null;
  const labels: [ImportedIds, string][] = [
    ['known', page.say(SET_PAGE_TEXT.idsKnown)],
    ['unknown_new', page.say(SET_PAGE_TEXT.idsUnknownNew, { count: unknown })],
    ['all_new', page.say(SET_PAGE_TEXT.idsAllNew)],
  ];
  return (
    <fieldset>
      <legend>{page.say(SET_PAGE_TEXT.importIds)}</legend>
      {labels.map(([ids, label]) => (
        <label key={ids} class="option">
          <input
            type="radio"
            name="import-ids"
            checked={read.ids === ids}
            disabled={busy === 'importing' || (ids === 'unknown_new' && unknown === 0)}
            onChange={() => onIds(ids)}
          />{' '}
          {label}
        </label>
      ))}
      <p class="help">{page.say(SET_PAGE_TEXT.idsHelp)}</p>
    </fieldset>
  );
}

function Row({ page, row }: { page: SetPage; row: ImportedRow }) {
  const outcome = row.moved ? SET_PAGE_TEXT.outcomeMoved : OUTCOMES[row.outcome];
  return (
    <li class="template">
      <p>
        <span class="strong">{page.say(outcome)}</span>{' '}
        {page.say(SET_PAGE_TEXT.importRow, { row: row.row })} · {row.id} {row.name}
      </p>
      {row.changes.map(({ field, before, after }) => (
        <p key={field} class="muted">
          {fieldName(field, page.language)}:{' '}
          <del>
            <span class="unseen">{page.say(WIZARD_TEXT.before)} </span>
            {before || page.say(WIZARD_TEXT.nothing)}
          </del>{' '}
          <ins>
            <span class="unseen">{page.say(WIZARD_TEXT.after)} </span>
            {after || page.say(WIZARD_TEXT.nothing)}
          </ins>
        </p>
      ))}
      {row.problems.map(({ field, message }) => (
        <p key={`${field} ${message}`} class="error">
          {message}
        </p>
      ))}
    </li>
  );
}

import { useState } from 'preact/hooks';
import type { Phrase } from '../../../src/contract/language/language';
import type { ExchangeMethods, ImportedRow } from '../../../src/contract/rpc/exchange';
import { SET_PAGE_TEXT } from '../../../src/text/define/set-page';
import { ReasonInput } from '../../form/reason-input';
import { Failure, Heading, Notice, WorkButton } from '../../page/parts';
import { draftId } from '../draft/draft-id';
import type { SetPage } from './set-page';

/** Definitions to a file and from one. */
export function Files({ page }: { page: SetPage }) {
  return (
    <main>
      <Heading level={1} name="files">
        {page.say(SET_PAGE_TEXT.filesTitle)}
      </Heading>
      <Export page={page} />
      <Import page={page} />
    </main>
  );
}

function Export({ page }: { page: SetPage }) {
  const [busy, setBusy] = useState<'csv' | 'json'>();
  const [failure, setFailure] = useState<unknown>();
  const [notices, setNotices] = useState<readonly string[]>([]);
  const take = async (format: 'csv' | 'json') => {
    setBusy(format);
    setFailure(undefined);
    try {
      const {
        text,
        fileName,
        count,
        notices: told,
      } = await page.server.exportDefinitions({ format });
      handOver(text, fileName, format);
      setNotices(told);
      page.announce(page.say(SET_PAGE_TEXT.exported, { file: fileName, count }));
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(undefined);
  };
  const button = (format: 'csv' | 'json', label: Phrase) => (
    <WorkButton
      look="secondary"
      busy={busy === format}
      busyLabel={page.say(SET_PAGE_TEXT.exporting)}
      label={page.say(label)}
      onClick={() => void take(format)}
    />
  );
  return (
    <>
      <p class="help">{page.say(SET_PAGE_TEXT.exportHelp)}</p>
      <div class="row">
        {button('csv', SET_PAGE_TEXT.exportCsv)}
        {button('json', SET_PAGE_TEXT.exportJson)}
      </div>
      {notices.map((notice) => (
        <p key={notice} class="muted">
          {notice}
        </p>
      ))}
      {failure !== undefined && <Failure page={page} failure={failure} />}
    </>
  );
}

/** The browser saves the text as a file. */
function handOver(text: string, fileName: string, format: 'csv' | 'json'): void {
  const type = format === 'csv' ? 'text/csv' : 'application/json';
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }));
  const link = document.createElement('a');
  link.href = url;
  link.download = fileName;
  link.click();
  URL.revokeObjectURL(url);
}

interface Read {
  fileName: string;
  text: string;
  importId: string;
  outcome: ExchangeMethods['importDefinitions']['data'];
}

function Import({ page }: { page: SetPage }) {
  const [busy, setBusy] = useState<'reading' | 'importing'>();
  const [failure, setFailure] = useState<unknown>();
  const [read, setRead] = useState<Read>();
  const [reason, setReason] = useState('');
  const work = async (what: 'reading' | 'importing', job: () => Promise<void>) => {
    setBusy(what);
    setFailure(undefined);
    try {
      await job();
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(undefined);
  };
  const look = (file: File) =>
    work('reading', async () => {
      setRead(undefined);
      const text = await file.text();
      const outcome = await page.server.importDefinitions({ text, dryRun: true });
      setRead({ fileName: file.name, text, importId: draftId(), outcome });
    });
  const take = ({ fileName, text, importId }: Read) =>
    work('importing', async () => {
      const outcome = await page.server.importDefinitions({
        text,
        dryRun: false,
        importId,
        ...(reason ? { reason } : {}),
      });
      if (outcome.written) {
        page.announce(page.say(SET_PAGE_TEXT.imported));
        setRead(undefined);
        setReason('');
      } else setRead({ fileName, text, importId, outcome });
    });
  return (
    <section aria-labelledby="import-title">
      <h2 id="import-title">{page.say(SET_PAGE_TEXT.importTitle)}</h2>
      <p class="help">{page.say(SET_PAGE_TEXT.importHelp)}</p>
      <div class="field">
        <label for="import-file">{page.say(SET_PAGE_TEXT.importFile)}</label>
        <input
          id="import-file"
          type="file"
          accept=".csv,.tsv,.txt,.json"
          disabled={busy !== undefined}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            if (file) void look(file);
            event.currentTarget.value = '';
          }}
        />
      </div>
      <p role="status">{busy === 'reading' && page.say(SET_PAGE_TEXT.reading)}</p>
      {failure !== undefined && <Failure page={page} failure={failure} />}
      {read && (
        <Outcome
          page={page}
          read={read}
          reason={reason}
          busy={busy === 'importing'}
          onReason={setReason}
          onTake={() => void take(read)}
        />
      )}
    </section>
  );
}

interface OutcomeProps {
  page: SetPage;
  read: Read;
  reason: string;
  busy: boolean;
  onReason: (reason: string) => void;
  onTake: () => void;
}

const OUTCOMES: Record<ImportedRow['outcome'], Phrase> = {
  new: SET_PAGE_TEXT.outcomeNew,
  changed: SET_PAGE_TEXT.outcomeChanged,
  unchanged: SET_PAGE_TEXT.outcomeUnchanged,
  refused: SET_PAGE_TEXT.outcomeRefused,
};

/** What becomes of each row, and the button that does it once nothing is wrong. */
function Outcome({ page, read, reason, busy, onReason, onTake }: OutcomeProps) {
  const { rows, needsReason, notices } = read.outcome;
  const count = (wanted: ImportedRow['outcome']) =>
    rows.filter(({ outcome }) => outcome === wanted).length;
  const refused = count('refused');
  const news = count('new') + count('changed');
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
        <ReasonInput page={page} id="import-reason" reason={reason} onReason={onReason} />
      )}
      {refused === 0 && news > 0 && (
        <WorkButton
          busy={busy}
          busyLabel={page.say(SET_PAGE_TEXT.importing)}
          label={page.say(SET_PAGE_TEXT.importNow)}
          onClick={onTake}
        />
      )}
    </>
  );
}

function Row({ page, row }: { page: SetPage; row: ImportedRow }) {
  return (
    <li class="template">
      <p>
        <span class="strong">{page.say(OUTCOMES[row.outcome])}</span>{' '}
        {page.say(SET_PAGE_TEXT.importRow, { row: row.row })} · {row.id} {row.name}
      </p>
      {row.changes.map(({ field, before, after }) => (
        <p key={field} class="muted">
          {field}: <del>{before || '–'}</del> → <ins>{after || '–'}</ins>
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

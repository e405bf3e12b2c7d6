import { useRef, useState } from 'preact/hooks';
import type { ExchangeMethods } from '../../../../src/contract/rpc/exchange';
import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Failure, Notice } from '../../../page/parts';
import { ServerFailure } from '../../../page/failure';
import { draftId } from '../../draft/draft-id';
import { type FileRead, FilesOutcome } from './files-outcome';
import type { SetPage } from '../page/set-page';

interface Imported {
  said: string;
  notices: readonly string[];
}

/** Definitions from a file: what would become of each row first, and the import on a click. */
export function FilesImport({ page }: { page: SetPage }) {
  const [busy, setBusy] = useState<'reading' | 'importing'>();
  const [failure, setFailure] = useState<unknown>();
  const [read, setRead] = useState<FileRead>();
  const [reason, setReason] = useState('');
  const [imported, setImported] = useState<Imported>();
  const newest = useRef(0);

  /** Of several choices the newest counts, whichever is answered last. */
  const look = async (
    before: FileRead | undefined,
    chosen: Pick<FileRead, 'fileName' | 'ids' | 'effectiveFrom'>,
    textOf: () => Promise<string>,
  ) => {
    const turn = (newest.current += 1);
    const ifNewest = (then: () => void) => {
      if (turn === newest.current) then();
    };
    setBusy('reading');
    setFailure(undefined);
    setImported(undefined);
    try {
      const text = await textOf();
      const payload = { text, dryRun: true, ...chosenIn(chosen) };
      const outcome = await page.server.importDefinitions(payload);
      ifNewest(() => setRead({ ...chosen, text, importId: draftId(), outcome }));
    } catch (problem) {
      ifNewest(() => {
        setFailure(problem);
        // The file that was shown before is shown as it was.
        setRead(before);
      });
    }
    ifNewest(() => setBusy(undefined));
  };

  const take = async (file: FileRead) => {
    setBusy('importing');
    setFailure(undefined);
    try {
      const outcome = await page.server.importDefinitions(payloadOf(file, reason));
      if (outcome.written) {
        const said = page.say(SET_PAGE_TEXT.imported, {
          file: file.fileName,
          created: outcome.rows.filter((row) => row.outcome === 'new').length,
          changed: outcome.rows.filter((row) => row.outcome === 'changed').length,
        });
        setImported({ said, notices: outcome.notices });
        setRead(undefined);
        setReason('');
      } else setRead({ ...file, outcome });
    } catch (problem) {
      setFailure(problem);
    }
    setBusy(undefined);
  };

  const reasonError = ofReason(failure);
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
          disabled={busy === 'importing'}
          onChange={(event) => {
            const file = event.currentTarget.files?.[0];
            event.currentTarget.value = '';
            if (!file) return;
            setRead(undefined);
            setReason('');
            void look(undefined, { fileName: file.name, ids: 'known', effectiveFrom: '' }, () =>
              file.text(),
            );
          }}
        />
      </div>
      <p role="status">
        {busy === 'reading' && page.say(SET_PAGE_TEXT.reading)}
        {imported?.said}
      </p>
      {imported?.notices.map((notice) => (
        <Notice key={notice} tone="info">
          <p>{notice}</p>
        </Notice>
      ))}
      {read && (
        <FilesOutcome
          page={page}
          read={read}
          busy={busy}
          reason={reason}
          reasonError={reasonError}
          onReason={(typed) => {
            setReason(typed);
            if (reasonError) setFailure(undefined);
          }}
          onIds={(ids) => {
            setRead({ ...read, ids });
            void look(read, { ...read, ids }, () => Promise.resolve(read.text));
          }}
          onDay={(effectiveFrom) => {
            setRead({ ...read, effectiveFrom });
            void look(read, { ...read, effectiveFrom }, () => Promise.resolve(read.text));
          }}
          onTake={() => void take(read)}
        />
      )}
      {failure !== undefined && !reasonError && <Failure page={page} failure={failure} />}
    </section>
  );
}

/** What the person has chosen besides the file. */
function chosenIn({ ids, effectiveFrom }: Pick<FileRead, 'ids' | 'effectiveFrom'>) {
  return {
    ...(ids === 'known' ? {} : { ids }),
    ...(effectiveFrom ? { effectiveFrom } : {}),
  };
}

function payloadOf(
  { text, importId, outcome, ...chosen }: FileRead,
  reason: string,
): ExchangeMethods['importDefinitions']['payload'] {
  const seen = outcome.rows.filter((row) => Object.keys(row.shown).length > 0);
  return {
    ...{ text, dryRun: false, importId },
    shown: seen.map(({ row, shown: values }) => ({ row, values })),
    ...chosenIn(chosen),
    ...(reason ? { reason } : {}),
  };
}

/** What is wrong with the reason is said at its input. */
function ofReason(failure: unknown): string | undefined {
  if (!(failure instanceof ServerFailure)) return undefined;
  return failure.fields.find(({ field }) => field === 'reason')?.message;
}

import { useState } from 'preact/hooks';
import type { Phrase } from '../../../../src/contract/language/language';
import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Failure, WorkButton } from '../../../page/parts';
import type { SetPage } from '../page/set-page';

/** All definitions as a file, for people or for programs. */
export function FilesExport({ page }: { page: SetPage }) {
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

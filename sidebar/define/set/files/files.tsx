import { SET_PAGE_TEXT } from '../../../../src/text/define/set-page';
import { Heading } from '../../../page/parts';
import { FilesExport } from './files-export';
import { FilesImport } from './files-import';
import type { SetPage } from '../page/set-page';

/** Definitions to a file and from one. */
export function Files({ page }: { page: SetPage }) {
  return (
    <main>
      <Heading level={1} name="files">
        {page.say(SET_PAGE_TEXT.filesTitle)}
      </Heading>
      <FilesExport page={page} />
      <FilesImport page={page} />
    </main>
  );
}

import { isBlankTyped } from '../../../src/contract/fields/typed/field-rules';
import { Notice } from '../../page/parts';
import { useLoaded } from '../../page/use-loaded';
import { sentValues } from '../draft/draft';
import type { Entries } from './entries';

/** What the register has already by the same measure or of the same name: told before it is there twice. */
export function Alike({ entries: { page, draft } }: { entries: Entries }) {
  const { draftId, id } = draft;
  const { name, measure } = draft.values;
  const [loaded] = useLoaded(
    () =>
      isBlankTyped(name) && isBlankTyped(measure)
        ? Promise.resolve({ notices: [] })
        : page.server.alikeKpis({ draft: { draftId, id, values: sentValues(draft.values) } }),
    [page.server, name, measure],
  );
  // That it cannot be looked up keeps nobody from saving; saving tells it as well.
  const notices = loaded.state === 'ready' ? loaded.data.notices : [];
  return (
    <div aria-live="polite">
      {notices.length > 0 && (
        <Notice tone="warn">
          {notices.map((notice) => (
            <p key={notice}>{notice}</p>
          ))}
        </Notice>
      )}
    </div>
  );
}

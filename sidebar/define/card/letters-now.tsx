import { useState } from 'preact/hooks';
import { SMART_TEXT } from '../../../src/text/define/smart';
import type { Page } from '../../page/page';
import { Failure, Waiting } from '../../page/parts';
import { useLoaded } from '../../page/use-loaded';
import { stepOf } from '../draft/steps';
import { LetterList } from '../smart/letters';

interface LettersNowProps {
  page: Page;
  id: string;
}

/** The five letters of a KPI of the register, by its definition and its rows as they are today. */
export function LettersNow({ page, id }: LettersNowProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      class="more"
      open={isOpen}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>{page.say(SMART_TEXT.title)}</summary>
      {isOpen && <Review page={page} id={id} />}
    </details>
  );
}

function Review({ page, id }: LettersNowProps) {
  const [loaded, again] = useLoaded(
    () => page.server.reviewDefinition({ draft: { draftId: 'card', id, values: {} } }),
    [page.server, id],
  );
  if (loaded.state === 'waiting') return <Waiting page={page} />;
  if (loaded.state === 'failed') {
    return <Failure page={page} failure={loaded.failure} retry={again} />;
  }
  const edit = (field: string) => page.go({ view: 'edit', id, step: stepOf(field) });
  return <LetterList page={page} letters={loaded.data} onField={edit} />;
}

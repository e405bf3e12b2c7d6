import { CHOOSE_TEXT } from '../../../../src/text/define/choose';
import { PAGE_TEXT } from '../../../../src/text/page';
import { failureSentence, ServerFailure } from '../../../page/failure';
import { Notice, WorkButton } from '../../../page/parts';
import type { SetPage } from '../page/set-page';

interface ChoiceFailureProps {
  page: SetPage;
  failure: unknown;
  reading: boolean;
  onRetry: () => void;
  onReadAgain: () => void;
}

/** Why nothing was saved, KPI by KPI, with what can be done about it. */
export function ChoiceFailure(props: ChoiceFailureProps) {
  const { page, failure, reading, onRetry, onReadAgain } = props;
  const fields = failure instanceof ServerFailure ? failure.fields : [];
  return (
    <Notice tone="bad" role="alert">
      <p>{failureSentence(failure, page.language)}</p>
      {fields.length > 0 && (
        <ul>
          {fields.map(({ message }) => (
            <li key={message}>{message}</li>
          ))}
        </ul>
      )}
      <div class="row">
        <button type="button" class="secondary" onClick={onRetry}>
          {page.say(PAGE_TEXT.tryAgain)}
        </button>
        <WorkButton
          busy={reading}
          busyLabel={page.say(CHOOSE_TEXT.readingAgain)}
          label={page.say(CHOOSE_TEXT.readAgain)}
          look="secondary"
          onClick={onReadAgain}
        />
      </div>
    </Notice>
  );
}

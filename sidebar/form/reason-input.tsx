import { WIZARD_TEXT } from '../../src/text/define/wizard';
import type { BasePage } from '../page/page';
import { Labelled } from './labelled';

interface ReasonInputProps {
  page: BasePage;
  id: string;
  help?: string;
  reason: string;
  error?: string;
  onReason: (reason: string) => void;
}

/** Why a KPI in use is changed: kept in the log beside what was changed. */
export function ReasonInput({ page, id, help, reason, error, onReason }: ReasonInputProps) {
  return (
    <Labelled
      page={page}
      id={id}
      label={page.say(WIZARD_TEXT.reason)}
      help={help}
      required
      error={error}
    >
      {(attributes) => (
        <textarea
          {...attributes}
          rows={2}
          value={reason}
          onInput={(event) => onReason(event.currentTarget.value)}
        />
      )}
    </Labelled>
  );
}

import type { KpiDraft } from '../../../src/contract/rpc/define';
import { LIST_TEXT } from '../../../src/text/define/list';
import { WIZARD_TEXT } from '../../../src/text/define/wizard';
import { dayText } from '../../page/format';
import type { Page } from '../../page/page';
import { changesBetween, readForm } from '../draft/draft';
import { fieldMeaning, fieldName } from '../draft/typed-meaning';
import { NO_REASON } from '../draft/use-save';

/** What was typed into an edit whose row cannot be read: it stays readable, to be kept or typed again. */
export function Unsaved({ page, draft }: { page: Page; draft: KpiDraft }) {
  const { values, loaded = {}, why = NO_REASON } = draft;
  const changed = changesBetween({ ...values, ...loaded }, values);
  const form = readForm(values);
  const entered = [
    ...changed.map((key) => [
      fieldName(key, page.language),
      fieldMeaning(key, form, page.language),
    ]),
    [page.say(WIZARD_TEXT.reason), why.reason],
    [page.say(WIZARD_TEXT.effectiveFrom), dayText(why.effectiveFrom, page.language)],
  ].filter(([, text]) => text !== '');
  if (entered.length === 0) return null;
  return (
    <section class="reading" aria-labelledby="unsaved-title">
      <h2 class="group" id="unsaved-title">
        {page.say(LIST_TEXT.draftTyped)}
      </h2>
      <dl>
        {entered.map(([label, text]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{text}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

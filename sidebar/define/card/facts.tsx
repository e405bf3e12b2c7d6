import type { ComponentChildren } from 'preact';
import { CADENCES } from '../../../src/contract/fields/kpi-fields';
import { textIn, wordIn } from '../../../src/contract/fields/field-value';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT, MEASURE_STEP_TEXT } from '../../../src/text/define';
import { isTellingAttainment } from '../../../src/text/gap';
import { dayText, periodText, attainmentText, valueText } from '../../page/format';
import type { Page } from '../../page/page';
import type { FormReading } from '../draft/draft';
import { fieldMeaning, fieldName } from '../draft/typed-meaning';

interface FactsProps {
  page: Page;
  card: KpiCard;
  form: FormReading;
}

/** The figures behind the standing; of those that do not exist nothing is said. */
export function Standing({ page, card: { standing }, form: { values } }: FactsProps) {
  if (!standing) return null;
  const { language } = page;
  const { period, target, targetHigh, attainment, expected, landing } = standing;
  const amount = (value: number | null) =>
    value === null ? undefined : valueText(value, textIn(values, 'unit'), language);
  const cadence = wordIn(values, 'cadence', CADENCES) ?? 'month';
  const targets = [amount(target), amount(targetHigh)].filter((text) => text !== undefined);
  return (
    <Group title={page.say(CARD_TEXT.standing)} name="standing">
      <Fact term={page.say(MEASURE_STEP_TEXT.period)}>{periodText(period, cadence, language)}</Fact>
      <Fact term={page.say(CARD_TEXT.target)}>{targets.join(' ~ ') || undefined}</Fact>
      <Fact term={page.say(CARD_TEXT.expected)}>{amount(expected)}</Fact>
      <Fact term={page.say(CARD_TEXT.attainment)}>
        {attainment !== null && isTellingAttainment(attainment)
          ? attainmentText(attainment, language)
          : undefined}
      </Fact>
      <Fact term={page.say(CARD_TEXT.landing)}>{amount(landing)}</Fact>
    </Group>
  );
}

/** Who answers for it, what it serves, and what is to be done on a miss. */
export function People({ page, card: { alert }, form }: FactsProps) {
  const { language } = page;
  const meaning = (key: string) => filledMeaning(key, form, page);
  return (
    <Group title={page.say(CARD_TEXT.people)} name="people">
      <Fact term={fieldName('owner', language)}>{fieldMeaning('owner', form, language)}</Fact>
      <Fact term={fieldName('watchers', language)}>{meaning('watchers')}</Fact>
      <Fact term={fieldName('objective', language)}>
        {meaning('objective') ?? page.say(CARD_TEXT.noObjective)}
      </Fact>
      <Fact term={fieldName('plan', language)}>
        {meaning('plan') ?? page.say(CARD_TEXT.noPlan)}
      </Fact>
      {alert && (
        <>
          <Fact term={page.say(CARD_TEXT.alertSince)}>
            {page.say(alert.acknowledged ? CARD_TEXT.alertSeen : CARD_TEXT.alertOpen, {
              day: dayText(alert.since, language),
            })}
          </Fact>
          <Fact term={page.say(CARD_TEXT.ownersPlan)}>
            {alert.plan || page.say(CARD_TEXT.noPlan)}
          </Fact>
          <Fact term={page.say(CARD_TEXT.planDue)}>
            {alert.planDue ? dayText(alert.planDue, language) : undefined}
          </Fact>
        </>
      )}
    </Group>
  );
}

const MEANING = ['definition', 'measure', 'actual', 'source', 'cadence', 'starts', 'due'];

/** What the number means and where it comes from. */
export function Meaning({ page, form }: Pick<FactsProps, 'page' | 'form'>) {
  return (
    <Group title={page.say(CARD_TEXT.meaning)} name="meaning">
      {MEANING.map((key) => (
        <Fact key={key} term={fieldName(key, page.language)} code={key === 'measure'}>
          {filledMeaning(key, form, page)}
        </Fact>
      ))}
    </Group>
  );
}

function filledMeaning(key: string, form: FormReading, { language }: Page): string | undefined {
  const value = form.values[key] ?? form.typed[key];
  return value === null || value === undefined || value === ''
    ? undefined
    : fieldMeaning(key, form, language);
}

function Group({
  title,
  name,
  children,
}: {
  title: string;
  name: string;
  children: ComponentChildren;
}) {
  return (
    <section aria-labelledby={`card-${name}`}>
      <h2 class="group" id={`card-${name}`}>
        {title}
      </h2>
      <dl class="facts">{children}</dl>
    </section>
  );
}

/** Without anything to say there is no line. */
function Fact({
  term,
  code = false,
  children,
}: {
  term: string;
  code?: boolean;
  children: string | undefined;
}) {
  if (children === undefined) return null;
  return (
    <div>
      <dt>{term}</dt>
      <dd class={code ? 'code' : undefined}>{children}</dd>
    </div>
  );
}

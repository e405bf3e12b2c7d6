import type { ComponentChildren } from 'preact';
import { CADENCES } from '../../../src/contract/fields/records/kpi-fields';
import { textIn, wordIn } from '../../../src/contract/fields/typed/field-value';
import type { KpiCard } from '../../../src/contract/rpc/define';
import { CARD_TEXT } from '../../../src/text/define/card';
import { MEASURE_STEP_TEXT } from '../../../src/text/define/measure-step';
import { isTellingAttainment } from '../../../src/text/gap';
import { dayText, periodText, attainmentText, valueText } from '../../page/format';
import type { BasePage } from '../../page/page';
import type { FormReading } from '../draft/draft';
import { fieldMeaning, fieldName } from '../draft/typed-meaning';

interface FactsProps {
  page: BasePage;
  card: KpiCard;
  form: FormReading;
  /** The id of the card's heading, where there are several cards on one page. */
  of?: string;
}

/** The figures behind the standing; of those that do not exist nothing is said. */
export function Standing({ page, card: { standing }, form: { values }, of }: FactsProps) {
  if (!standing) return null;
  const { language } = page;
  const { period, target, targetHigh, attainment, expected, landing } = standing;
  const amount = (value: number | null) =>
    value === null ? undefined : valueText(value, textIn(values, 'unit'), language);
  const cadence = wordIn(values, 'cadence', CADENCES) ?? 'month';
  const targets = [amount(target), amount(targetHigh)].filter((text) => text !== undefined);
  return (
    <Group title={page.say(CARD_TEXT.standing)} name="standing" of={of}>
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
      <AlertFacts page={page} alert={alert} />
    </Group>
  );
}

/** The alert that is open, and what the owner says of it. */
export function AlertFacts({ page, alert }: { page: BasePage; alert: KpiCard['alert'] }) {
  if (!alert) return null;
  const { language } = page;
  return (
    <>
      <Fact term={page.say(CARD_TEXT.alertSince)}>
        {page.say(alert.acknowledged ? CARD_TEXT.alertSeen : CARD_TEXT.alertOpen, {
          day: dayText(alert.since, language),
        })}
      </Fact>
      <Fact term={page.say(CARD_TEXT.ownersPlan)}>{alert.plan || page.say(CARD_TEXT.noPlan)}</Fact>
      <Fact term={page.say(CARD_TEXT.planDue)}>
        {alert.planDue ? dayText(alert.planDue, language) : undefined}
      </Fact>
    </>
  );
}

export const MEANING = ['definition', 'measure', 'actual', 'source', 'cadence', 'starts', 'due'];

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

function filledMeaning(key: string, form: FormReading, { language }: BasePage): string | undefined {
  const value = form.values[key] ?? form.typed[key];
  return value === null || value === undefined || value === ''
    ? undefined
    : fieldMeaning(key, form, language);
}

/** The id of a heading and what names its section: where there are several cards, the card's heading as well. */
export function labelledIn(name: string, of = ''): { id: string; labels: string } {
  const id = `${of || 'card'}-${name}`;
  return { id, labels: [of, id].filter(Boolean).join(' ') };
}

/** A heading below the card's own: where there are several cards on one page, that has the second level. */
export function GroupTitle({
  id,
  of,
  children,
}: {
  id: string;
  of?: string;
  children: ComponentChildren;
}) {
  const Title = of === undefined ? 'h2' : 'h3';
  return (
    <Title class="group" id={id}>
      {children}
    </Title>
  );
}

/** Lines under a heading. */
export function Group({
  title,
  name,
  of,
  children,
}: {
  title: string;
  name: string;
  of?: string;
  children: ComponentChildren;
}) {
  const { id, labels } = labelledIn(name, of);
  return (
    <section aria-labelledby={labels}>
      <GroupTitle id={id} of={of}>
        {title}
      </GroupTitle>
      <dl class="facts">{children}</dl>
    </section>
  );
}

/** Without anything to say there is no line. */
export function Fact({
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

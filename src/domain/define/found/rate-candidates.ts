import type { Asked } from './asked';
import type { Candidate, Search } from './candidate';
import { type NamedCondition, namedConditions, telling } from './conditions';
import { datesOf, datingOf } from './dating';
import { coverage, explained } from './explained';
import type { Condition, DatedRows } from './formula';
import { rowsExplained } from './count-candidates';
import { ratiosOf } from './ratio-candidates';
import type { Term } from './terms';

/** What the first counts is a share of one of the others. */
const BASES: Readonly<Record<string, string>> = {
  profit: 'sales',
  cost: 'sales',
  ad: 'sales',
  discount: 'sales',
  pay: 'sales',
  waste: 'cost sales production',
  return: 'order sales quantity',
  cancel: 'order reservation',
  defect: 'production quantity',
  noshow: 'reservation',
  attendance: 'employee customer',
  absence: 'employee',
  click: 'impression send',
  open: 'send',
  resolve: 'ticket receive',
  respond: 'ticket send survey',
  escalate: 'ticket',
  reopen: 'ticket',
  complaint: 'order customer ticket',
  offer: 'applicant',
  hire: 'applicant offer',
  late: 'ship order',
  ontime: 'ship order',
  contract: 'opportunity lead meeting visit',
  signup: 'visit click',
  order: 'visit click',
  paid: 'trial signup',
  training: 'employee',
};
/** The way of a customer: each comes from one before it. */
const FUNNEL = [
  'impression',
  'click',
  'visit',
  'lead',
  'meeting',
  'opportunity',
  'trial',
  'signup',
  'order',
  'contract',
  'paid',
];
const MONEY: readonly string[] = ['sales', 'profit', 'cost', 'ad', 'discount', 'pay', 'waste'];

/** Shares: of rows that are something, of rows in which something has happened, of one figure in another. */
export function rateCandidates(search: Search): Candidate[] {
  const { intent } = search.asked;
  if (!['rate', 'churn', 'retention', 'satisfaction'].includes(intent)) return [];
  const parts = intent === 'rate' ? partsOf(search.asked) : [];
  const some = intent === 'satisfaction' ? [] : happenedRates(search);
  return [...conditionRates(search), ...some, ...parts.flatMap((pair) => ratiosOf(search, pair))];
}

function shareOf(rows: DatedRows, condition: Condition) {
  const of = { shape: 'count', ...rows, where: [...rows.where, condition] } as const;
  return { shape: 'ratio', of, by: { shape: 'count', ...rows } } as const;
}

/** `취소율`: rows with 취소 among all rows; what else the words limit to holds for both. */
function conditionRates({ asked, sheets, words }: Search): Candidate[] {
  const { things } = asked;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const named = namedConditions(asked, sheet, words);
    const rows = rowsExplained(things, sheet).by;
    return named.map((one): Candidate => {
      const where = named.filter((other) => other !== one).map(({ condition }) => condition);
      return {
        formula: shareOf({ sheet, dates, where }, one.condition),
        coverage: coverage(things, [rows, ...named.map(({ by }) => by)]),
        fit: 3 + conditionFit(things, one),
        besides: 0,
      };
    });
  });
}

/**
 * Of two limits the last word before the rate is what the rate is of; a value that is the very word is meant
 * before one that says the same.
 */
function conditionFit(things: readonly Term[], { by, condition, isOneOfMany }: NamedCondition) {
  const isLiteral = things.some(({ written }) => written === condition.criterion);
  const place = (0.5 * lastPlace(things, by)) / things.length;
  return place + (isLiteral ? 1 : 0) - (isOneOfMany ? 1 : 0);
}

function lastPlace(things: readonly Term[], by: ReadonlyMap<string, number>): number {
  return Math.max(...things.map(({ key }, place) => (by.has(key) ? place + 1 : 0)));
}

/** `해결률`: rows in which the day of it is filled among all rows. */
function happenedRates({ asked, sheets, words }: Search): Candidate[] {
  const { things } = asked;
  return sheets.flatMap((sheet) => {
    const dates = datingOf(sheet);
    if (!dates) return [];
    const all = namedConditions(asked, sheet, words);
    const rows = rowsExplained(things, sheet).by;
    return datesOf(sheet).flatMap((column): Candidate[] => {
      const event = explained(things, column.terms);
      const converted = convertedBy(things, column.terms);
      const named = telling(all, event.by);
      const limits = named.map(({ by }) => by);
      const where = named.map(({ condition }) => condition);
      if (column === dates || column.filled > 0.98 || event.by.size + converted.size === 0)
        return [];
      return [
        {
          formula: shareOf({ sheet, dates, where }, { column, criterion: '<>' }),
          coverage: coverage(things, [event.by, converted, rows, ...limits]),
          fit: 3.8,
          besides: event.besides,
        },
      ];
    });
  });
}

/** The day of a contract is the day on which a lead was converted. */
function convertedBy(things: readonly Term[], terms: readonly Term[]): Map<string, number> {
  const isStep = terms.some(({ key }) => FUNNEL.slice(6).includes(key));
  return new Map(isStep && things.some(({ key }) => key === 'convert') ? [['convert', 1]] : []);
}

/** What a rate may be of and by: as its words say, or as such rates are usually taken. */
function partsOf(asked: Asked): { of: Asked; by: Asked }[] {
  return [...conversions(asked), ...usual(asked)];
}

function usual(asked: Asked): { of: Asked; by: Asked }[] {
  const { things } = asked;
  return things.flatMap((thing) => {
    const bases = (BASES[thing.key] ?? '').split(' ').filter((base) => base !== '');
    const said = bases.filter((base) => things.some(({ key }) => key === base));
    return (said.length > 0 ? said : bases).map((base) => {
      const others = things.filter(({ key }) => key !== thing.key && key !== base);
      return pairOf([thing, ...others], [thingOf(base), ...others]);
    });
  });
}

function conversions({ things }: Asked): { of: Asked; by: Asked }[] {
  if (!things.some(({ key }) => key === 'convert')) return [];
  const said = things.filter(({ key }) => FUNNEL.includes(key)).map(({ key }) => key);
  const others = things.filter(({ key }) => key !== 'convert' && !FUNNEL.includes(key));
  return FUNNEL.flatMap((to, place) =>
    FUNNEL.slice(0, place)
      .filter((from) => said.slice(0, 2).every((key) => key === from || key === to))
      .map((from) => pairOf([thingOf(to), ...others], [thingOf(from), ...others])),
  );
}

function thingOf(key: string): Term {
  return { key, kind: 'thing', written: key, isOwn: false };
}

function pairOf(of: readonly Term[], by: readonly Term[]): { of: Asked; by: Asked } {
  const isMoney = MONEY.includes(of[0].key);
  const part = (things: readonly Term[]): Asked => ({
    things,
    intent: isMoney ? 'sum' : 'count',
    isNew: false,
    isRepeat: false,
    isPresent: false,
    unit: null,
  });
  return { of: part(of), by: part(by) };
}

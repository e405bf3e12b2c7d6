import type { Asked } from '../words/asked';
import type { Pair } from './ratio-candidates';
import type { Term } from '../words/terms';

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
const UNSAID = 0.5;
const UNUSUAL = 0.3;
const MONEY: readonly string[] = ['sales', 'profit', 'cost', 'ad', 'discount', 'pay', 'waste'];

/** What a rate may be of and by: as its words say, or as such rates are usually taken. */
export function ratePairs(asked: Asked): Pair[] {
  return [...attained(asked), ...conversions(asked), ...usual(asked)];
}

/** `목표 달성률`: what was reached by what was planned. */
function attained({ things }: Asked): Pair[] {
  if (!things.some(({ key }) => key === 'attain')) return [];
  const others = things.filter(({ key }) => key !== 'attain' && key !== 'aim');
  return others.length > 0 ? [pairOf(others, [thingOf('aim')])] : [];
}

function usual({ things }: Asked): Pair[] {
  return things.flatMap((thing) => {
    const bases = (BASES[thing.key] ?? '').split(' ').filter((base) => base !== '');
    const said = bases.filter((base) => things.some(({ key }) => key === base));
    return (said.length > 0 ? said : bases).map((base, place): Pair => {
      const others = things.filter(({ key }) => key !== thing.key && key !== base);
      return pairOf([thing, ...others], [thingOf(base), ...others], place * UNUSUAL);
    });
  });
}

/** From one step of the funnel to a later one; steps that nobody names are doubted. */
function conversions({ things }: Asked): Pair[] {
  if (!things.some(({ key }) => key === 'convert')) return [];
  const said = things.filter(({ key }) => FUNNEL.includes(key)).map(({ key }) => key);
  const others = things.filter(({ key }) => key !== 'convert' && !FUNNEL.includes(key));
  const pair = (to: string, from: string): Pair[] => {
    if (!said.slice(0, 2).every((key) => key === from || key === to)) return [];
    const unsaid = [to, from].filter((key) => key !== 'convert' && !said.includes(key)).length;
    const doubt = unsaid * UNSAID + (from === 'impression' ? UNUSUAL : 0);
    return [pairOf([thingOf(to), ...others], [thingOf(from), ...others], doubt)];
  };
  return [...FUNNEL, 'convert'].flatMap((to, place) =>
    FUNNEL.slice(0, place).flatMap((from) => pair(to, from)),
  );
}

function thingOf(key: string): Term {
  return { key, kind: 'thing', written: key, isOwn: false };
}

function pairOf(of: readonly Term[], by: readonly Term[], doubt = 0): Pair {
  const isMoney = MONEY.includes(of[0].key);
  const part = (things: readonly Term[]): Asked => ({
    things,
    intent: isMoney ? 'sum' : 'count',
    isNew: false,
    isRepeat: false,
    isPresent: false,
    unit: null,
    ratios: [],
  });
  return { of: part(of), by: part(by), doubt };
}

/** The day of a contract is the day on which a lead was converted. */
export function convertedBy(things: readonly Term[], terms: readonly Term[]): Map<string, number> {
  const isStep = terms.some(({ key }) => FUNNEL.slice(6).includes(key));
  return new Map(isStep && things.some(({ key }) => key === 'convert') ? [['convert', 1]] : []);
}

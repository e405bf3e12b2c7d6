import type { Suggestion } from '../../contract/fields/choices';
import { textIn } from '../../contract/fields/typed/field-value';
import type { Language } from '../../contract/language/language';
import type { KpiDraft } from '../../contract/rpc/define';
import { isoOf } from '../../domain/calendar/day';
import type { Definitions, Drafts } from '../define/ports';
import type { Moment, Person, TableKeeper, TableProblem, Workplace } from '../ports';
import { Refusal } from '../refusal';
import { areUsable } from '../tables/usable';

export interface StartPorts {
  tables: TableKeeper;
  definitions: Definitions;
  drafts: Drafts;
  person: Person;
  workplace: Workplace;
  moment(): Moment;
}

export interface Start {
  language: Language;
  user: string;
  today: string;
  timeZone: string;
  locale: string;
  /** The tables can be worked with. */
  ready: boolean;
  problems: readonly TableProblem[];
  draft: KpiDraft | null;
  sheets: readonly string[];
  owners: readonly Suggestion[];
}

/** What a page needs to open. */
export function start(ports: StartPorts, language: Language): Start {
  const { now, zone } = ports.moment();
  const user = ports.person.email();
  const problems = ports.tables.check();
  return {
    language,
    user,
    today: isoOf(zone.dayOf(now)),
    timeZone: zone.zone,
    locale: ports.workplace.locale(),
    ready: areUsable(problems),
    problems,
    draft: ports.drafts.read(),
    sheets: ports.workplace.sheetTitles(),
    owners: ownersOf(ports.definitions, user),
  };
}

/** The person, and everyone who owns a KPI already. */
function ownersOf(definitions: Definitions, user: string): Suggestion[] {
  const addresses = new Set(user === '' ? [] : [user]);
  for (const address of registeredOwners(definitions)) addresses.add(address);
  return [...addresses].sort().map((value) => ({ value, label: { ko: value, en: value } }));
}

function registeredOwners(definitions: Definitions): string[] {
  try {
    return definitions
      .read()
      .map(({ values }) => textIn(values, 'owner'))
      .filter((owner) => owner !== '');
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}

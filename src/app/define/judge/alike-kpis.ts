import { readDraft } from '../../../contract/define/draft-reading';
import type { KpiDraft } from '../../../contract/rpc/define';
import type { Problem } from '../../../domain/problem';
import type { Definitions } from '../ports';
import { alikeAmong } from './alike-notices';
import { registered } from './registered';

/** What of a form is in the register already under another id. */
export function alikeKpis(definitions: Definitions, { id, values }: KpiDraft): Problem[] {
  return alikeAmong(registered(definitions))({ id, values: readDraft(values).values });
}

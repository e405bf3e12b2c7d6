import * as v from 'valibot';
import { LONGEST_SENTENCE } from '../../contract/define/longest-sentence';
import { KPI_FIELDS } from '../../contract/fields/records/kpi-fields';
import { kpiId, text } from './payloads';

const LONGEST_TEXT = 6000;
const LONGEST_REASON = 1000;

/** Only keys that are fields; what a page invents besides is refused by name. */
function draftValues() {
  const value = v.union([
    text(LONGEST_TEXT),
    v.pipe(v.number(), v.finite()),
    v.boolean(),
    v.null(),
  ]);
  return v.record(v.picklist(KPI_FIELDS.map(({ key }) => key)), value);
}

/** A form as a page sends it. */
export function draft() {
  return v.object({
    draftId: v.pipe(v.string(), v.regex(/^[\w-]{1,64}$/)),
    id: v.nullable(kpiId()),
    values: draftValues(),
    sentence: v.optional(text(LONGEST_SENTENCE)),
    loaded: v.optional(draftValues()),
    why: v.optional(v.object({ reason: text(LONGEST_REASON), effectiveFrom: text(10) })),
  });
}

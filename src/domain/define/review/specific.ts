import { fine, type LetterReview, wanting } from './letter-review';
import { activityStandIn, isBroad, isWish, objectOf, vagueStandIn } from './metric-words';
import type { Reviewed } from './reviewed';
import { rewriteOf } from './rewrite';

/** One sentence must say what is counted, and of whom or where. */
export function reviewSpecific(reviewed: Reviewed): LetterReview {
  const said = [reviewed.name, ...reviewed.leftover].join(' ');
  const object = objectOf(reviewed.name);
  if (object === '') {
    const reason = isWish(said) ? 'wish_only' : 'object_missing';
    return wanting('S', { status: 'missing', reason, proposal: 'name_object', field: 'name' });
  }
  const standIn = vagueStandIn(object) ?? activityStandIn(object) ?? null;
  const hasVerb = reviewed.verb === 'increase' || reviewed.verb === 'decrease';
  if (reviewed.target === null && (hasVerb || isWish(said))) {
    const rewrite = rewriteOf(reviewed, standIn);
    const values = { object };
    const proposal = 'rewrite';
    return wanting('S', {
      status: 'missing',
      reason: 'wish_only',
      proposal,
      field: 'name',
      values,
      rewrite,
    });
  }
  const values = { object, ...(standIn ? { standIn } : {}) };
  if (vagueStandIn(object)) {
    const proposal = 'name_countable';
    return wanting('S', {
      status: 'missing',
      reason: 'object_vague',
      proposal,
      field: 'name',
      values,
    });
  }
  if (standIn) {
    const proposal = 'name_result';
    return wanting('S', { status: 'weak', reason: 'activity', proposal, field: 'name', values });
  }
  if (isBroad(object) && reviewed.scope === '') {
    const proposal = 'name_scope';
    return wanting('S', {
      status: 'weak',
      reason: 'scope_missing',
      proposal,
      field: 'scope',
      values,
    });
  }
  if (reviewed.isDefinitionBehind) {
    return wanting('S', {
      status: 'weak',
      reason: 'definition_behind',
      proposal: 'check_definition',
      field: 'definition',
      values: { definition: reviewed.definition },
    });
  }
  return fine('S', 'specific', values);
}

import { type FieldValues, isBlankValue, textIn } from '../fields/typed/field-value';

/** Another measure takes the place of one, and the words that say what is calculated stay those of the first. */
export function isDefinitionBehind(before: FieldValues, after: FieldValues): boolean {
  const [was, is] = [textIn(before, 'measure'), textIn(after, 'measure')];
  if (isBlankValue(was) || isBlankValue(is) || withoutBlanks(was) === withoutBlanks(is))
    return false;
  const definition = textIn(after, 'definition');
  return definition !== '' && definition === textIn(before, 'definition');
}

function withoutBlanks(measure: string): string {
  return measure.replace(/\s+/g, '');
}

import { Refusal } from '../../refusal';
import type { DefinitionRow, Definitions } from '../ports';

/** Before the tables are there nothing is registered. */
export function registered(definitions: Pick<Definitions, 'read'>): readonly DefinitionRow[] {
  try {
    return definitions.read();
  } catch (failure) {
    if (failure instanceof Refusal) return [];
    throw failure;
  }
}

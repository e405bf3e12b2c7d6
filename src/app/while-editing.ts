import type { Person } from './ports';
import { Refusal } from './refusal';
import { type LockPorts, underLock } from './under-lock';

export interface EditingPorts extends LockPorts {
  person: Person;
}

/** Work that writes: only for who may edit, and never while another run writes. */
export function whileEditing<Result>(ports: EditingPorts, work: () => Result): Result {
  if (!ports.person.mayEdit()) throw new Refusal({ code: 'no_edit_right' });
  return underLock(ports, work, () => {
    throw new Refusal({ code: 'busy' });
  });
}

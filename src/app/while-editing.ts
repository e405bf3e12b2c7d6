import type { Person, RunLock, SharedSettings } from './ports';
import { Refusal } from './refusal';

export interface EditingPorts {
  lock: RunLock;
  person: Person;
  settings: SharedSettings;
}

/** Work that writes: only for who may edit, and never while another run writes. */
export function whileEditing<Result>(ports: EditingPorts, work: () => Result): Result {
  if (!ports.person.mayEdit()) throw new Refusal({ code: 'no_edit_right' });
  if (!ports.lock.acquire()) throw new Refusal({ code: 'busy' });
  try {
    // The run that held the lock before may have written settings.
    ports.settings.refresh();
    return work();
  } finally {
    ports.lock.release();
  }
}

import type { HostUser } from './api';

/** The accounts that may open the spreadsheet; the first one owns the file. */
export interface Accounts {
  readonly owner: HostUser;
  of(email: string): HostUser;
}

export function accountsOf(users: readonly HostUser[]): Accounts {
  const [owner] = users;
  if (!owner) throw new Error('The host needs at least one user.');
  return {
    owner,
    of(email) {
      const user = users.find((candidate) => candidate.email === email);
      if (!user) throw new Error(`No account "${email}" in this host.`);
      return user;
    },
  };
}

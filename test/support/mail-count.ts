/** What became of mails that were owed while something went wrong. */
export interface MailCount {
  owed: number;
  /** All that went out, those that went twice counted twice. */
  sent: number;
  /** Those that went out once more. */
  repeated: number;
  /** Those that were owed and never went: what must be 0. */
  lost: number;
}

export const NO_MAILS: MailCount = { owed: 0, sent: 0, repeated: 0, lost: 0 };

let counted = NO_MAILS;

/**
 * Counts for the sweep that is under way, whatever its test then says of them.
 *
 * @param owed Each mail once, by a text that tells it apart from the others.
 * @param sent The same texts, as often as each went out.
 */
export function countMails(owed: readonly string[], sent: readonly string[]): MailCount {
  const gone = new Set(sent);
  const found = {
    owed: owed.length,
    sent: sent.length,
    repeated: sent.length - gone.size,
    lost: owed.filter((mail) => !gone.has(mail)).length,
  };
  counted = sumOfMails(counted, found);
  return found;
}

/** What was counted since it was last taken. */
export function takeMailCount(): MailCount {
  const taken = counted;
  counted = NO_MAILS;
  return taken;
}

function sumOfMails(one: MailCount, other: MailCount): MailCount {
  return {
    owed: one.owed + other.owed,
    sent: one.sent + other.sent,
    repeated: one.repeated + other.repeated,
    lost: one.lost + other.lost,
  };
}

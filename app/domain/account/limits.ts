/**
 * How many tries in a quarter of an hour before the door is shut: by account,
 * and by the address they come from, where a whole council may sit behind one.
 */
export const TRIES = { minutes: 15, perAccount: 5, perAddress: 20 } as const;

/** How many password links may be asked for: by account and by address. */
export const ASKED_LINKS = { minutes: 60, perAccount: 3, perAddress: 20 } as const;

/** How long a link may be used: an invitation for a week, a password link for an hour. */
export const LINK_HOURS = { invitation: 7 * 24, password_reset: 1 } as const;
export type LinkKind = keyof typeof LINK_HOURS;

/** The same for a wrong password, an unknown address, a suspended account and one with no password yet. */
export const NOT_SIGNED_IN =
  "The e-mail address or the password is not right. Check both, or ask for a new password link.";

export const TOO_MANY_TRIES = "Too many attempts. Wait 15 minutes, or use a password link.";

/** The same for every reason that a link may not work. */
export const LINK_ENDED =
  "This link no longer works: it has been used, has expired, or was replaced by a newer one. Ask for another.";

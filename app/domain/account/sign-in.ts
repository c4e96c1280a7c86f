import { allowed, refused, type Refusal, type Verdict } from "#app/domain/verdict.ts";

/**
 * How many tries in a quarter of an hour before the door is shut: for an account,
 * from the one address they come from, so that nobody keeps a named person out
 * from elsewhere; for an account from everywhere together; and by address alone,
 * where a whole council may sit behind one.
 */
export const TRIES = { minutes: 15, perAccount: 5, perAccountAnywhere: 50, perAddress: 20 } as const;

/** How many password links may be asked for: counted in the same three ways. Each is a letter to the person. */
export const ASKED_LINKS = { minutes: 60, perAccount: 3, perAccountAnywhere: 12, perAddress: 20 } as const;

/** How long a link may be used: an invitation for a week, a password link for an hour. */
export const LINK_HOURS = { invitation: 7 * 24, password_reset: 1 } as const;
export type LinkKind = keyof typeof LINK_HOURS;

/** The same for a wrong password, an unknown address, a suspended account and one with no password yet. */
export const NOT_SIGNED_IN =
  "The e-mail address or the password is not right. Check both, or ask for a new password link.";

/** What is said where a form was sent after its session had ended. */
export const HAS_ENDED = refused(
  "credentials",
  "You had been signed out, so nothing was saved yet. Sign in: the form comes back with everything you typed.",
);

export const TOO_MANY_TRIES = "Too many attempts. Wait 15 minutes, or use a password link.";

/** The same for every reason that a link may not work. */
export const LINK_ENDED =
  "This link no longer works: it has been used, has expired, or was replaced by a newer one. Ask for another.";

/** Whether somebody with this account and password may sign in: in the same words whatever is wrong. */
export function maySignIn(account: { suspendedAt: string | null } | undefined, isPasswordRight: boolean): Verdict {
  if (account && account.suspendedAt === null && isPasswordRight) return allowed;
  return refused("credentials", NOT_SIGNED_IN);
}

/** Which of the accounts that a password opens is signed in with: the one; of several the person says which council's. */
export function onlyAccount<Account>(opened: readonly Account[]): Account | Refusal {
  const [account, ...others] = opened;
  if (!account) return refused("credentials", NOT_SIGNED_IN);
  return others.length === 0 ? account : refused("credentials", CHOOSE_COUNCIL);
}

const CHOOSE_COUNCIL =
  "That address and password sign in at more than one council. Choose the council, and enter your password again.";

/** Whether the current password was given right, by somebody who is signed in already. */
export function isCurrentPassword(isPasswordRight: boolean): Verdict {
  return isPasswordRight ? allowed : refused("input", "Your current password is not right.");
}

/** Whether nobody else signs in with the address; an administrator may be told who does. */
export function isUnusedEmail(taken: { personId: number; name: string } | undefined, personId: number): Verdict {
  if (!taken || taken.personId === personId) return allowed;
  return refused("input", `${taken.name} already signs in with that e-mail address.`);
}

/** Whether a link still works; undefined where it was used, has expired, was replaced or never was. */
export function isLiveLink(link: object | undefined): Verdict {
  return link ? allowed : refused("input", LINK_ENDED);
}

/** Whether there is another try, by account and by the address it comes from; `because` says what to do instead. */
export function mayTry(
  tries: { byAccount: number; byAccountAnywhere?: number; byAddress: number },
  limit: { minutes: number; perAccount: number; perAccountAnywhere?: number; perAddress: number },
  because: string,
): Verdict {
  const anywhere = (tries.byAccountAnywhere ?? 0) < (limit.perAccountAnywhere ?? Infinity);
  if (anywhere && tries.byAccount < limit.perAccount && tries.byAddress < limit.perAddress) return allowed;
  return { ...refused("limit", because), afterMinutes: limit.minutes };
}

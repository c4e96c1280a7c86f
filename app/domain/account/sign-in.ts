import { allowed, refused, type Verdict } from "#app/domain/verdict.ts";
import { LINK_ENDED, NOT_SIGNED_IN } from "./limits.ts";

/** Whether somebody with this account and password may sign in: in the same words whatever is wrong. */
export function maySignIn(account: { suspendedAt: string | null } | undefined, isPasswordRight: boolean): Verdict {
  if (account && account.suspendedAt === null && isPasswordRight) return allowed;
  return refused("credentials", NOT_SIGNED_IN);
}

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
  tries: { byAccount: number; byAddress: number },
  limit: { perAccount: number; perAddress: number },
  because: string,
): Verdict {
  if (tries.byAccount < limit.perAccount && tries.byAddress < limit.perAddress) return allowed;
  return refused("limit", because);
}

import type { Reader } from "#app/domain/actor.ts";
import { addHours, type IsoInstant } from "#app/domain/calendar.ts";
import { mayAdminister } from "#app/domain/permissions.ts";
import { allOf, allowed, refused, type Refusal, type Verdict } from "#app/domain/verdict.ts";

/** For how long a session that began at a provider is good, without being known again to be in force there. */
export const GOOD_MINUTES = 10;
/** How long somebody may take at the provider. */
export const ATTEMPT_MINUTES = 10;
/** What a provider is asked for where nobody says otherwise; the last lets a session be renewed without a page. */
export const USUAL_SCOPES = "openid profile offline_access";

/** Why somebody who comes back from a provider is not let in. */
export const OUTSIDE_REFUSALS = {
  run_out: "This way in has run out, or was used already. Go back to the sign-in page and begin again.",
  not_verified:
    "What came back could not be verified, so nobody was signed in. Begin again; if it stays so, tell your administrator.",
  said_no: "The sign-in there was not finished, so nobody was signed in here.",
  no_answer: "The sign-in of the council does not answer just now. Try again in a few minutes.",
  unknown:
    "Nobody here has joined that identity. Open the link of your invitation and sign in from there, or ask your administrator for one.",
  suspended: "Your account here is suspended. Ask your administrator.",
  another: "Somebody else is signed in there. Sign out there first, and then show here that it is you.",
  not_anew:
    "The sign-in did not say that you signed in there just now, so it does not show here that it is you. Set up a second step of your own in your account, or ask your administrator: docs/sign-in.md says how the sign-in of the council is made to say it.",
  taken: "That identity belongs to another account here already. Ask your administrator.",
  link_ended:
    "Your invitation no longer works: it was used, has expired, or was replaced. Ask your administrator for another.",
} as const;
export type OutsideRefusal = keyof typeof OUTSIDE_REFUSALS;

/** The refusal of somebody who comes back from a provider. */
export function refusedOutside(why: OutsideRefusal): Refusal {
  return refused(why === "no_answer" ? "trouble" : "credentials", OUTSIDE_REFUSALS[why]);
}

/** How many forms of somebody without a session one address may have carried to a provider and back, in a quarter of an hour. */
export const CARRIED_FORMS = { minutes: 15, perAccount: 20, perAddress: 20 } as const;
export const TOO_MANY_CARRIED =
  "Too many forms were sent from here without signing in. Wait 15 minutes, and send it again.";

/** Clocks of providers may differ from ours by so much. */
const CLOCK_MINUTES = 1;

/** The last second of the year 9999: what a provider says beyond it is as late as it gets. */
const LAST_SECOND = 253_402_300_799;

/** An instant as tokens write it, in seconds; one that no calendar has is its nearest. */
export function instantOf(seconds: number): IsoInstant {
  return new Date(Math.min(Math.max(seconds, 0), LAST_SECOND) * 1000).toISOString();
}

/** When somebody last showed at a provider that it is they, as far as it says; what it does not say counts as long ago. */
export function shownAt(authTime: number | undefined, now: IsoInstant): IsoInstant {
  const shown = instantOf(authTime ?? 0);
  return shown < now ? shown : now;
}

/** Whether they showed it there after they had been sent there for it. */
export function isShownSince(shown: IsoInstant, sentAt: IsoInstant): boolean {
  return shown >= addHours(sentAt, -CLOCK_MINUTES / 60);
}

/** Whether somebody of a council whose passwords are off may use one. */
export function mayUsePassword(providerName: string | null): Verdict {
  if (providerName === null) return allowed;
  return refused("credentials", `Passwords are not used here any more. Sign in with ${providerName}.`);
}

/** Whether the actor may say how people of the council sign in elsewhere, and this be the address of the provider. */
export function mayKeepProvider(actor: Reader, issuer: string, allowHttp: boolean): Verdict {
  return allOf(mayAdminister(actor), isIssuer(issuer, allowHttp));
}

/** An issuer is an https address; http is for trying on the machine itself, where the planner is not served by https. */
function isIssuer(issuer: string, allowHttp: boolean): Verdict {
  const url = URL.canParse(issuer) ? new URL(issuer) : null;
  const isHere = url !== null && ["localhost", "127.0.0.1"].includes(url.hostname);
  const isSafe = url?.protocol === "https:" || (allowHttp && url?.protocol === "http:" && isHere);
  if (url && isSafe && url.search === "" && url.hash === "" && url.username === "") return allowed;
  return refused("input", "The issuer must be an https address, as the provider writes it, with nothing after it.");
}

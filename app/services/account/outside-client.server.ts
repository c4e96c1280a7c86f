import {
  allowInsecureRequests,
  buildEndSessionUrl,
  ClientSecretPost,
  customFetch,
  discovery,
  enableNonRepudiationChecks,
  type Configuration,
  type CustomFetch,
} from "openid-client";
import type { IsoInstant } from "#app/domain/calendar.ts";
import type { findProvider } from "#db/account/identity-providers.server.ts";
import { boundedFetch, TIMEOUT_SECONDS } from "./bounded-fetch.server.ts";
import { unseal } from "./sealing.server.ts";

export type Provider = NonNullable<Awaited<ReturnType<typeof findProvider>>>;

/** What this planner is to providers: its secret, its address, and whether one on the machine itself may be asked over http. */
export type OutsideMaking = { secret: string; origin: string; allowHttp: boolean; now: IsoInstant };

/** For what the secrets of providers and the tokens of renewal are sealed. */
export const PROVIDER_SECRET = "provider-secret";
export const REFRESH_TOKEN = "refresh-token";

const KNOWN_MS = 600_000;
const MOST_KNOWN = 100;

/** What providers said of themselves, for ten minutes: it hangs on nothing that is written here. */
const known = new Map<string, { until: number; config: Promise<Configuration> }>();

/** How the provider is asked, as it says itself; throws where it does not answer as one. */
export function configOf(making: Omit<OutsideMaking, "origin">, provider: Provider): Promise<Configuration> {
  const key = JSON.stringify([provider.issuer, provider.clientId, provider.secretSealed]);
  const at = Date.parse(making.now);
  const before = known.get(key);
  if (before && before.until > at) return before.config;
  const config = discover(making, provider);
  known.set(key, { until: at + KNOWN_MS, config });
  if (known.size > MOST_KNOWN) known.delete([...known.keys()][0] ?? "");
  config.catch(() => known.delete(key));
  return config;
}

/**
 * Signatures of what it says are checked by its own keys, also where it comes over a connection of our own. Throws, as
 * where nothing answers, if our secret there cannot be opened any more.
 */
async function discover(
  making: Omit<OutsideMaking, "origin">,
  { issuer, clientId, secretSealed }: Provider,
): Promise<Configuration> {
  const secret = unseal(making.secret, PROVIDER_SECRET, secretSealed) ?? "";
  return discovery(new URL(issuer), clientId, { client_secret: secret }, ClientSecretPost(secret), {
    [customFetch]: boundedFetch as CustomFetch,
    timeout: TIMEOUT_SECONDS,
    execute: [enableNonRepudiationChecks, ...(making.allowHttp ? [allowInsecureRequests] : [])],
  });
}

/** Where somebody goes to sign out there too, and back here; null where it offers no such page, or does not answer. */
export async function endingAt(making: OutsideMaking, provider: Provider): Promise<string | null> {
  const config = await configOf(making, provider).catch(() => null);
  if (config?.serverMetadata().end_session_endpoint === undefined) return null;
  return buildEndSessionUrl(config, { post_logout_redirect_uri: addressesOf(making, provider).signedOut }).href;
}

/** What the provider is told: where people come back to, where it says who has left, and where they go who signed out there. */
export function addressesOf({ origin }: Pick<OutsideMaking, "origin">, { id }: { id: number }) {
  const here = `${origin}/sign-in/outside/${id}`;
  return { back: `${here}/callback`, backChannel: `${here}/back-channel`, signedOut: `${origin}/sign-in` };
}

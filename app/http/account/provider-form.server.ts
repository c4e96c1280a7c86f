import { z } from "zod";
import { administered } from "#app/http/administration/administration-deeds.server.ts";
import { onPartOf } from "#app/http/deed-route.server.ts";
import type { ProviderGiven } from "#app/services/account/keep-provider.server.ts";

const line = (what: string, most = 500) => z.string(`Enter ${what}`).max(most, `Enter at most ${most} characters`);

/** What an administrator says of a provider. */
export const ProviderForm = z.object({
  name: line("a name", 60),
  issuer: line("the issuer"),
  clientId: line("the client ID"),
  clientSecret: z.string().max(1_000, "Enter at most 1000 characters").default(""),
  scopes: line("the scopes").refine((given) => given.split(/\s+/).includes("openid"), "“openid” must be among them"),
  offer: z.enum(["no", "yes", "instead"], "Choose how it is offered"),
  version: z.coerce.number("Open the page again").int().nonnegative(),
});

/** The three choices as what they mean. */
export function givenOf({ offer, ...given }: z.output<typeof ProviderForm>): ProviderGiven & { version: number } {
  return { ...given, offered: offer !== "no", passwordsOff: offer === "instead" };
}

/** A new provider of the council. */
export const PROVIDERS = { ...administered("/admin/sign-in"), proved: true };
/** One that its address names. */
export const PROVIDER = onPartOf(PROVIDERS, "providerId");

import { createServer, type Server } from "node:http";
import { exportJWK, generateKeyPair, importJWK, SignJWT, type CryptoKey, type JWTPayload } from "jose";
import Provider from "oidc-provider";

type Tokens = Record<string, unknown> & { id_token?: string };
type Key = CryptoKey | Uint8Array;

/** A council's sign-in, in this process: it signs in whom a test says, and lies where a test has it lie. */
export class OutsideProvider {
  /** Who sits there. */
  who = "ada";
  /** What becomes of the tokens that it answers with, once. */
  tamper: ((tokens: Tokens) => Promise<unknown>) | null = null;
  /** What it answers for a renewal. */
  ends = false;
  /** How often it was asked for its description. */
  asked = 0;
  readonly #cookies = new Map<string, string>();

  private constructor(
    readonly issuer: string,
    readonly key: Key,
    private readonly server: Server,
  ) {}

  /** Starts one for the planner at this origin, whose providers these numbers are. */
  static async start(planner: string, ids: readonly number[]): Promise<OutsideProvider> {
    const server = createServer();
    await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
    const address = server.address();
    const issuer = `http://127.0.0.1:${typeof address === "object" ? address?.port : ""}`;
    const { privateKey } = await generateKeyPair("ES256", { extractable: true });
    const jwk = { ...(await exportJWK(privateKey)), kid: "kept", alg: "ES256", use: "sig" };
    const made = new OutsideProvider(issuer, await importJWK(jwk, "ES256"), server);
    const provider = new Provider(issuer, {
      jwks: { keys: [jwk] },
      cookies: { keys: ["a key of these tests"] },
      clients: ids.map((id) => clientOf(planner, id)),
      enabledJWA: { idTokenSigningAlgValues: ["ES256", "RS256"] },
      claims: { openid: ["sub"], email: ["email", "email_verified"] },
      features: {
        devInteractions: { enabled: false },
        claimsParameter: { enabled: true },
        backchannelLogout: { enabled: true },
      },
      interactions: { url: (_: unknown, { uid }: { uid: string }) => `/interaction/${uid}` },
      findAccount: (_: unknown, sub: string) => ({
        accountId: sub,
        claims: () => ({ sub, email: "member@example.test", email_verified: true }),
      }),
      fetch: (address: string, { dispatcher: _, ...asked }: RequestInit & { dispatcher?: unknown }) =>
        fetch(address, asked),
      issueRefreshToken: () => Promise.resolve(true),
      loadExistingGrant: async ({ oidc: { client, session } }: Parameters<Parameters<Provider["use"]>[0]>[0]) => {
        const grant = new provider.Grant({ accountId: session.accountId, clientId: client.clientId });
        grant.addOIDCScope("openid email profile");
        await grant.save();
        return grant;
      },
    });
    provider.use(async (ctx, next) => {
      if (ctx.path.startsWith("/.well-known")) made.asked += 1;
      await next();
      if (ctx.path !== "/token" || ctx.status !== 200 || !made.tamper) return;
      const tamper = made.tamper;
      made.tamper = null;
      ctx.body = await tamper(ctx.body as Tokens);
    });
    const answer = provider.callback();
    server.on("request", (request, response) => {
      if (!request.url?.startsWith("/interaction/")) return answer(request, response);
      void provider.interactionFinished(request, response, { login: { accountId: made.who } });
    });
    return made;
  }

  /** Somebody follows the way there in their browser, to the address here that they are sent back to. */
  async follow(address: string): Promise<URL> {
    let at = address;
    for (let steps = 0; steps < 10; steps += 1) {
      const response = await this.ask(at);
      const to = response.headers.get("location");
      if (!to) throw new Error(`${at} answered ${response.status}: ${await response.text()}`);
      at = new URL(to, at).href;
      if (!at.startsWith(this.issuer)) return new URL(at);
    }
    throw new Error("It leads nowhere.");
  }

  /** The same browser asks for one page there. */
  async ask(address: string, form?: Record<string, string>): Promise<Response> {
    const response = await fetch(address, {
      redirect: "manual",
      headers: { cookie: [...this.#cookies].map(([name, value]) => `${name}=${value}`).join("; ") },
      ...(form ? { method: "POST", body: new URLSearchParams(form) } : {}),
    });
    for (const cookie of response.headers.getSetCookie()) {
      const [, name = "", value = ""] = /^([^=]+)=([^;]*)/.exec(cookie) ?? [];
      if (value === "") this.#cookies.delete(name);
      else this.#cookies.set(name, value);
    }
    return response;
  }

  /** Another browser: nobody is signed in there. */
  forget(): void {
    this.#cookies.clear();
  }

  /** Has the next tokens hold an ID token with these claims, signed with this key. */
  lie(claims: JWTPayload, key: Key = this.key, alg = "ES256"): void {
    this.tamper = async (tokens) => {
      const told = { ...claimsOf(tokens.id_token ?? ""), ...claims };
      return { ...tokens, id_token: await signed(told, key, alg) };
    };
  }

  close(): Promise<void> {
    this.server.closeAllConnections();
    return new Promise((resolve) => this.server.close(() => resolve()));
  }
}

/** A token with these claims, signed as the provider signs. */
export function signed(claims: JWTPayload, key: Key, alg = "ES256", kid = "kept"): Promise<string> {
  return new SignJWT(claims).setProtectedHeader({ alg, kid, typ: "JWT" }).sign(key);
}

/** What a token says, unverified. */
export function claimsOf(token: string): JWTPayload {
  return JSON.parse(Buffer.from(token.split(".")[1] ?? "", "base64url").toString()) as JWTPayload;
}

function clientOf(planner: string, id: number) {
  return {
    client_id: `planner-${id}`,
    client_secret: "the secret that the provider gave",
    token_endpoint_auth_method: "client_secret_post",
    grant_types: ["authorization_code", "refresh_token"],
    id_token_signed_response_alg: "ES256",
    redirect_uris: [`${planner}/sign-in/outside/${id}/callback`],
    post_logout_redirect_uris: [`${planner}/sign-in`],
    backchannel_logout_uri: `${planner}/sign-in/outside/${id}/back-channel`,
    backchannel_logout_session_required: true,
  };
}

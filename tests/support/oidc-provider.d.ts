/** As much of the package as these tests use; it brings no types. */
declare module "oidc-provider" {
  import type { RequestListener, IncomingMessage, ServerResponse } from "node:http";

  export type KoaContext = {
    path: string;
    method: string;
    status: number;
    body: unknown;
    oidc: {
      client: { clientId: string };
      session: { accountId: string };
      params?: Record<string, string>;
      requestParamScopes: Set<string>;
    };
  };

  export default class Provider {
    constructor(issuer: string, configuration: Record<string, unknown>);
    callback(): RequestListener;
    use(middleware: (ctx: KoaContext, next: () => Promise<void>) => Promise<void>): void;
    interactionFinished(
      request: IncomingMessage,
      response: ServerResponse,
      result: Record<string, unknown>,
    ): Promise<void>;
    Grant: new (of: { accountId: string; clientId: string }) => {
      addOIDCScope(scope: string): void;
      save(): Promise<string>;
    };
  }
}

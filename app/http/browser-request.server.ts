const URLENCODED = "application/x-www-form-urlencoded";

/**
 * What loaders, actions and React Router ask of a request. The platform's own copies address, headers and body and
 * follows the signal, which costs more than all that is read of it.
 */
export class BrowserRequest implements Pick<
  Request,
  "url" | "method" | "headers" | "signal" | "redirect" | "formData"
> {
  readonly redirect = "follow";

  constructor(
    readonly url: string,
    readonly method: string,
    readonly headers: Headers,
    readonly signal: AbortSignal,
    private readonly posted: () => Buffer<ArrayBuffer> | undefined,
  ) {}

  /** As those take it who name the whole of the platform's. */
  asPlatforms(): Request {
    return this as unknown as Request;
  }

  /** What was posted, read from where it is held; throws where it is no form. */
  async formData(): Promise<FormData> {
    const type = this.headers.get("content-type") ?? "";
    const body = this.posted() ?? Buffer.alloc(0);
    if (type !== URLENCODED) return new Response(body, { headers: { "content-type": type } }).formData();
    const form = new FormData();
    for (const [name, value] of new URLSearchParams(body.toString())) form.append(name, value);
    return form;
  }
}

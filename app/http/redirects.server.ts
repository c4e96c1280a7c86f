/**
 * A path on this site, or the fallback. Remix's `redirect` sends whatever it is
 * given, so every address that came from a person passes through here.
 */
export function safePath(given: string | null | undefined, fallback = "/"): string {
  if (!given || given.length > 2000 || !/^\/(?![/\\])/.test(given)) return fallback;
  if (/[\u0000-\u001f\u007f\\]/.test(given)) return fallback;
  const origin = "http://here.invalid";
  const url = URL.canParse(given, origin) ? new URL(given, origin) : null;
  return url && url.origin === origin && !url.pathname.startsWith("//")
    ? url.pathname + url.search + url.hash
    : fallback;
}

/** The sign-in page, which comes back to the address afterwards. */
export function signInAddress(url: URL): string {
  const back = url.pathname + url.search;
  return back === "/" ? "/sign-in" : `/sign-in?next=${encodeURIComponent(back)}`;
}

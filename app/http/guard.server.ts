/** What a request may be before Remix sees it; the numbers are bytes. */
export const MOST_URL_BYTES = 2_048;
export const MOST_BODY_BYTES = 256 * 1024;

const READING = new Set(["GET", "HEAD"]);

type Asked = {
  method: string;
  url: string;
  header: (name: string) => string | undefined;
  /** The origins this site is served from, as a browser would name them. */
  origins: readonly string[];
};

export type Turned = { status: 400 | 403 | 405 | 413 | 414; because: string };

/**
 * Why a request is turned away, or undefined where it may go on. Remix's own
 * check is not a wall: foreign posts to a resource route or through `?_data=`
 * reached the action. A write must come from a page of this site.
 */
export function turnedAway(asked: Asked): Turned | undefined {
  if (Buffer.byteLength(asked.url) > MOST_URL_BYTES)
    return { status: 414, because: "That address is too long." };
  if (asked.url.startsWith("/__manifest")) return { status: 400, because: "There is nothing here." };
  if (READING.has(asked.method)) return undefined;
  if (asked.method !== "POST") return { status: 405, because: "Only reading and form posts are taken." };
  if (!isFromThisSite(asked)) {
    return {
      status: 403,
      because: "That form did not come from this site. Open the page here and send it again.",
    };
  }
  if (Number(asked.header("content-length") ?? 0) > MOST_BODY_BYTES) {
    return { status: 413, because: "That is more than a form may hold." };
  }
  return undefined;
}

function isFromThisSite({ header, origins }: Asked): boolean {
  const fetchSite = header("sec-fetch-site");
  if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
  const origin = header("origin");
  if (origin !== undefined) return origins.includes(origin);
  return fetchSite === "same-origin";
}

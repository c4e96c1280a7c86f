/** What a request may be before Remix sees it; the numbers are bytes. */
export const MOST_URL_BYTES = 2_048;
export const MOST_BODY_BYTES = 256 * 1024;
/** The forms that take a file: a table or minutes of at most 5 MB, and their other fields. What may be how large is told of each. */
export const MOST_UPLOAD_BYTES = 5 * 1024 * 1024 + MOST_BODY_BYTES;
const TAKES_A_FILE: Readonly<Record<string, string>> = {
  "/imports/new": "a spreadsheet may be 5 MB at most",
  "/bring-in": "a file may be 5 MB at most",
  "/bring-in/minutes": "a file of minutes may be 5 MB at most",
  "/bring-in/moderngov": "all files together may be 5 MB at most",
  "/admin/council/logo": "a logo may be 200 kB at most",
};

/** A whole meeting is recorded in one form, and so are minutes checked. */
const RECORDS_A_MEETING = /^(?:\/meetings\/[^/?]+\/record|\/bring-in\/(?:minutes|moderngov)\/\d+(?:\/saving)?)(?:\?|$)/;
const MOST_RECORD_BYTES = 2 * MOST_BODY_BYTES;

/** Signing in carries a form through that was sent after its session had ended. */
const SIGNS_IN = /^\/sign-in(?:\/demo|\/outside\/\d{1,9})?(?:\?|$)/;
const MOST_SIGN_IN_BYTES = 4 * MOST_BODY_BYTES;

const READING = new Set(["GET", "HEAD"]);
const FORM_TYPES = /^(?:application\/x-www-form-urlencoded|multipart\/form-data)\b/i;

type Asked = {
  method: string;
  url: string;
  header: (name: string) => string | undefined;
  /** The origin this site is served from, as a browser would name it; undefined under a foreign host name. */
  origin: string | undefined;
};

export type Turned = { status: 400 | 403 | 405 | 413 | 414 | 415 | 421; because: string };

/**
 * Why a request is turned away, or undefined where it may go on. Remix's own
 * check is not a wall: foreign posts to a resource route or through `?_data=`
 * reached the action. A write must come from a page of this site.
 */
export function turnedAway(asked: Asked): Turned | undefined {
  if (Buffer.byteLength(asked.url) > MOST_URL_BYTES) return { status: 414, because: "That address is too long." };
  if (!isPlainPath(asked.url)) return { status: 400, because: "That is not an address on this site." };
  if (asked.origin === undefined)
    return {
      status: 421,
      because: "This planner is not served under that name. Set PUBLIC_URL (docs/running.md).",
    };
  return READING.has(asked.method) ? turnedFromReading(asked) : turnedFromWriting(asked);
}

/** Node keeps the first of several; a proxy in front may have looked at another. */
export function hasTwoHosts(rawHeaders: readonly string[]): boolean {
  return rawHeaders.filter((name, at) => at % 2 === 0 && name.toLowerCase() === "host").length > 1;
}

/** Pages are documents: nothing asks Remix for its manifest or for a page's bare data. */
function turnedFromReading({ url }: Asked): Turned | undefined {
  const [path = "", query] = url.split("?", 2);
  const bare = query !== undefined && new URLSearchParams(query).has("_data");
  return bare || path === "/__manifest" ? { status: 400, because: "There is nothing here." } : undefined;
}

function turnedFromWriting(asked: Asked): Turned | undefined {
  if (asked.method !== "POST") return { status: 405, because: "This site accepts only page requests and forms." };
  if (!isFromThisSite(asked) && !isFromMailProvider(asked) && !isFromIdentityProvider(asked))
    return {
      status: 403,
      because: "That form did not come from this site. Open the page here and send it again.",
    };
  if (Number(asked.header("content-length") ?? 0) > mostBodyBytes(asked.url))
    return { status: 413, because: tooMuchText(asked.url) };
  const type = asked.header("content-type");
  if (type !== undefined && !FORM_TYPES.test(type)) return { status: 415, because: "Only forms are accepted here." };
  return turnedFromReading(asked);
}

/** How many bytes may be posted to this address. */
export function mostBodyBytes(url: string): number {
  if (takesAFile(url)) return MOST_UPLOAD_BYTES;
  if (RECORDS_A_MEETING.test(url)) return MOST_RECORD_BYTES;
  return SIGNS_IN.test(url) ? MOST_SIGN_IN_BYTES : MOST_BODY_BYTES;
}

/** What is said to more than that. */
export function tooMuchText(url: string): string {
  if (!takesAFile(url)) return "That is more than a form can hold.";
  return `That file is too large: ${TAKES_A_FILE[pathOf(url)]}. Go back and choose a smaller one. Nothing was saved.`;
}

function takesAFile(url: string): boolean {
  return pathOf(url) in TAKES_A_FILE;
}

function pathOf(url: string): string {
  return url.split("?", 1)[0] ?? "";
}

/** A path of this site: it cannot be read as another host, and every escape in it is whole. */
function isPlainPath(url: string): boolean {
  if (!/^\/(?![/\\])/.test(url)) return false;
  const path = url.split("?", 1)[0] ?? "";
  try {
    return !/[\u0000-\u001f\u007f\\]/.test(decodeURIComponent(path));
  } catch {
    return false;
  }
}

/**
 * The one post that comes from no page: a mail provider's, when its reader presses
 * "unsubscribe" (RFC 8058). It names no origin, as every browser does on a post,
 * and its address is the secret; the page behind it stops reminders and does
 * nothing else, for whoever holds that address.
 */
function isFromMailProvider({ url, header }: Asked): boolean {
  const names = ["origin", "sec-fetch-site", "cookie"].some((name) => header(name) !== undefined);
  return !names && STOP_ADDRESS.test(url) && Number(header("content-length") ?? 0) <= MOST_ONE_CLICK_BYTES;
}

const STOP_ADDRESS = /^\/reminders\/\d{1,9}\.[a-z_]{1,20}\.[\w-]{43}$/;
/** "List-Unsubscribe=One-Click", with room for the wrapping of a multipart form. */
const MOST_ONE_CLICK_BYTES = 512;

/**
 * The other post that comes from no page: a council's own sign-in says that a session has ended there (OpenID Connect
 * Back-Channel Logout). What it sends is signed, and the page behind it ends sessions and does nothing else.
 */
function isFromIdentityProvider({ url, header }: Asked): boolean {
  const names = ["origin", "sec-fetch-site", "cookie"].some((name) => header(name) !== undefined);
  return !names && LOGOUT_ADDRESS.test(url) && Number(header("content-length") ?? 0) <= MOST_LOGOUT_BYTES;
}

const LOGOUT_ADDRESS = /^\/sign-in\/outside\/\d{1,9}\/back-channel$/;
const MOST_LOGOUT_BYTES = 16 * 1024;

function isFromThisSite({ header, origin }: Asked): boolean {
  const fetchSite = header("sec-fetch-site");
  if (fetchSite !== undefined && fetchSite !== "same-origin") return false;
  const named = header("origin");
  if (named !== undefined) return named === origin;
  return fetchSite === "same-origin";
}

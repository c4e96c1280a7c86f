import type { LoaderFunctionArgs } from "@remix-run/node";
import { colourOf } from "#app/domain/administration/colour.ts";
import { isDarkEnough } from "#app/domain/administration/council.ts";
import { councilColour } from "#app/exports/council-colour.ts";
import { contextFor } from "#app/http/context.server.ts";
import { found } from "#app/http/responses.server.ts";
import { readLogo } from "#app/services/administration/read-identity.server.ts";

/** What a name stands for never changes: another logo and another colour have another. */
const FOR_EVER = "public, max-age=31536000, immutable";

/** The council's logo, by the digest of its bytes; or the colour of its header, as a style sheet. */
export async function loader({ request, params: { name = "" }, context }: LoaderFunctionArgs) {
  const [, digits] = /^colour-([0-9a-f]{6})\.css$/.exec(name) ?? [];
  const colour = digits && colourOf(digits);
  if (colour && isDarkEnough(colour).allowed) return forEver(councilColour(colour), "text/css; charset=utf-8");
  const [, digest = "", type = ""] = /^([0-9a-f]{32})\.(png|jpeg)$/.exec(name) ?? [];
  const { db, councilId } = await contextFor(request, context);
  return forEver(found(await readLogo(db, digest, councilId)), `image/${type}`);
}

function forEver(body: string | Uint8Array, type: string): Response {
  return new Response(body as BodyInit, { headers: { "Content-Type": type, "Cache-Control": FOR_EVER } });
}

import { Deeds } from "#app/components/page-parts.tsx";
import { allowed } from "#app/domain/verdict.ts";

/** What an officer may do with a rule of the body. */
export function SetRule({ href }: { href: string }) {
  return <Deeds offers={[{ href, words: "Set for this body", verdict: allowed }]} />;
}

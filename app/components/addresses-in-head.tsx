import { useLocation } from "@remix-run/react";
import { inEnglish } from "#app/words/say.ts";
import { addressIn } from "#app/words/language.ts";
import { useLanguage } from "./response-context.ts";

/** The address that stands for a page: what a list is narrowed to is left out of it, and each page of a list is its own. */
export function Canonical({ origin }: { origin: string }) {
  const language = useLanguage();
  const { pathname, search } = useLocation();
  const page = /^[1-9]\d{0,4}$/.exec(new URLSearchParams(search).get("page") ?? "")?.[0] ?? "1";
  const path = addressIn(language, pathname);
  return <link rel="canonical" href={`${origin}${path}${page === "1" ? "" : `?page=${page}`}`} />;
}

/** Pages of records that programs have as data under the same name. */
const HAS_DATA = /^\/(?:meetings|items|themes|questions|follow-ups)\/[A-Z]-\d+$/;

/** Says to programs where a record's page is as data. */
export function DataLink() {
  const { pathname } = useLocation();
  if (!HAS_DATA.test(pathname)) return null;
  return (
    <link rel="alternate" type="application/json" title={inEnglish("openData.asData")} href={`/api/v1${pathname}`} />
  );
}

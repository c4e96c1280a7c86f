import { addressIn, type Language } from "#app/words/language.ts";
import type { Page } from "./page.server.ts";

/** In which language an address asks for a page, and the address of that page without saying so. */
export function languageOf(address: string): { language: Language; address: string } {
  const rest = /^\/cy(?:\/|(?=\?)|$)(.*)$/s.exec(address)?.[1];
  return rest === undefined ? { language: "en", address } : { language: "cy", address: `/${rest}` };
}

/**
 * An answer in Welsh that leads on in Welsh: every link and form of its page, and where it sends the reader, stay in
 * Welsh where there is a page for it. A whole address, origin and all, is left as it is.
 */
export function leadingOnInWelsh(answer: Response | Page, isInWelsh: (path: string) => boolean): Response | Page {
  const inWelsh = (address: string) => (isInWelsh(pathOf(address)) ? addressIn("cy", address) : address);
  const to = answer.headers.get("location");
  if (to?.startsWith("/")) answer.headers.set("location", inWelsh(to));
  if (!("html" in answer)) return answer;
  return { ...answer, html: answer.html.replace(LEADS, (_, name: string, to: string) => ` ${name}="${inWelsh(to)}"`) };
}

/** In markup of React's a quotation mark that somebody typed is never one. */
const LEADS = / (href|action)="(\/[^"]*)"/g;

function pathOf(address: string): string {
  return address.split(/[?#]/, 1)[0] ?? "";
}

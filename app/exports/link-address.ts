/** The whole address that a link of a document leads to; null for anything but http and https. */
export function linkAddress(href: string, origin: string): string | null {
  if (!URL.canParse(href, origin)) return null;
  const address = new URL(href, origin);
  return address.protocol === "https:" || address.protocol === "http:" ? address.href : null;
}

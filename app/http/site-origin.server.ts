import { isIP } from "node:net";
import type { Config } from "#app/config.server.ts";

/**
 * The origin that pages of this site have in the reader's browser: under a council's
 * own name that name, and otherwise PUBLIC_URL
 * where it is set, whatever a proxy makes of the Host header. Without it (the
 * local demonstration) only this machine's own names and plain addresses count,
 * so that a foreign name pointed at 127.0.0.1 opens nothing (DNS rebinding).
 */
export function siteOrigin(
  { publicUrl, host: listeningOn }: Pick<Config, "publicUrl" | "host">,
  host: string | undefined,
  isCouncils: (name: string) => boolean = () => false,
): string | undefined {
  const asked = originOf(publicUrl?.protocol ?? "http:", host);
  if (asked && isCouncils(asked.hostname)) {
    if (publicUrl) asked.port = publicUrl.port;
    return asked.origin;
  }
  if (publicUrl) return publicUrl.origin;
  return asked && isOwnName(asked.hostname, listeningOn) ? asked.origin : undefined;
}

function originOf(protocol: string, host: string | undefined): URL | undefined {
  const url = `${protocol}//${host ?? ""}`;
  return host && /^[\w.:[\]-]+$/.test(host) && URL.canParse(url) ? new URL(url) : undefined;
}

function isOwnName(name: string, listeningOn: string): boolean {
  if (name === "localhost" || name.endsWith(".localhost") || name === listeningOn) return true;
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

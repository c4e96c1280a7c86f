import { isIP } from "node:net";
import type { Config } from "#app/config.server.ts";

/**
 * The origin that pages of this site have in the reader's browser: PUBLIC_URL
 * where it is set, whatever a proxy makes of the Host header. Without it (the
 * local demonstration) only this machine's own names and plain addresses count,
 * so that a foreign name pointed at 127.0.0.1 opens nothing (DNS rebinding).
 */
export function siteOrigin(config: Config, host: string | undefined): string | undefined {
  if (config.publicUrl) return config.publicUrl.origin;
  const url = `http://${host ?? ""}`;
  if (!host || !/^[\w.:[\]-]+$/.test(host) || !URL.canParse(url)) return undefined;
  const { hostname, origin } = new URL(url);
  return isOwnName(hostname, config.host) ? origin : undefined;
}

function isOwnName(name: string, listeningOn: string): boolean {
  if (name === "localhost" || name.endsWith(".localhost") || name === listeningOn) return true;
  return isIP(name.replace(/^\[|\]$/g, "")) !== 0;
}

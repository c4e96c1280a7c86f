const WATCHING = new Set(["/healthz", "/livez", "/readyz"]);

/** What is asked for, in few words: as many series are kept as there are kinds. */
export function kindOfRequest(method: string, url: string): "asset" | "deed" | "file" | "page" | "watching" {
  if (method !== "GET" && method !== "HEAD") return "deed";
  const path = url.split("?", 1)[0] ?? "";
  if (WATCHING.has(path)) return "watching";
  if (path.startsWith("/assets/")) return "asset";
  return /\.\w+$/.test(path) ? "file" : "page";
}

import type { Planner } from "./planner.server.ts";

type Settings = Pick<Planner, "config">;

/** A cookie of this site alone, that no script reads. */
export function cookieOf(planner: Settings, name: string, value: string, maxAgeSeconds: number): string {
  const secure = isSecure(planner) ? "; Secure" : "";
  return `${nameOf(planner, name)}=${value}; Path=/; Max-Age=${maxAgeSeconds}; HttpOnly; SameSite=Lax${secure}`;
}

/** What the request's cookie of this name holds, where it is of this shape. */
export function cookieIn(planner: Settings, request: Request, name: string, shape: RegExp): string | undefined {
  const header = request.headers.get("cookie") ?? "";
  const called = `${nameOf(planner, name)}=`;
  const pair = header.split(/;\s*/).find((part) => part.startsWith(called));
  const value = pair?.slice(called.length);
  return value && shape.test(value) ? value : undefined;
}

function nameOf(planner: Settings, name: string): string {
  return isSecure(planner) ? `__Host-${name}` : name;
}

function isSecure({ config }: Settings): boolean {
  return config.publicUrl?.protocol === "https:";
}

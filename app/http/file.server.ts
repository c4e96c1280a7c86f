import type { MadeFile } from "#app/domain/paper/asked-file.ts";
import type { RequestContext } from "./context.server.ts";

/**
 * A file as an answer, for a route without a page: who may read the page may have
 * it. As a reading page: what an anonymous reader gets may be kept by the exact
 * page cache, what anyone else gets is never kept.
 */
export function fileToDownload(ctx: RequestContext, file: MadeFile): Response {
  return new Response(file.bytes, {
    headers: {
      "Content-Type": file.type,
      "Content-Disposition": dispositionOf(file.name),
      "Content-Length": String(file.bytes.length),
      "X-Content-Type-Options": "nosniff",
      "Cache-Control": ctx.reader ? "no-store" : "public, max-age=0, must-revalidate",
      Vary: "Cookie",
    },
  });
}

/** Under two names: one in plain letters, and one as it is written (RFC 6266, RFC 8187). */
export function dispositionOf(name: string): string {
  const plain = asciiName(name);
  const written = encodeURIComponent(safeName(name)).replace(/['()*]/g, percent);
  return `attachment; filename="${plain}"; filename*=UTF-8''${written}`;
}

const MOST_LETTERS = 120;

/** Without what a folder or a header cannot hold; a long name is cut before its ending. */
function safeName(name: string): string {
  const ending = /\.\w+$/.exec(name)?.[0] ?? "";
  const words = name
    .slice(0, name.length - ending.length)
    .replace(/[\p{Cc}\p{Surrogate}]/gu, "")
    .replace(/[/\\:*?"<>|]+/g, "-")
    .replace(/\s+/g, " ");
  return `${[...words].slice(0, MOST_LETTERS).join("").trim() || "document"}${ending}`;
}

function asciiName(name: string): string {
  const plain = safeName(name)
    .normalize("NFKD")
    .replace(/[\u2010-\u2015]/g, "-")
    .replace(/[\u2018\u2019]/g, "'")
    .replace(/[^\x20-\x7e]|%/g, "")
    .replace(/\s+/g, " ")
    .trim();
  return plain.startsWith(".") ? `document${plain}` : plain;
}

function percent(letter: string): string {
  return `%${letter.charCodeAt(0).toString(16).toUpperCase()}`;
}

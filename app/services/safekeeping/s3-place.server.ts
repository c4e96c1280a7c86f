import { createHash } from "node:crypto";
import { createWriteStream, openAsBlob } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import { Readable } from "node:stream";
import { pipeline } from "node:stream/promises";
import { AwsV4Signer } from "aws4fetch";
import { BACKUP_FILES, BACKUP_NAME, type BackupPlace } from "./backup-places.server.ts";
import { fileDigest, MANIFEST_FILE } from "./manifest.server.ts";

/** A bucket of S3, or of a store that speaks as S3 does. */
export type S3Settings = Record<"endpoint" | "region" | "bucket" | "prefix" | "keyId" | "secret", string>;

const OF_NOTHING = createHash("sha256").digest("hex");

/** Backups in a bucket, as `prefix/name/file`; the manifest goes last, so that one without it is none. */
export function s3Place(settings: S3Settings): BackupPlace {
  const { endpoint, bucket, prefix } = settings;
  const root = `${endpoint.replace(/\/$/, "")}/${bucket}`;
  const at = (name: string, file: string) => `${root}/${prefix}${name}/${file}`;
  return {
    list: () => listNames(settings, root),
    put: async (name, folder) => {
      for (const file of BACKUP_FILES) await putFile(settings, at(name, file), join(folder, file));
    },
    get: async (name, folder) => {
      await mkdir(folder, { recursive: true });
      for (const file of BACKUP_FILES) {
        const { body } = await ask(settings, "GET", at(name, file));
        await pipeline(Readable.fromWeb(body as never), createWriteStream(join(folder, file)));
      }
    },
    remove: async (name) => {
      for (const file of [...BACKUP_FILES].reverse()) await ask(settings, "DELETE", at(name, file));
    },
  };
}

async function listNames(settings: S3Settings, root: string): Promise<string[]> {
  const names: string[] = [];
  for (let next = ""; ;) {
    const from = next ? `&continuation-token=${encodeURIComponent(next)}` : "";
    const answer = await ask(
      settings,
      "GET",
      `${root}?list-type=2&prefix=${encodeURIComponent(settings.prefix)}${from}`,
    );
    const xml = await answer.text();
    for (const [, key = ""] of xml.matchAll(/<Key>([^<]*)<\/Key>/g)) {
      const [name = "", file] = key.slice(settings.prefix.length).split("/");
      if (file === MANIFEST_FILE && BACKUP_NAME.test(name)) names.push(name);
    }
    next = /<NextContinuationToken>([^<]*)</.exec(xml)?.[1] ?? "";
    if (!next) return names.sort();
  }
}

async function putFile(settings: S3Settings, url: string, path: string): Promise<void> {
  await ask(settings, "PUT", url, { digest: await fileDigest(path), body: await openAsBlob(path) });
}

async function ask(settings: S3Settings, method: string, url: string, sent?: { digest: string; body: Blob }) {
  const signed = await new AwsV4Signer({
    method,
    url,
    headers: { "x-amz-content-sha256": sent?.digest ?? OF_NOTHING },
    accessKeyId: settings.keyId,
    secretAccessKey: settings.secret,
    service: "s3",
    region: settings.region,
  }).sign();
  const answer = await fetch(signed.url, { method, headers: signed.headers, body: sent?.body ?? null });
  if (answer.ok) return answer;
  throw new Error(`${new URL(url).host} answered ${answer.status} to ${method} ${new URL(url).pathname}.`);
}

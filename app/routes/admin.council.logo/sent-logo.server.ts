import type { AppLoadContext } from "@remix-run/node";
import { z } from "zod";
import { COUNCIL_FIELDS } from "#app/domain/administration/council.ts";
import { textOf, Version } from "#app/http/form-parts.server.ts";
import { readUpload, takeUpload, type SentFile } from "#app/http/upload.server.ts";
import { readLogo, type ReadLogo } from "#app/imports/read-logo.ts";

const SentLogo = z.object({ version: Version, words: textOf(COUNCIL_FIELDS.logoWords) });

/** A posted form with the one logo in it; what is wrong with the picture is said at its field. */
export async function readSentLogo(request: Request, context: AppLoadContext) {
  const upload = await takeUpload(request, context);
  const read = readOnly(upload.files);
  const form = readUpload(upload, SentLogo, read.ok ? {} : { file: read.because });
  if (!form.ok) return form;
  const [file] = form.files;
  if (!read.ok || !file) throw new Error("The form was read without its logo");
  const { type, width, height } = read;
  return { ...form, logo: { type, width, height, words: form.data.words, bytes: file.bytes } };
}

function readOnly([file, ...others]: readonly SentFile[]): ReadLogo {
  if (!file) return { ok: false, because: "Choose the logo" };
  return others.length > 0 ? { ok: false, because: "Choose one file at a time" } : readLogo(file.bytes);
}

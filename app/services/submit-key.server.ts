import { createHash } from "node:crypto";

/** The key under which an exact repeat is recognised: the form's own key and its content. */
export function submitKeyOf(formKey: string, content: string): string {
  return `${formKey}:${createHash("sha256").update(content).digest("base64url")}`;
}

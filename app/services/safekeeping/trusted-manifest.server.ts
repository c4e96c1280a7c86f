import type { ReadManifest } from "./manifest.server.ts";
import { isSigned, type Checkpoint } from "./sign-checkpoint.server.ts";

/** What is to be said of a backup that none of the known keys has signed: what cannot be known of it, or what is wrong with it. */
export type Doubt = { doubt?: string; wrong?: string };

/**
 * What is to be said of who signed a backup. One from before there was a key, or of a key that is no longer known, may be
 * whole. One that a known key would have signed, going by what was signed before it, is not the planner's as it is.
 */
export function doubtAbout(
  { manifest: { name }, signedBy }: ReadManifest,
  keys: readonly string[],
  signedBefore: readonly Checkpoint[],
): Doubt {
  if (signedBy === "known key") return {};
  const isSignedByOther = signedBy === "other key";
  if (keys.length === 0)
    return isSignedByOther ? { doubt: `${name} is signed; without AUDIT_KEY that is not checked.` } : {};
  const earlier = signedBefore.find((one) => isSigned(keys, one) ?? !isSignedByOther);
  if (earlier)
    return {
      wrong: `${name} is not signed with AUDIT_KEY or a key in AUDIT_KEY_FORMER, though history was signed already at ${earlier.at}: somebody may have written it anew.`,
    };
  return {
    doubt: isSignedByOther
      ? `${name} is signed with another key: whether somebody wrote it anew was not checked. Give the former key in AUDIT_KEY_FORMER.`
      : `${name} is from before there was a key and is not signed: whether somebody wrote it anew cannot be known.`,
  };
}

import { folderPlace, type BackupPlace } from "./backup-places.server.ts";
import { s3Place, type S3Settings } from "./s3-place.server.ts";

/** The place that the settings name. */
export function placeOf(place: { kind: "folder"; path: string } | ({ kind: "s3" } & S3Settings)): BackupPlace {
  return place.kind === "s3" ? s3Place(place) : folderPlace(place.path);
}

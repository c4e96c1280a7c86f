import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/** A small file system of its own, made in a file: what the operating system says of it is real. */
export class Disk {
  readonly folder: string;
  readonly #top = mkdtempSync(join(tmpdir(), "planner-disk-"));
  readonly #image = join(this.#top, "disk.img");

  /** Throws where this user may mount nothing. */
  constructor(megabytes: number) {
    this.folder = join(this.#top, "disk");
    mkdirSync(this.folder);
    writeFileSync(this.#image, "");
    truncateSync(this.#image, megabytes * 1024 * 1024);
    execFileSync("mkfs.ext4", ["-q", "-m", "0", this.#image]);
    this.mount();
  }

  mount(options = "rw"): void {
    execFileSync("mount", ["-o", `loop,${options}`, this.#image, this.folder]);
  }

  /** What the kernel does where a disk fails: from now on nothing may be written to it, open files included. */
  abort(): void {
    execFileSync("mount", ["-o", "remount,abort", this.folder]);
  }

  unmount(): void {
    execFileSync("umount", [this.folder]);
  }

  /** Mends the file system after it was given up, as the start of a machine does. */
  mend(): void {
    const { status } = spawnSync("fsck.ext4", ["-p", this.#image]);
    if (status !== 0 && status !== 1) throw new Error(`fsck.ext4 ended with ${status}`);
  }

  close(): void {
    spawnSync("umount", [this.folder]);
    rmSync(this.#top, { recursive: true, force: true });
  }
}

/** Whether this user may make and mount a disk. Otherwise the proofs that need one are left out, and say so. */
export function mayMount(): boolean {
  try {
    new Disk(2).close();
    return true;
  } catch {
    return false;
  }
}

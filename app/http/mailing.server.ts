import { sendWaitingMail } from "#app/services/send-mail.server.ts";
import { smtpSender } from "#app/services/smtp-sender.server.ts";
import type { Config } from "#app/config.server.ts";
import type { Db } from "#db/open.server.ts";
import { log } from "./log.server.ts";

/** Where another server is sending, what was just written here may have come too late for it. */
const AGAIN_MS = 5_000;

/** The sending of what waits: one run at a time, each failure only logged, until the server stops. Where no mail is sent it does nothing. */
export class Mailing {
  #sending: Promise<void> = Promise.resolve();
  #again: NodeJS.Timeout | undefined;
  #isStopping = false;

  constructor(
    private readonly db: Db,
    private readonly clock: () => Date,
    private readonly config: Pick<Config, "smtp" | "demo">,
    private readonly againMs = AGAIN_MS,
  ) {}

  /** Sends what waits once the run under way is over; resolved when it went or was logged. */
  post(): Promise<void> {
    const { smtp, demo } = this.config;
    if (!smtp || demo) return Promise.resolve();
    const send = smtpSender(smtp);
    const now = () => this.clock().toISOString();
    this.#sending = this.#sending
      .then(() => (this.#isStopping ? 0 : sendWaitingMail(this.db, now, send, () => this.#isStopping)))
      .then((sent) => (sent === null ? this.#postAgain() : log.info({ sent }, "mail sent")))
      .catch((error: unknown) => log.error({ err: error }, "mail could not be sent"));
    return this.#sending;
  }

  /** Ends after the message under way; what still waits is for the next start, or another server. */
  stop(): Promise<void> {
    this.#isStopping = true;
    clearTimeout(this.#again);
    return this.#sending;
  }

  #postAgain(): void {
    log.info("another server is sending the mail");
    clearTimeout(this.#again);
    this.#again = setTimeout(() => void this.post(), this.againMs).unref();
  }
}

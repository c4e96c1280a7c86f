import type { Transporter } from "nodemailer";

export type Mail = { to: string; subject: string; text: string; headers?: Record<string, string> };
export type Send = (mail: Mail) => Promise<unknown>;

type Smtp = { host: string; port: number; user?: string; password?: string; from: string };

/**
 * Sends through the SMTP server of the settings; gives up on a silent server after ten seconds. What sends is only
 * loaded with the first message.
 */
export function smtpSender(smtp: Smtp): Send {
  let transport: Promise<Transporter> | undefined;
  return async (mail) => {
    transport ??= transportTo(smtp);
    return (await transport).sendMail({ from: smtp.from, ...mail });
  };
}

async function transportTo({ host, port, user, password }: Smtp): Promise<Transporter> {
  const { createTransport } = await import("nodemailer");
  return createTransport({
    host,
    port,
    secure: port === 465,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
    ...(user ? { auth: { user, pass: password ?? "" } } : {}),
  });
}

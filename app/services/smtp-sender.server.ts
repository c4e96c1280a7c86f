import { createTransport } from "nodemailer";

export type Mail = { to: string; subject: string; text: string; headers?: Record<string, string> };
export type Send = (mail: Mail) => Promise<unknown>;

/** Sends through the SMTP server of the settings; gives up on a silent server after ten seconds. */
export function smtpSender(smtp: { host: string; port: number; user?: string; password?: string; from: string }): Send {
  const transport = createTransport({
    host: smtp.host,
    port: smtp.port,
    secure: smtp.port === 465,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 10_000,
    ...(smtp.user ? { auth: { user: smtp.user, pass: smtp.password ?? "" } } : {}),
  });
  return (mail) => transport.sendMail({ from: smtp.from, ...mail });
}

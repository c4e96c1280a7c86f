/**
 * The headers of every answer. `same-origin` and not `no-referrer`: the latter
 * makes Chromium send `Origin: null` with every form. Without a nonce no script
 * runs at all.
 */
export function securityHeaders(nonce: string | null, secure: boolean): Record<string, string> {
  const scripts = nonce === null ? "'none'" : `'nonce-${nonce}'`;
  return {
    "Content-Security-Policy": `default-src 'none'; script-src ${scripts}; ${POLICY}`,
    ...(secure ? SECURE : PLAIN),
  };
}

const POLICY = [
  "style-src 'self'",
  "img-src 'self'",
  "font-src 'self'",
  "connect-src 'self'",
  "manifest-src 'self'",
  "form-action 'self'",
  "frame-ancestors 'none'",
  "base-uri 'none'",
  "object-src 'none'",
].join("; ");

const PLAIN = {
  "Referrer-Policy": "same-origin",
  "X-Content-Type-Options": "nosniff",
  "X-Frame-Options": "DENY",
  "Cross-Origin-Opener-Policy": "same-origin",
  "Cross-Origin-Resource-Policy": "same-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=()",
};

const SECURE = { ...PLAIN, "Strict-Transport-Security": "max-age=31536000; includeSubDomains" };

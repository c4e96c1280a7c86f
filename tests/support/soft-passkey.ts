import { createHash, createSign, generateKeyPairSync, randomBytes, type KeyObject } from "node:crypto";

type Asked = { challenge: string; origin: string };

/** A passkey that a test holds in its hand: made and used as a browser would, for any site, challenge and counter. */
export class SoftPasskey {
  readonly #id = randomBytes(16);
  readonly #private: KeyObject;
  readonly #public: KeyObject;
  counter = 0;

  constructor() {
    const pair = generateKeyPairSync("ec", { namedCurve: "P-256" });
    [this.#private, this.#public] = [pair.privateKey, pair.publicKey];
  }

  /** What the browser sends where the passkey is made. */
  made({ challenge, origin }: Asked): string {
    const clientData = clientDataOf("webauthn.create", challenge, origin);
    const idLength = Buffer.from([0, this.#id.length]);
    const authData = Buffer.concat([
      this.#authData(origin, 0x41),
      Buffer.alloc(16),
      idLength,
      this.#id,
      coseKey(this.#public),
    ]);
    const attestation = map([
      [text("fmt"), text("none")],
      [text("attStmt"), map([])],
      [text("authData"), bytes(authData)],
    ]);
    return this.#sent({ clientDataJSON: encoded(clientData), attestationObject: encoded(attestation) });
  }

  /** What the browser sends where the passkey is used. */
  used({ challenge, origin }: Asked): string {
    this.counter += 1;
    const clientData = clientDataOf("webauthn.get", challenge, origin);
    const authData = this.#authData(origin, 0x01);
    const signed = Buffer.concat([authData, createHash("sha256").update(clientData).digest()]);
    const signature = createSign("sha256").update(signed).sign(this.#private);
    return this.#sent({
      clientDataJSON: encoded(clientData),
      authenticatorData: encoded(authData),
      signature: encoded(signature),
    });
  }

  #authData(origin: string, flags: number): Buffer {
    const counter = Buffer.alloc(4);
    counter.writeUInt32BE(this.counter);
    return Buffer.concat([
      createHash("sha256").update(new URL(origin).hostname).digest(),
      Buffer.from([flags]),
      counter,
    ]);
  }

  #sent(response: Record<string, string>): string {
    const id = encoded(this.#id);
    return JSON.stringify({ id, rawId: id, type: "public-key", clientExtensionResults: {}, response });
  }
}

function clientDataOf(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

const encoded = (of: Buffer) => of.toString("base64url");

/** The few kinds of CBOR (RFC 8949) that a passkey is told in. */
const head = (major: number, length: number) =>
  length < 24
    ? Buffer.from([(major << 5) | length])
    : length < 256
      ? Buffer.from([(major << 5) | 24, length])
      : Buffer.from([(major << 5) | 25, length >> 8, length & 255]);
const text = (of: string) => Buffer.concat([head(3, of.length), Buffer.from(of)]);
const bytes = (of: Buffer) => Buffer.concat([head(2, of.length), of]);
const number = (of: number) => (of >= 0 ? head(0, of) : head(1, -1 - of));
const map = (pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

function coseKey(key: KeyObject): Buffer {
  const { x = "", y = "" } = key.export({ format: "jwk" });
  const [kty, ec2, alg, es256, crv, p256] = [1, 2, 3, -7, -1, 1].map(number) as [
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
    Buffer,
  ];
  return map([
    [kty, ec2],
    [alg, es256],
    [crv, p256],
    [number(-2), bytes(Buffer.from(x, "base64url"))],
    [number(-3), bytes(Buffer.from(y, "base64url"))],
  ]);
}

import { createHash, generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** What a passkey must say of itself: present and verified, and, when it is made, that its key follows. */
const PRESENT_AND_VERIFIED = 0x05;
const WITH_KEY = 0x40;

/** A passkey in software (ES256, no attestation), as a browser would hold it for a test. */
export interface Authenticator {
  id: string;
  /** The answer to a question for a new passkey. */
  make(challenge: string, at: { host: string; origin: string }): object;
  /** The answer to a question at sign-in; each counts one further. */
  answer(challenge: string, at: { host: string; origin: string }): object;
}

export function newAuthenticator(): Authenticator {
  const { publicKey, privateKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const { x = "", y = "" } = publicKey.export({ format: "jwk" });
  const rawId = randomBytes(32);
  const id = rawId.toString("base64url");
  let counter = 0;
  const frame = (response: object) => ({
    id,
    rawId: id,
    type: "public-key",
    clientExtensionResults: {},
    authenticatorAttachment: "platform",
    response,
  });
  const counted = () => {
    const bytes = Buffer.alloc(4);
    bytes.writeUInt32BE(++counter);
    return bytes;
  };
  return {
    id,
    make(challenge, { host, origin }) {
      const key = map([
        [unsigned(1), unsigned(2)],
        [unsigned(3), negative(7)],
        [negative(1), unsigned(1)],
        [negative(2), bytes(Buffer.from(x, "base64url"))],
        [negative(3), bytes(Buffer.from(y, "base64url"))],
      ]);
      const length = Buffer.from([0, rawId.length]);
      const data = Buffer.concat([sha256(host), Buffer.from([PRESENT_AND_VERIFIED | WITH_KEY]), counted(), Buffer.alloc(16), length, rawId, key]);
      const attestation = map([
        [text("fmt"), text("none")],
        [text("attStmt"), map([])],
        [text("authData"), bytes(data)],
      ]);
      const client = clientData("webauthn.create", challenge, origin);
      return frame({ clientDataJSON: client.toString("base64url"), attestationObject: attestation.toString("base64url"), transports: ["internal"] });
    },
    answer(challenge, { host, origin }) {
      const data = Buffer.concat([sha256(host), Buffer.from([PRESENT_AND_VERIFIED]), counted()]);
      const client = clientData("webauthn.get", challenge, origin);
      const signature = sign("sha256", Buffer.concat([data, sha256(client)]), privateKey);
      return frame({
        clientDataJSON: client.toString("base64url"),
        authenticatorData: data.toString("base64url"),
        signature: signature.toString("base64url"),
      });
    },
  };
}

function clientData(type: string, challenge: string, origin: string): Buffer {
  return Buffer.from(JSON.stringify({ type, challenge, origin, crossOrigin: false }));
}

function sha256(data: string | Buffer): Buffer {
  return createHash("sha256").update(data).digest();
}

// The few words of CBOR (RFC 8949) that a passkey speaks.
const unsigned = (value: number) => head(0, value);
const negative = (value: number) => head(1, value - 1);
const bytes = (value: Buffer) => Buffer.concat([head(2, value.length), value]);
const text = (value: string) => Buffer.concat([head(3, Buffer.byteLength(value)), Buffer.from(value)]);
const map = (pairs: [Buffer, Buffer][]) => Buffer.concat([head(5, pairs.length), ...pairs.flat()]);

function head(kind: number, value: number): Buffer {
  if (value < 24) return Buffer.from([(kind << 5) | value]);
  return value < 256 ? Buffer.from([(kind << 5) | 24, value]) : Buffer.from([(kind << 5) | 25, value >> 8, value & 0xff]);
}

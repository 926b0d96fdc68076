/** `crypto_box_seal` of NaCl: X25519, XSalsa20-Poly1305, and BLAKE2b for the nonce, from audited parts. */
import { hsalsa, xsalsa20poly1305 } from "@noble/ciphers/salsa.js";
import { x25519 } from "@noble/curves/ed25519.js";
import { blake2b } from "@noble/hashes/blake2.js";
import { hex, joined, number, text, unhex } from "./bytes.js";

const PLAIN = 1024; // bytes of every contribution: the size says nothing
const SECRET = 16;
const FIRST = 1; // of the format, which lib/spenningsfelt/room/phones/sealed.py says
const words = (bytes: Uint8Array) => new Uint32Array(bytes.slice().buffer);

function boxKey(secret: Uint8Array, theirs: Uint8Array): Uint8Array {
  const key = new Uint32Array(8);
  hsalsa(
    words(text("expand 32-byte k")),
    words(x25519.getSharedSecret(secret, theirs)),
    new Uint32Array(4),
    key,
  );
  return new Uint8Array(key.buffer);
}

const nonce = (ephemeral: Uint8Array, room: Uint8Array) =>
  blake2b(joined(ephemeral, room), { dkLen: 24 });

/** Bytes that only the holder of the room's private key can read. */
export function seal(message: Uint8Array, room: Uint8Array): Uint8Array {
  const { secretKey, publicKey } = x25519.keygen();
  const key = boxKey(secretKey, room);
  return joined(publicKey, xsalsa20poly1305(key, nonce(publicKey, room)).encrypt(message));
}

/** For tests: a phone opens no box. */
export function unseal(box: Uint8Array, room: Uint8Array, secret: Uint8Array): Uint8Array {
  const ephemeral = box.slice(0, 32);
  const key = boxKey(secret, ephemeral);
  return xsalsa20poly1305(key, nonce(ephemeral, room)).decrypt(box.slice(32));
}

/** The id of what the holder of a secret sends. */
export const idOf = (secret: Uint8Array): Uint8Array => blake2b(secret, { dkLen: SECRET });

/** What the holder of a secret finds its own line by in what all phones are told. */
export const markOf = (secret: string): string =>
  hex(blake2b(unhex(secret), { dkLen: SECRET, personalization: named("point") }));

export const newSecret = (): Uint8Array => crypto.getRandomValues(new Uint8Array(SECRET));

/** BLAKE2b's own field for what a hash is for, sixteen bytes. */
const named = (what: string) => joined(text(what), new Uint8Array(16 - what.length));

/** The room's own mark, so that nothing can be carried from one room to another. */
export const roomOf = (key: Uint8Array): Uint8Array =>
  blake2b(key, { dkLen: 8, personalization: named("room") });

/** An answer to a question, sealed for the room; undefined where there is no room for so much. */
export function contribution(
  room: Uint8Array,
  secret: string,
  edit: number,
  question: string,
  answer: unknown,
): Uint8Array | undefined {
  const body = text(JSON.stringify([question, answer]));
  const head = joined(Uint8Array.of(FIRST), roomOf(room), unhex(secret), number(edit, 4));
  const plain = joined(head, number(body.length, 2), body);
  if (plain.length > PLAIN) return undefined;
  return seal(joined(plain, new Uint8Array(PLAIN - plain.length)), room);
}

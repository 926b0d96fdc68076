/** The code on the wall: it says that the key the page was given is the trainer's, to who typed the address by hand. */
import { scrypt } from "@noble/hashes/scrypt.js";
import { joined, number, text } from "./bytes.js";

const SLOW = { N: 2 ** 15, r: 8, p: 1, dkLen: 16 };

/** Whether a code is that of a room's key. `host` is what stands in the phone's own address. */
export function fits(
  typed: string,
  key: Uint8Array,
  host: string,
  day: string,
  ground: number,
  n = SLOW.N,
): boolean {
  const mark = scrypt(joined(key, number(ground, 4)), text(`${host} ${day}`), { ...SLOW, N: n });
  if (mark[0] !== 0) return false; // the trainer's machine has tried until the first eight bits were nothing
  let rest = 0n;
  for (const byte of mark.slice(4)) rest = rest * 256n + BigInt(byte);
  return String(rest % 100000000n).padStart(8, "0") === typed.replace(/\D/g, "");
}

import { Refused } from "../../core/refused.ts";

/** The field of every form that it stands in. */
const FIELD = "password";
const SHORTEST = 12;
const LONGEST = 200;

/** What long passwords are made of by those who would rather not: whatever repeats one of these is guessed first. The longest first, since a longer one holds a shorter. */
const TRIVIAL = [
  "administrator",
  "qwertyuiop",
  "password",
  "passw0rd",
  "iloveyou",
  "dateline",
  "newsroom",
  "letmein",
  "welcome",
  "qwerty",
  "asdfgh",
  "woaini",
  "admin",
];
const RUNS = ["01234567890123456789", "abcdefghijklmnopqrstuvwxyz", "qwertyuiopasdfghjklzxcvbnm", "1qaz2wsx3edc4rfv5tgb", "q1w2e3r4t5y6u7i8o9p0"];

/** @throws {Refused} "invalid" (field `password`) where a password is short, among the first that are guessed, or the person's own name or address */
export function requireGoodPassword(password: string, { name, email }: { name: string; email: string }): void {
  if ([...password].length < SHORTEST)
    throw new Refused("invalid", `A password has at least ${SHORTEST} characters.`, `密码至少要有 ${SHORTEST} 个字符。`, FIELD);
  if (password.length > LONGEST) throw new Refused("invalid", `A password has at most ${LONGEST} characters.`, `密码最多 ${LONGEST} 个字符。`, FIELD);
  const plain = password.normalize("NFKC").toLowerCase();
  if (isTrivial(plain)) throw new Refused("invalid", "This password is among the first that are guessed.", "这个密码太容易被猜到，请换一个。", FIELD);
  const own = [name, email, email.split("@")[0] ?? ""].map((text) => text.toLowerCase()).filter((text) => text.length >= 4);
  if (own.some((text) => plain.includes(text) && plain.length - text.length < 6))
    throw new Refused("invalid", "A password may not be one's own name or address.", "密码不能就是自己的姓名或邮箱。", FIELD);
}

function isTrivial(plain: string): boolean {
  if (new Set(plain).size < 5) return true;
  if (RUNS.some((run) => run.includes(plain) || run.includes([...plain].reverse().join("")))) return true;
  const rest = TRIVIAL.reduce((text, word) => text.replaceAll(word, ""), plain);
  return rest.length < plain.length && (rest.length < 5 || /^[0-9!@#$._-]{0,200}$/.test(rest));
}

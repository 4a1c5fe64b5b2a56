import { Refused } from "../../core/refused.ts";
import type { Answer } from "../../fetch/door.ts";
import type { Ingest } from "../ingest.ts";
import { problemOf, problemOfStatus } from "../problem-of.ts";

/** What an address that somebody gave answers. @throws {Refused} where it may not be asked, does not answer, or not with 200 */
export async function answerAt({ door }: Pick<Ingest, "door">, address: string): Promise<Answer> {
  try {
    const answer = await door.ask(address);
    if (answer.status === 200) return answer;
    throw new Refused("unreadable", `${address} answers with HTTP ${answer.status}.`, `${problemOfStatus(answer.status).says.zh}。`, "address");
  } catch (error) {
    const problem = error instanceof Refused ? null : problemOf(error);
    if (problem === null) throw error;
    throw new Refused("unreadable", `${address} can't be read: ${problem.says.en}`, `${problem.says.zh}。`, "address");
  }
}

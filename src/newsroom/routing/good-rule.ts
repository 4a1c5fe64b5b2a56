import { Refused } from "../../core/refused.ts";
import type { RoutingRule } from "../../core/routing.ts";
import type { Act } from "../../store/act.ts";

/** What an editor says of a rule. */
export type RuleForm = Omit<RoutingRule, "id">;

/** The columns of a rule, its words without spaces around them. @throws {Refused} "invalid" where it would fit every report, or change nothing */
export async function goodRule({ db }: Act, form: RuleForm) {
  const trimmed = (words: readonly string[]) => [...new Set(words.map((word) => word.trim()).filter((word) => word !== ""))];
  const [sections, words] = [trimmed(form.sections), trimmed(form.words)];
  const { sourceIds, sectionId, priority, isDrop } = form;
  if (sourceIds.length + sections.length + words.length === 0)
    throw new Refused("invalid", "A rule needs a condition; this one would fit every report.", "请至少写一个条件，否则每条来稿都符合。", "words");
  if (!isDrop && sectionId === null && priority === null)
    throw new Refused("invalid", "Say what shall become of these reports.", "请选择怎么处理：放到栏目、定缓急，或隐藏。", "sectionId");
  if (sectionId !== null && !(await db.selectFrom("sections").select("id").where("id", "=", sectionId).executeTakeFirst()))
    throw new Refused("invalid", "There is no such section.", "没有这个栏目。", "sectionId");
  return {
    ...{ sourceIds: JSON.stringify(sourceIds), sections: JSON.stringify(sections), words: JSON.stringify(words) },
    ...{ sectionId, priority, isDrop: Number(isDrop) },
  };
}

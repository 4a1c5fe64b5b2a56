import { useQuery, useQueryClient } from "@tanstack/react-query";
import type { RoutingApi } from "../../../src/newsroom/api/routing.ts";
import { call, client, type Given } from "../api/client.ts";

const rules = client<RoutingApi>()["routing-rules"];
const one = rules[":ruleId"];

export type Rule = Given<Awaited<ReturnType<typeof rules.$get>>>["rules"][number];
export type RuleForm = Parameters<typeof rules.$post>[0]["json"];
export type Trial = Given<Awaited<ReturnType<typeof rules.trial.$post>>>;

/** Every rule, in the order in which they are asked. */
export function useRules() {
  return useQuery({ queryKey: ["routing-rules"], queryFn: () => call(rules.$get()) });
}

/** What a rule would have made of the past, in the place of the rule `ruleId`, or after all (null). @throws {ApiError} */
export const tryRule = (ruleId: string | null, rule: RuleForm): Promise<Trial> => call(rules.trial.$post({ json: { ruleId, rule } }));

/** The acts; each throws what the server refuses, and the list follows. */
export function useRuleActs() {
  const queries = useQueryClient();
  const follow = async <T>(act: Promise<T>): Promise<T> => {
    try {
      return await act;
    } finally {
      await queries.invalidateQueries({ queryKey: ["routing-rules"] });
    }
  };
  return {
    save: (ruleId: string | null, json: RuleForm) =>
      follow<unknown>(ruleId === null ? call(rules.$post({ json })) : call(one.$put({ param: { ruleId }, json }))),
    remove: (ruleId: string) => follow(call(one.$delete({ param: { ruleId } }))),
    order: (ids: string[]) => follow(call(rules.order.$put({ json: { ids } }))),
  };
}

const OFFICES =
  "委员长|秘书长|理事长|董事长|参谋长|检察长|总统|总理|首相|主席|总书记|书记|国务卿|大臣|领袖|国王|女王|王储|亲王|埃米尔|司令|司令员|将军|上将|中将|少将|元帅|发言人|秘书|助理|顾问|代表|特使|大使|公使|领事|专员|委员|议员|法官|检察官|教授|博士|院士|研究员|专家|学者|分析师|经济学家|首席执行官|总裁|经理|创始人|主管|负责人|领导人|干事|总监|主任|主编|工程师|设计师|医生|记者|作家|导演|教练|运动员|航天员|警官|同志|先生|女士|夫人|律师|老师|村民|居民|市民|农民|职工|工人|游客|商户|店主|业主|店长|传承人|志愿者|战士|官员|候选人|领导者|负责同志|大师|外相";
const HEADS = "部外防财议行省市县州校院会局司处厅署社团队组馆台站所镇村区科庭园班厂酋军船机舰旅营连排董馆";
/** Ends an office: 国务委员兼外长, 总统新闻秘书. */
const OFFICE = new RegExp(`(?:${OFFICES}|[${HEADS}]长)`, "g"); // bounded: words of at most five characters

/** Where the last office of a phrase stands, in code units; null where there is none. */
export function lastOffice(phrase: string): { start: number; end: number } | null {
  let last: { start: number; end: number } | null = null;
  for (const { 0: office, index } of phrase.matchAll(OFFICE)) last = { start: index, end: index + office.length };
  return last;
}

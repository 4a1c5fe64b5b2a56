const SIMPLIFIED: Record<string, string> = {
  電: "电",
  訊: "讯",
  報: "报",
  導: "导",
  記: "记",
  網: "网",
  據: "据",
  專: "专",
  編: "编",
  譯: "译",
  題: "题",
  臺: "台",
  員: "员",
};

/** The words of the trade (電 訊 報導 記者 …) in Simplified, one character for one; names keep the characters they have. */
export function toMainlandWords(text: string): string {
  return text.replace(/[電訊報導記網據專編譯題臺員]/g, (character) => SIMPLIFIED[character] ?? character);
}

import { Converter } from "opencc-js/t2cn";

type Convert = (text: string) => string;

// Three of OpenCC's Traditional to Simplified characters that opencc-js 1.4 leaves out.
const LEFT_OUT: Record<string, string> = { 殢: "𣨼", 圞: "𪢮", 樠: "𣗊" };

/**
 * A function that makes Simplified text of Traditional. Taiwan writes 著 for 着: its own table is used where a Traditional text has
 * 著 and never 着. It would spoil texts that tell the two apart, and all Simplified ones (显著).
 */
export function simplifier(): Convert {
  const plain: Convert = Converter({ from: "t", to: "cn" });
  const taiwanese: Convert = Converter({ from: "tw", to: "cn" });
  return (text) => {
    const simplified = plain(text);
    const fromTaiwan = simplified !== text && text.includes("著") && !text.includes("着");
    return (fromTaiwan ? taiwanese(text) : simplified).replace(/[殢圞樠]/g, (character) => LEFT_OUT[character] ?? character);
  };
}

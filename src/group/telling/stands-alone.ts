/** A sentence that leans on the one before it (他、此外、据了解), or is not one: a question, a label, a line of a list. */
const LEANING =
  /^(?:[“「『（(]|他|她|它|这|该|此|其|那|双方|两人|两国|前者|后者|对此|同时|另外|但|而|并|也|又|还|因此|所以|然而|不过|随后|当时|与此|据悉|据了解|据介绍|上述|以上|记者|目前为止|图为|本报讯|责任编辑|编辑|来源|He |She |It |They |This |That |But |And |Он |Она |Они |Это |Но )/u;

const SHORTEST = 12;

/** Whether a sentence can be read without what stood before it. */
export function standsAlone(text: string): boolean {
  return text.length >= SHORTEST && !LEANING.test(text) && /[。！.!”」]$/u.test(text) && !/[？?]/u.test(text) && isClosed(text);
}

function isClosed(text: string): boolean {
  let open = 0;
  for (const [mark] of text.matchAll(/[“”「」]/g)) open += mark === "“" || mark === "「" ? 1 : -1;
  return open === 0;
}

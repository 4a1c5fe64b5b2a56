import qrcode from "qrcode-generator";
import { type Html, html } from "../html/tag.ts";

/** Modules of white around the picture, without which some cameras do not find it (ISO/IEC 18004). */
const QUIET = 4;

/** A text as a picture for a telephone's camera: an SVG document, the dark modules of each row in one stroke. Error correction M: 15 % may be smudged. */
export function qrCode(text: string): Html {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  let path = "";
  for (let y = 0; y < count; y++) {
    for (let x = 0; x < count; x++) {
      const from = x;
      while (x < count && code.isDark(y, x)) x++;
      if (x > from) path += `M${from + QUIET} ${y + QUIET}h${x - from}v1h-${x - from}z`;
    }
  }
  const side = count + 2 * QUIET;
  return html`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${side} ${side}" shape-rendering="crispEdges"><path fill="#fff" d="M0 0h${side}v${side}H0z"/><path d="${path}"/></svg>`;
}

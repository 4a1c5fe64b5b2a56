import qrcode from "qrcode-generator";

/** Modules of white around the picture, without which some cameras do not find it. */
const QUIET = 4;

/** A text as a picture for a telephone's camera, drawn here: no picture leaves the browser. */
export function QrCode({ text, label }: { text: string; label: string }) {
  const code = qrcode(0, "M");
  code.addData(text);
  code.make();
  const count = code.getModuleCount();
  const cells = Array.from({ length: count * count }, (_, i) => [i % count, Math.floor(i / count)] as const);
  return (
    <svg viewBox={`0 0 ${count + 2 * QUIET} ${count + 2 * QUIET}`} width="216" height="216" role="img" aria-label={label} shapeRendering="crispEdges">
      <rect width="100%" height="100%" fill="#fff" />
      {cells.map(([x, y]) => code.isDark(y, x) && <rect key={`${x} ${y}`} x={x + QUIET} y={y + QUIET} width="1" height="1" fill="#000" />)}
    </svg>
  );
}

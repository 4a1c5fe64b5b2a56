// `npm ci` ends here: builds the editors' app where its builder is installed, and says so where it is not (a production install ships it built).
import { existsSync } from "node:fs";

const vite = new URL("../node_modules/vite/package.json", import.meta.url);
if (existsSync(vite)) await import("./build.mjs");
else console.log("newsroom-ui: not built, Vite is not installed");

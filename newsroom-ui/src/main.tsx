import "@mantine/core/styles.css";
import "@mantine/notifications/styles.css";
import "@mantine/spotlight/styles.css";
import "./app/base.css";
import { createRoot } from "react-dom/client";
import { App } from "./app/app.tsx";
import { styleNonce } from "./app/style-nonce.ts";
import { loadLanguage } from "./messages/language.ts";

// The library that locks scrolling behind a dialog asks for the nonce under this name.
Object.assign(globalThis, { __webpack_nonce__: styleNonce() });
const root = document.getElementById("root");
if (!root) throw new Error("index.html has no #root");
const remembered = await loadLanguage();
createRoot(root).render(<App language={remembered} />);

import { fileURLToPath } from "node:url";
import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { compressed } from "./compressed.ts";
import { traditional } from "./traditional.ts";

export default defineConfig({
  root: fileURLToPath(new URL(".", import.meta.url)),
  base: "/newsroom/",
  plugins: [react(), traditional(), compressed()],
  // Every file is one of its own: the policy lets no data: address stand for a style or a script.
  build: { target: "es2024", assetsInlineLimit: 0, modulePreload: { polyfill: false }, chunkSizeWarningLimit: 900 },
});

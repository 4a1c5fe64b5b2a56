// What each folder of src/ may import besides itself (the map of docs/architecture.md). Imports only go down.
const MAY_IMPORT = {
  core: [],
  text: ["core"],
  html: ["core"],
  formats: ["core", "text", "html"],
  extract: ["core", "text", "html"],
  group: ["core", "text"],
  check: ["core", "text"],
  views: ["core", "text", "html"],
  fetch: ["core"],
  store: ["core"],
  media: ["core", "store"],
  search: ["core", "text", "store"],
  web: ["core", "html", "store"],
  ingest: ["core", "text", "html", "formats", "extract", "group", "fetch", "store", "media", "search"],
  newsroom: ["core", "text", "html", "group", "check", "views", "store", "media", "search", "web"],
  portal: ["core", "text", "html", "formats", "group", "views", "store", "search", "web"],
  deliver: ["core", "fetch", "store"],
  worker: ["core", "ingest", "newsroom", "deliver", "store"],
};
const PURE = ["core", "text", "html", "formats", "extract", "group", "check", "views"];
const IO = "^(node:)?(fs|fs/promises|net|tls|http|https|http2|dgram|dns|child_process|worker_threads|cluster)$";

export default {
  forbidden: [
    { name: "no-cycles", severity: "error", from: {}, to: { circular: true } },
    { name: "no-orphan-import", severity: "error", from: {}, to: { couldNotResolve: true, pathNot: "^virtual:" } },
    ...Object.entries(MAY_IMPORT).map(([folder, allowed]) => ({
      name: `${folder}-imports-down`,
      severity: "error",
      from: { path: `^src/${folder}/`, pathNot: "[.]test[.]ts$" },
      to: { path: "^(src|sites|bench|gate|check|test)/", pathNot: `^src/(${[folder, ...allowed].join("|")})/` },
    })),
    {
      name: "the-app-shares-pure-code-and-the-api",
      severity: "error",
      from: { path: "^newsroom-ui/src/", pathNot: "[.]test[.]ts$" },
      to: { path: "^(src|sites|bench|gate|check|test)/", pathNot: "^src/(core|text|html|check|newsroom)/" },
    },
    {
      name: "the-app-knows-the-api-by-its-types",
      severity: "error",
      from: { path: "^newsroom-ui/src/", pathNot: "[.]test[.]ts$" },
      to: { path: "^src/newsroom/", pathNot: "^src/newsroom/workflow/acts[.]ts$", dependencyTypesNot: ["type-only"] },
    },
    { name: "the-program-runs-without-its-app", severity: "error", from: { path: "^src/" }, to: { path: "^newsroom-ui/" } },
    { name: "pure-folders-have-no-io", severity: "error", from: { path: `^src/(${PURE.join("|")})/`, pathNot: "[.]test[.]ts$" }, to: { path: IO } },
    {
      name: "program-never-imports-its-tests",
      severity: "error",
      from: { path: "^src/", pathNot: "[.]test[.]ts$" },
      to: { path: "[.]test[.]ts$|^(test|bench|gate|check)/" },
    },
  ],
  options: {
    tsPreCompilationDeps: true,
    tsConfig: { fileName: "tsconfig.json" },
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^node_modules" },
    // Packages are found by their export maps, as Node finds them.
    enhancedResolveOptions: { exportsFields: ["exports"], conditionNames: ["types", "import", "node", "default"] },
  },
};

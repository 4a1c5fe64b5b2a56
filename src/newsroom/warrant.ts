/**
 * Why a text may become public: every signature stands under it; someone with the right says that it cannot wait; or the operator brings it in,
 * with its own time of publication (UTC ms, never to come) where it has one.
 */
export type Warrant = { kind: "signed" } | { kind: "urgent"; reason: string } | { kind: "operator"; at?: number };

import { parentPort } from "node:worker_threads";
import { readFeed } from "../formats/read-feed/read-feed.ts";
import type { FeedQuestion } from "./feed-reader.ts";
import { answerOf } from "./thread.ts";

// The thread in which feeds are read.
parentPort?.on("message", ({ bytes, options }: FeedQuestion) => parentPort?.postMessage(answerOf(() => readFeed(bytes, options))));

import { readFeed } from "../formats/read-feed/read-feed.ts";
import { answerWith } from "./reader.ts";

// The thread in which feeds are read: one of 100,000 items takes seconds, in which nobody else should wait.
answerWith(readFeed);

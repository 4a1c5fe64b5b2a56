import { extractPage } from "../extract/page.ts";
import { answerWith } from "./reader.ts";

// The thread in which pages are read.
answerWith(extractPage);

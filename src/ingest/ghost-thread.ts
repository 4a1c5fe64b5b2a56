import { readGhost } from "../formats/ghost/read-ghost.ts";
import { answerWith } from "./reader.ts";

// The thread in which an export of Ghost is read.
answerWith(readGhost);

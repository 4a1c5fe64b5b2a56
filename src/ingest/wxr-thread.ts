import { readWxrItem } from "../formats/wxr/read-wxr-item.ts";
import { answerWith } from "./reader.ts";

// The thread in which items of a WordPress export are read.
answerWith((bytes: Uint8Array) => readWxrItem(new TextDecoder().decode(bytes)));

import { parentPort, workerData } from "node:worker_threads";
import type { Answer, Question } from "./press.ts";
import { pressSheet } from "./press-sheet.ts";

// One of the threads of `openPresses`.
parentPort?.on("message", (questions: Question[]) => {
  parentPort?.postMessage(questions.map(({ number, sheet }) => answer(number, sheet)));
});

function answer(number: number, sheet: Question["sheet"]): Answer {
  try {
    return { number, pressed: pressSheet(sheet, workerData) };
  } catch (error) {
    return { number, fault: error instanceof Error ? error : new Error(String(error)) };
  }
}

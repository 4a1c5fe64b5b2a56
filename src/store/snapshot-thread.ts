import { parentPort, workerData } from "node:worker_threads";
import { readSnapshot } from "./snapshot.ts";

parentPort?.postMessage(readSnapshot(workerData));

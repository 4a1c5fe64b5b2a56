import { Refused } from "../core/refused.ts";
import type { FileBytes } from "./track/file-bytes.ts";

/** Markup and scripts are looked for where programs look that guess a type: at the beginning and at the end. */
const ENDS = 65_557;
/** Of a zip's last record; a program that opens one begins there. */
const ZIP_END = Buffer.from([0x50, 0x4b, 5, 6]);
/** Its length without the comment after it. */
const ZIP_END_LENGTH = 22;
const FOREIGN = ["<script", "<html", "<!doctype html", "<?php", "<iframe"];

/**
 * Refuses a file that is two things at once: one that a page, a script, a PDF or an archive has been laid into. An SVG is read as what it is
 * elsewhere. @throws {Refused} "invalid"
 */
export async function requireOneNature(file: FileBytes): Promise<void> {
  const head = await file.read(0, ENDS);
  const tail = await file.read(Math.max(0, file.size - ENDS), ENDS);
  const isPdf = head.subarray(0, 1024).indexOf("%PDF-") >= 0;
  if (isPdf || endsAsZip(tail) || isMarkup(head) || isMarkup(tail)) {
    throw new Refused(
      "invalid",
      "This file is two things at once: something else is hidden in it. Save it anew from a picture or sound program.",
      "这个文件里还藏着别的内容，不能收下。请用图片或音视频软件另存一份再上传。",
    );
  }
}

function endsAsZip(tail: Buffer): boolean {
  const at = tail.lastIndexOf(ZIP_END);
  return at >= 0 && at + ZIP_END_LENGTH <= tail.length && at + ZIP_END_LENGTH + tail.readUInt16LE(at + 20) === tail.length;
}

function isMarkup(bytes: Buffer): boolean {
  const text = bytes.toString("latin1").toLowerCase();
  return FOREIGN.some((mark) => text.includes(mark));
}

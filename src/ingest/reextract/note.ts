/** Media type of the bytes of a version that was made by reading earlier bytes again: a note of which ones, for the bytes themselves are those of the version that brought them. */
export const NOTE = "application/vnd.dateline.read-again+json";

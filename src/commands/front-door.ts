/** `connection` is what the server knows of the socket; limits count by the address in it. */
export type Answers = (request: Request, connection?: object) => Response | Promise<Response>;

/** One door for both: what lies below `/newsroom` goes to the editors, all else to the readers. */
export function frontDoor(newsroom: Answers, portal: Answers): Answers {
  return (request, connection) => (isForEditors(request.url) ? newsroom(request, connection) : portal(request, connection));
}

/** Looks at the address as it stands: parsing it would cost every reader's request. */
function isForEditors(url: string): boolean {
  const path = url.indexOf("/", url.indexOf("://") + 3);
  if (!url.startsWith("/newsroom", path)) return false;
  const next = url[path + "/newsroom".length];
  return next === undefined || next === "/" || next === "?";
}

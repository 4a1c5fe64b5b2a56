/** `connection` is what the server knows of the socket; limits count by the address in it. */
export type Answers = (request: Request, connection?: object) => Response | Promise<Response>;

/** One door for all: what lies below `/newsroom` goes to the editors, what others send to `/ingest/push` to those who take it (where anybody does), all else to the readers. */
export function frontDoor(newsroom: Answers, portal: Answers, sent: Answers = portal): Answers {
  return (request, connection) => {
    const { url } = request;
    if (isBelow("/newsroom", url)) return newsroom(request, connection);
    return isBelow("/ingest/push", url) ? sent(request, connection) : portal(request, connection);
  };
}

/** Looks at the address as it stands: parsing it would cost every reader's request. */
function isBelow(folder: string, url: string): boolean {
  const path = url.indexOf("/", url.indexOf("://") + 3);
  if (!url.startsWith(folder, path)) return false;
  const next = url[path + folder.length];
  return next === undefined || next === "/" || next === "?";
}

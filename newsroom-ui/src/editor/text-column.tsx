import { useSites } from "../app/use-sites.ts";
import { useDesk } from "./desk.ts";
import { Head } from "./head/head.tsx";
import { Body } from "./text/body.tsx";
import { Toolbar } from "./text/toolbar.tsx";
import styles from "./text-column.module.css";

/** What is written: tools that stay in sight, headline and its lines, the body. */
export function TextColumn({ generation }: { generation: number }) {
  const { article } = useDesk();
  const home = useSites().find(({ id }) => id === article.places[0]?.siteId);
  return (
    <>
      <Toolbar />
      <div className={styles["scroll"]}>
        <div className={styles["measure"]} lang={home?.language ?? "zh-Hans"}>
          <Head />
          <Body key={generation} />
        </div>
      </div>
    </>
  );
}

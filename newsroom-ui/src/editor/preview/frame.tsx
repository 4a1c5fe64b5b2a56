import { useElementSize } from "@mantine/hooks";
import styles from "./preview.module.css";

/** A page at its own width, made smaller where there is less room. */
export function Frame({ address, width, title }: { address: string; width: number; title: string }) {
  const { ref, width: room, height } = useElementSize();
  const scale = room > 0 ? Math.min(1, room / width) : 1;
  return (
    <div ref={ref} className={styles["stage"]}>
      {height > 0 && <iframe key={address} title={title} src={address} style={{ width, height: height / scale, transform: `scale(${scale})` }} />}
    </div>
  );
}

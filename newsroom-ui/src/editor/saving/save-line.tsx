import { useTimes } from "../../app/use-times.ts";
import { useMessages } from "../../messages/use-messages.tsx";
import { useDesk } from "../desk.ts";
import styles from "./save-line.module.css";

/** How the saving stands, in a few words. */
export function SaveLine() {
  const { t } = useMessages();
  const times = useTimes();
  const { state } = useDesk();
  const words = () => {
    switch (state.kind) {
      case "kept":
        return state.at === null ? t("save.kept-now") : t("save.kept", { time: times.short(state.at) });
      case "offline":
        return t(state.isLocal ? "save.offline" : "save.offline-unkept");
      case "refused":
        return state.message;
      default:
        return t(`save.${state.kind}`);
    }
  };
  return (
    <span className={styles["line"]} data-kind={state.kind} role="status" title={words()}>
      <i aria-hidden />
      {words()}
    </span>
  );
}

import styles from "./top-bar.module.css";

/** The bar above every screen. */
export function TopBar() {
  return (
    <header className={styles["bar"]}>
      <b>Dateline</b>
    </header>
  );
}

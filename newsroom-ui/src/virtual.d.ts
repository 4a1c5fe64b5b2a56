declare module "virtual:traditional" {
  /** Every message in Traditional characters, by its key. */
  const table: Readonly<Record<string, string>>;
  export default table;
}

/** Every zone that the browser knows, those of the house first. */
export const ZONES: readonly string[] = [
  ...new Set(["Asia/Shanghai", "Asia/Urumqi", "Asia/Hong_Kong", "Asia/Almaty", "Europe/Moscow", "UTC", ...Intl.supportedValuesOf("timeZone")]),
];

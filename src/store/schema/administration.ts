/** A setting of the newsroom as a whole; `value` is JSON, `key` such as `freeze` or `notice:SITE:correction`. */
export interface SettingRow {
  key: string;
  value: string;
  at: number;
  byId: string;
}

export interface AdministrationSchema {
  settings: SettingRow;
}

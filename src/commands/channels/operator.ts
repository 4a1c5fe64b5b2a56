/** In the audit log: whoever stands at the terminal. */
export const OPERATOR = { id: "system", name: "系统" };

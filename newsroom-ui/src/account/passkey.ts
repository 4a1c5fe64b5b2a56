import { startAuthentication, startRegistration } from "@simplewebauthn/browser";
import { call } from "../api/client.ts";
import { accountApi, signInApi } from "./apis.ts";

/** Signs in with a passkey that the browser holds. @throws {ApiError} refused by the server; any other error: the browser gave none */
export async function signInWithPasskey(): Promise<void> {
  const { token, options } = await call(signInApi["sign-in"]["passkey-question"].$post());
  const response = await startAuthentication({ optionsJSON: options as unknown as Parameters<typeof startAuthentication>[0]["optionsJSON"] });
  await call(signInApi["sign-in"].passkey.$post({ json: { token, response: { ...response } } }));
}

/** Makes a passkey in this browser and gives it to the account. @throws as above */
export async function addPasskey(password: string, name: string): Promise<void> {
  const { token, options } = await call(accountApi.account["passkey-question"].$post({ json: { password } }));
  const response = await startRegistration({ optionsJSON: options as unknown as Parameters<typeof startRegistration>[0]["optionsJSON"] });
  await call(accountApi.account.passkeys.$post({ json: { token, name, response: { ...response } } }));
}

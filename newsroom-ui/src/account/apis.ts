import type { AccountApi } from "../../../src/newsroom/api/account.ts";
import type { InvitationApi } from "../../../src/newsroom/api/invitation.ts";
import type { MeApi } from "../../../src/newsroom/api/me.ts";
import type { SignInApi } from "../../../src/newsroom/api/sign-in.ts";
import { client } from "../api/client.ts";

export const signInApi = client<SignInApi>();
export const invitationApi = client<InvitationApi>();
export const accountApi = client<AccountApi>();
export const meApi = client<MeApi>();

import { useMutation, useQuery, useQueryClient } from "@tanstack/react-query";
import type { InvitationsApi } from "../../../src/newsroom/api/invitations.ts";
import type { StaffApi } from "../../../src/newsroom/api/staff.ts";
import { call, client, type Given } from "../api/client.ts";
import { showError } from "../app/show-error.ts";
import { useMessages } from "../messages/use-messages.tsx";

export const staffApi = client<StaffApi>();
export const invitationsApi = client<InvitationsApi>();

/** A member of staff, as the server tells of them. */
export type Person = Given<Awaited<ReturnType<typeof staffApi.staff.$get>>>["staff"][number];
/** A role and where it holds. */
export type GrantLine = Person["grants"][number];
/** A link that is shown once. */
export type Link = Given<Awaited<ReturnType<typeof invitationsApi.invitations.$post>>>;

/** Everybody; undefined until known. */
export function useStaff(): readonly Person[] | undefined {
  return useQuery({ queryKey: ["staff"], queryFn: () => call(staffApi.staff.$get()) }).data?.staff;
}

/** An act on the staff: what it changes is asked for anew, what is refused is said. `says` false: the form itself shows the refusal. */
export function useStaffAct<Input, Output>(act: (input: Input) => Promise<Output>, { says = true } = {}) {
  const { t } = useMessages();
  const queries = useQueryClient();
  return useMutation({
    mutationFn: act,
    onSuccess: () => queries.invalidateQueries({ predicate: ({ queryKey: [first] }) => ["staff", "invitations"].includes(String(first)) }),
    onError: (error) => says && showError(error, t),
  });
}

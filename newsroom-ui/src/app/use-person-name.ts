import { useMessages } from "../messages/use-messages.tsx";

/** Someone as the API names one; those without a name are the program itself. */
interface Person {
  id: string;
  name: string | null;
}

const PROGRAM = ["demo", "import", "system"] as const;

/** How to name someone on the screen. */
export function usePersonName(): (person: Person) => string {
  const { t } = useMessages();
  return ({ id, name }) => {
    const program = PROGRAM.find((one) => one === id);
    return name ?? (program ? t(`person.${program}`) : id);
  };
}

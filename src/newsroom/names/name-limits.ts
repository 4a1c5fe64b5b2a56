/** How long a name may be (UTF-16 units), and how many aliases and titles it may have; the form and the file hold to the same. */
export const NAME_LIMITS = { zh: 60, other: 120, title: 60, aliases: 50, titles: 50 } as const;

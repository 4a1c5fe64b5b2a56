/** 来源: an agency or publisher. */
export interface Source {
  id: string;
  names: SourceNames;
  kind: "agency" | "publisher" | "own";
  licence: Licence;
  /** Clause that a reprint carries under its text, or null for the site's own. */
  clause: string | null;
  homepage: string | null;
  /** IANA zone in which its pages without one are read. */
  zone: string;
}

/** Names by language; the first of a language is the one to print. */
interface SourceNames {
  zh: string[];
  ru?: string[] | undefined;
  en?: string[] | undefined;
}

/** Whether its reports may be reprinted. */
export type Licence = "own" | "licensed" | "permitted" | "forbidden";

/** What readers see of a source under its works. */
export interface SourceClause {
  /** Its works are the newsroom's own. */
  own: boolean;
  /** What its reprints carry, or null for the site's clause. */
  clause: string | null;
}

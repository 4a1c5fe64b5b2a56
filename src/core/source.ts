/** 来源: an agency or publisher. */
export interface Source {
  id: string;
  names: SourceNames;
  kind: "agency" | "publisher" | "own";
  licence: Licence;
  /** First and last day (`2026-03-02`, in `zone`) on which the licence holds; null or missing: no end. See `licenceOn`. */
  licenceFrom?: string | null | undefined;
  licenceUntil?: string | null | undefined;
  /** What was agreed, for editors; null or missing: nothing written. */
  terms?: string | null | undefined;
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

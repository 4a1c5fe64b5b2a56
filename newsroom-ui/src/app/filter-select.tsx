import { Select, type SelectProps } from "@mantine/core";

interface Props extends Required<Pick<SelectProps, "data">> {
  label: string;
  /** What stands there while nothing is chosen. */
  any: string;
  value: string | null | undefined;
  choose(value: string | null): void;
  /** px */
  width: number;
  searchable?: boolean;
}

/** One of many, by which a list is filtered; emptied, it filters no more. */
export function FilterSelect({ label, any, data, value, choose, width, searchable = false }: Props) {
  return (
    <Select
      size="xs"
      w={width}
      searchable={searchable}
      clearable
      aria-label={label}
      placeholder={any}
      data={data}
      value={value || null}
      onChange={choose}
    />
  );
}

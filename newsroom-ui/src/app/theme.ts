import { Button, type CSSVariablesResolver, createTheme, type MantineColorsTuple } from "@mantine/core";

/** From wash to ink; [6] is the accent of every act and link. */
const accent: MantineColorsTuple = ["#eaf2f5", "#d3e3ea", "#aecbd7", "#84b0c2", "#5a94ab", "#377b96", "#1d5f7a", "#174f66", "#123f52", "#0c2f3d"];
/** What wants attention: late, broken, withdrawn. [6] on white has a contrast of 5.6. */
const alarm: MantineColorsTuple = ["#fdf1ec", "#fbe6e0", "#f4c7b8", "#e9a288", "#dc7d5b", "#c95c34", "#b4471f", "#963a19", "#782e14", "#5a220e"];
/** What is done or may go out. */
const done: MantineColorsTuple = ["#eaf5ee", "#d7ebde", "#b2d7be", "#88c09a", "#5ea877", "#43915e", "#2f7a4b", "#27663e", "#1f5232", "#163d25"];

/** Light and dense: 14 px, hairlines, one accent. */
export const theme = createTheme({
  primaryColor: "accent",
  primaryShade: 6,
  colors: { accent, alarm, done },
  black: "#1d1f21",
  defaultRadius: 5,
  fontFamily: '"PingFang SC", "PingFang TC", "Noto Sans CJK SC", "Microsoft YaHei", system-ui, sans-serif',
  fontFamilyMonospace: 'ui-monospace, "JetBrains Mono", monospace',
  fontSizes: { xs: "12px", sm: "13px", md: "14px", lg: "16px", xl: "19px" },
  lineHeights: { xs: "1.5", sm: "1.5", md: "1.55", lg: "1.55", xl: "1.4" },
  headings: { fontWeight: "600", sizes: { h1: { fontSize: "19px" }, h2: { fontSize: "16px" }, h3: { fontSize: "14px" } } },
  spacing: { xs: "6px", sm: "10px", md: "14px", lg: "22px", xl: "32px" },
  components: {
    Button: Button.extend({ defaultProps: { size: "xs" } }),
    TextInput: { defaultProps: { size: "sm" } },
    Textarea: { defaultProps: { size: "sm" } },
    PasswordInput: { defaultProps: { size: "sm" } },
    NumberInput: { defaultProps: { size: "sm" } },
    Select: { defaultProps: { size: "sm" } },
    MultiSelect: { defaultProps: { size: "sm" } },
    TagsInput: { defaultProps: { size: "sm" } },
    Checkbox: { defaultProps: { size: "sm" } },
    Switch: { defaultProps: { size: "sm" } },
    SegmentedControl: { defaultProps: { size: "xs" } },
    Modal: { defaultProps: { centered: true } },
    Tooltip: { defaultProps: { openDelay: 400, withArrow: true } },
    Table: { defaultProps: { verticalSpacing: 6, horizontalSpacing: 10 } },
  },
});

/** Words in a light button are of the accent itself; Mantine's own are three shades darker. */
export const lightColors: CSSVariablesResolver = () => ({
  variables: {},
  dark: {},
  light: {
    "--mantine-color-dimmed": "#6b7178",
    "--mantine-color-placeholder": "#6b7178",
    ...Object.fromEntries(Object.entries({ accent, alarm, done }).map(([name, shades]) => [`--mantine-color-${name}-light-color`, shades[6]])),
  },
});

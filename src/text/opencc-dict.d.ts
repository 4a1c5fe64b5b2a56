/** OpenCC's tables as opencc-js has them: `word replacement` pairs, parted by `|`. */
declare module "opencc-js/dict/*" {
  const dictionary: string;
  export default dictionary;
}

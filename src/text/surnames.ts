/** The commonest Chinese surnames, by how common they are: together those of over nine in ten people. For names that stand without a label. */
export const SINGLE_SURNAMES: ReadonlySet<string> = new Set(
  "王李张刘陈杨黄赵吴周徐孙马朱胡郭何林高罗郑梁谢宋唐许韩邓冯曹彭曾肖田董潘袁蔡蒋余于杜叶程魏苏吕丁任卢姚沈钟姜崔谭陆范汪廖石金韦贾夏付方邹熊白孟秦邱侯江尹薛闫段雷龙黎史陶贺毛郝顾龚邵万覃武钱戴严莫孔向常汤康易乔赖文庞樊兰殷施洪翟安颜倪牛温芦季俞章鲁葛伍申尤毕聂柴焦向柳邢岳齐梅庄辛管祝左涂谷祁舒耿牟卜路詹关苗凌费纪靳盛童欧甄项曲成游阳裴席卫查屈鲍位覃霍翁隋植甘景薄单包司柏宁柯阮桂闵解强车房缪娄由冀连楚冉时褚米丛党沙艾应明滕古晏穆占简冷容粟敖喻仇池商戚欧阳储蒲麻蓝仲荆巩郁伊符边卞鞠苟巫姬封亓宫闻练臧蒙於晋戈郗钮亢嵇权茅佟佘原初瞿劳来苑满尚宣计闪帅谌郎昌印狄邝刁卓桑花奚冼栾竺宗祖幸谈危惠鹿尧丰迟区隆修湛衣肇全上官寇华孫張陳楊黃趙吳馬羅鄭謝許韓鄧馮蕭葉呂盧鍾賴譚陸範賈鄒閻龍賀顧龔萬錢嚴湯喬龐蘭顏魯單聶齊莊紀",
);
export const DOUBLE_SURNAMES: ReadonlySet<string> = new Set(
  "欧阳 上官 司马 诸葛 皇甫 令狐 司徒 慕容 尉迟 长孙 夏侯 公孙 轩辕 东方 端木 歐陽 司馬 諸葛 夏侯 公孫".split(" "),
);

/** Whether the two to four Han characters look like a person's name: a known surname and a given name of one or two; also two such names of two characters. */
export function looksLikeName(text: string): boolean {
  const length = [...text].length;
  if (!/^\p{Script=Han}{2,4}$/u.test(text)) return false;
  if (length === 4 && looksLikeName(text.slice(0, 2)) && looksLikeName(text.slice(2))) return true; // two names set without a space
  if (DOUBLE_SURNAMES.has(text.slice(0, 2))) return length >= 3;
  return length <= 3 && SINGLE_SURNAMES.has(text.slice(0, 1));
}

/** Countries and regions by ISO 3166-1 alpha-2, each with its capital (of `CITIES`) where that is known there. */
export const SEED_COUNTRIES = `
CN 北京, RU 莫斯科, US 华盛顿, GB 伦敦, FR 巴黎, DE 柏林, IT 罗马, ES 马德里, PT 里斯本, NL 阿姆斯特丹, BE 布鲁塞尔, LU 卢森堡市, CH 伯尔尼, AT 维也纳, SE 斯德哥尔摩,
NO 奥斯陆, DK 哥本哈根, FI 赫尔辛基, IS 雷克雅未克, IE 都柏林, PL 华沙, CZ 布拉格, SK 布拉迪斯拉发, HU 布达佩斯, RO 布加勒斯特, BG 索非亚, GR 雅典, RS 贝尔格莱德,
HR 萨格勒布, SI 卢布尔雅那, BA 萨拉热窝, ME 波德戈里察, MK 斯科普里, AL 地拉那, XK 普里什蒂纳, MD 基希讷乌, UA 基辅, BY 明斯克, LT 维尔纽斯, LV 里加, EE 塔林, MT 瓦莱塔,
CY 尼科西亚, VA, MC, AD 安道尔城, SM, LI 瓦杜兹, TR 安卡拉, GE 第比利斯, AM 埃里温, AZ 巴库, KZ 阿斯塔纳, UZ 塔什干, KG 比什凯克, TJ 杜尚别, TM 阿什哈巴德, MN 乌兰巴托,
JP 东京, KR 首尔, KP 平壤, VN 河内, LA 万象, KH 金边, TH 曼谷, MM 内比都, MY 吉隆坡, SG, ID 雅加达, PH 马尼拉, BN 斯里巴加湾市, TL 帝力, IN 新德里, PK 伊斯兰堡, BD 达卡,
NP 加德满都, BT 廷布, LK 科伦坡, MV 马累, AF 喀布尔, IR 德黑兰, IQ 巴格达, SY 大马士革, LB 贝鲁特, IL, PS, JO 安曼, SA 利雅得, AE 阿布扎比, QA 多哈, BH 麦纳麦, KW 科威特城,
OM 马斯喀特, YE 萨那, EG 开罗, LY 的黎波里, TN 突尼斯市, DZ 阿尔及尔, MA 拉巴特, SD 喀土穆, SS 朱巴, ET 亚的斯亚贝巴, ER 阿斯马拉, SO 摩加迪沙, DJ 吉布提市, KE 内罗毕,
UG 坎帕拉, TZ 多多马, RW 基加利, BI 基特加, CD 金沙萨, CG 布拉柴维尔, CF 班吉, CM 雅温得, TD 恩贾梅纳, NE 尼亚美, NG 阿布贾, BJ 波多诺伏, TG 洛美, GH 阿克拉, CI 亚穆苏克罗,
LR 蒙罗维亚, SL 弗里敦, GN 科纳克里, GW 比绍, GM 班珠尔, CV 普拉亚, SN 达喀尔, ML 巴马科, BF 瓦加杜古, MR 努瓦克肖特, GA 利伯维尔, GQ 马拉博, ST, AO 罗安达, ZM 卢萨卡,
ZW 哈拉雷, MW 利隆圭, MZ 马普托, BW 哈博罗内, NA 温得和克, ZA 比勒陀利亚, LS 马塞卢, SZ 姆巴巴内, MG 塔那那利佛, MU 路易港, SC, KM 莫罗尼, CA 渥太华, MX 墨西哥城,
CU 哈瓦那, JM 金斯敦, HT 太子港, DO 圣多明各, BS 拿骚, BB 布里奇敦, TT 西班牙港, DM 罗索, LC 卡斯特里, VC, GD 圣乔治, KN 巴斯特尔, AG 圣约翰, GT 危地马拉城, BZ 贝尔莫潘,
HN 特古西加尔巴, SV 圣萨尔瓦多, NI 马那瓜, CR 圣何塞, PA 巴拿马城, CO 波哥大, VE 加拉加斯, GY 乔治敦, SR 帕拉马里博, EC 基多, PE 利马, BO 拉巴斯, BR 巴西利亚, PY 亚松森,
UY 蒙得维的亚, CL 圣地亚哥, AR 布宜诺斯艾利斯, AU 堪培拉, NZ 惠灵顿, PG 莫尔兹比港, FJ 苏瓦, WS 阿皮亚, TO 努库阿洛法, SB 霍尼亚拉, VU 维拉港, KI 塔拉瓦, MH 马朱罗,
FM 帕利基尔, PW, NR 亚伦, TV 富纳富提, CK, NU, GL 努克, HK 香港, MO 澳门, TW 台北, PR, EH
`;

/** What countries are also called in copy: `code name,name`. */
export const COUNTRY_ALIASES = `
CN 中华人民共和国,КНР,PRC,People's Republic of China
RU 俄国,俄罗斯联邦,РФ,Российская Федерация,Russian Federation
US 美利坚合众国,Соединенные Штаты,United States,USA,America
GB 大不列颠,Британия,Соединенное Королевство,United Kingdom,Britain,Great Britain
DE ФРГ
KR 大韩民国,Республика Корея,South Korea,Republic of Korea
KP 北朝鲜,朝鲜民主主义人民共和国,КНДР,North Korea,DPRK
AE 阿拉伯联合酋长国,阿联酋,ОАЭ,UAE,United Arab Emirates
SA 沙特,沙特阿拉伯,Саудовская Аравия
BA 波黑,波斯尼亚和黑塞哥维那,Bosnia
ID 印尼,印度尼西亚
PG 巴新,巴布亚新几内亚
CD 刚果民主共和国,民主刚果,ДР Конго,DR Congo,Democratic Republic of the Congo
CG 刚果共和国,Republic of the Congo
CF 中非,中非共和国,ЦАР
CZ 捷克共和国,Czech Republic
MK 马其顿,Северная Македония
MN 蒙古国
LA 老挝人民民主共和国
SZ 埃斯瓦蒂尼
CI 象牙海岸,Ivory Coast,Кот-д'Ивуар
TR Turkey
MM Burma,Мьянма
IR 伊朗伊斯兰共和国,Исламская Республика Иран
SY 阿拉伯叙利亚共和国
PS 巴勒斯坦国,Палестина,Palestine
VA Ватикан,Vatican
TL 东帝汶,East Timor
HK 香港特别行政区,香港特区,中国香港
MO 澳门特别行政区,澳门特区,中国澳门,Macau
TW 台湾省,台湾地区,中国台湾
GL 格陵兰岛
ZA ЮАР
KM 科摩罗联盟
CV 佛得角
FM 密克罗尼西亚联邦,Micronesia
KN 圣基茨和尼维斯
TT 特立尼达和多巴哥
AG 安提瓜和巴布达
VC 圣文森特和格林纳丁斯
ST 圣多美和普林西比
BY Belarus,Белоруссия
MD Молдавия
KG Киргизия
NZ 新西兰
`;

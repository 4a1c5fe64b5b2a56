/** One agency or paper a line: name | seat | other Chinese names | Russian | English. The names are public knowledge; add lines freely. */
export const AGENCY_TABLE = `
新华社 | 北京 | 新华通讯社 | Синьхуа,ИА Синьхуа | Xinhua,Xinhua News Agency
新华网 | 北京 | 新華網 | | Xinhuanet
新华每日电讯 | 北京 | | |
参考消息 | 北京 | 参考消息网,参考消息报 | | Reference News
中新社 | 北京 | 中国新闻社 | | China News Service,CNS
中新网 | 北京 | 中国新闻网,中新网客户端 | | Chinanews
央视 | 北京 | 中央电视台,中国中央电视台,中央广播电视总台,总台,央视总台,中国央视 | | CCTV,China Central Television,China Media Group
央视新闻 | 北京 | 央视新闻客户端,总台央视,央视新闻频道 | | CCTV News
央视网 | 北京 | 央视国际,央视新闻网 | | CCTV.com
央广网 | 北京 | 中央人民广播电台,央广,中国之声,中国广播网 | | CNR,China National Radio
国际在线 | 北京 | 中国国际广播电台,国际台 | Международное радио Китая | CRI Online,China Radio International
CGTN | 北京 | 中国国际电视台 | | China Global Television Network
人民日报 | 北京 | 人民日报客户端,人民日报社,人民日报海外版 | Жэньминь жибао | People's Daily
人民网 | 北京 | 人民網 | | People's Daily Online
环球时报 | 北京 | 环时 | Хуаньцю шибао | Global Times
环球网 | 北京 | 环球资讯 | | Huanqiu
光明日报 | 北京 | 光明网 | | Guangming Daily
经济日报 | 北京 | 中国经济网 | | Economic Daily
中国日报 | 北京 | 中国日报网 | Чайна дейли | China Daily
中国青年报 | 北京 | 中青报,中青在线 | | China Youth Daily
中国青年网 | 北京 | 中青网 | | Youth.cn
工人日报 | 北京 | 中工网 | | Workers' Daily
农民日报 | 北京 | | | Farmers' Daily
法治日报 | 北京 | 法制日报,法制网,法治网 | | Legal Daily
科技日报 | 北京 | 中国科技网 | | Science and Technology Daily
解放军报 | 北京 | 中国军网,解放军新闻传播中心 | | PLA Daily
检察日报 | 北京 | 正义网 | |
中国网 | 北京 | | | China.org.cn
中国台湾网 | 北京 | | |
海外网 | 北京 | | | Haiwainet
求是 | 北京 | 求是网,求是杂志 | | Qiushi
第一财经 | 上海 | 第一财经日报,一财网 | | Yicai
财新网 | 北京 | 财新,财新传媒 | | Caixin
证券时报 | 深圳 | 证券时报网 | | Securities Times
中国证券报 | 北京 | 中证网 | | China Securities Journal
上海证券报 | 上海 | 上证报,上证报中国证券网,中国证券网 | | Shanghai Securities News
财联社 | 上海 | | | Cailian Press
中新经纬 | 北京 | 中新经纬客户端 | |
澎湃新闻 | 上海 | 澎湃 | | The Paper
观察者网 | 上海 | | | Guancha
界面新闻 | 上海 | | | Jiemian
新京报 | 北京 | 新京报网 | | The Beijing News
北京日报 | 北京 | 京报网 | | Beijing Daily
北京青年报 | 北京 | 北青报,北青网 | | Beijing Youth Daily
解放日报 | 上海 | 上观新闻 | | Jiefang Daily
文汇报 | 上海 | 文汇网 | | Wenhui Daily
新民晚报 | 上海 | 新民网 | | Xinmin Evening News
南方日报 | 广州 | 南方网 | | Nanfang Daily
南方都市报 | 广州 | 南都 | | Southern Metropolis Daily
南方周末 | 广州 | | | Southern Weekly
羊城晚报 | 广州 | 金羊网 | | Yangcheng Evening News
广州日报 | 广州 | 大洋网 | | Guangzhou Daily
深圳特区报 | 深圳 | 深圳新闻网 | | Shenzhen Special Zone Daily
浙江日报 | 杭州 | 浙江在线 | | Zhejiang Daily
新华日报 | 南京 | 交汇点新闻 | | Xinhua Daily
湖北日报 | 武汉 | 荆楚网 | | Hubei Daily
四川日报 | 成都 | 四川在线 | | Sichuan Daily
甘肃日报 | 兰州 | 每日甘肃网 | | Gansu Daily
新疆日报 | 乌鲁木齐 | 天山网 | | Xinjiang Daily
黑龙江日报 | 哈尔滨 | 东北网 | | Heilongjiang Daily
美通社 | | 美国企业新闻通讯公司 | | PR Newswire,PRNewswire
中央社 | 台北 | 中央通讯社,中央通訊社,台湾中央社 | | Central News Agency,CNA
联合报 | 台北 | 联合新闻网,聯合報 | | United Daily News
中国时报 | 台北 | 中时新闻网,中國時報 | | China Times
中评社 | 香港 | 中国评论通讯社,中评网,中國評論通訊社 | | China Review News
中通社 | 香港 | 香港中国通讯社,香港中通社,香港中國通訊社 | | Hong Kong China News Agency
大公报 | 香港 | 大公网,大公文汇网,大公報 | | Ta Kung Pao
香港文汇报 | 香港 | 文匯報 | | Wen Wei Po
明报 | 香港 | 明報 | | Ming Pao
星岛日报 | 香港 | 星岛,星島日報 | | Sing Tao Daily
南华早报 | 香港 | 南華早報 | | South China Morning Post,SCMP
凤凰网 | 北京 | 凤凰资讯 | | Ifeng
凤凰卫视 | 香港 | 凤凰 | | Phoenix TV
澳门日报 | 澳门 | 澳門日報 | | Macao Daily News
联合早报 | 新加坡 | 早报,联合早报网,早报网 | | Lianhe Zaobao
海峡时报 | 新加坡 | | | The Straits Times
亚洲新闻台 | 新加坡 | 亚洲新闻频道 | | Channel NewsAsia
星洲日报 | 吉隆坡 | | | Sin Chew Daily
马新社 | 吉隆坡 | 马来西亚国家新闻社 | | Bernama
塔斯社 | 莫斯科 | 俄塔社,俄通社－塔斯社,俄通社-塔斯社,伊塔尔－塔斯社,伊塔尔-塔斯社,塔斯通讯社 | ТАСС,ИТАР-ТАСС | TASS,ITAR-TASS
俄新社 | 莫斯科 | 俄罗斯新闻社,俄罗斯新闻通讯社,今日俄罗斯国际通讯社 | РИА Новости,РИА | RIA Novosti,RIA
卫星社 | 莫斯科 | 卫星通讯社,俄罗斯卫星通讯社,俄罗斯卫星社,俄罗斯卫星网,卫星新闻 | Спутник | Sputnik,Sputnik News
国际文传电讯社 | 莫斯科 | 国际文传通讯社,国际文传社,国际文传,俄罗斯国际文传电讯社 | Интерфакс | Interfax
今日俄罗斯 | 莫斯科 | 今日俄罗斯电视台,RT电视台 | | RT,Russia Today
列格努姆通讯社 | 莫斯科 | 列格努姆社 | ИА Регнум,Регнум | Regnum
罗斯巴尔特通讯社 | 莫斯科 | 罗斯巴尔特社 | Росбалт | Rosbalt
俄罗斯报 | 莫斯科 | 俄罗斯日报 | Российская газета | Rossiyskaya Gazeta
消息报 | 莫斯科 | 俄罗斯消息报 | Известия | Izvestia
生意人报 | 莫斯科 | 商人报 | Коммерсантъ,Коммерсант | Kommersant
独立报 | 莫斯科 | | Независимая газета | Nezavisimaya Gazeta
共青团真理报 | 莫斯科 | | Комсомольская правда | Komsomolskaya Pravda
劳动报 | 莫斯科 | | Труд | Trud
真理报 | 莫斯科 | | Правда | Pravda
新闻报 | 莫斯科 | | Ведомости | Vedomosti
莫斯科共青团员报 | 莫斯科 | | Московский комсомолец | Moskovsky Komsomolets
观点报 | 莫斯科 | 观点网 | Взгляд | Vzglyad
论据与事实 | 莫斯科 | 论据与事实周报 | Аргументы и факты | Argumenty i Fakty
红星报 | 莫斯科 | | Красная звезда | Krasnaya Zvezda
俄罗斯商业咨询 | 莫斯科 | 俄罗斯商业咨询网,俄罗斯商业咨询日报,俄罗斯商业资讯 | РБК | RBC
红星电视台 | 莫斯科 | | Звезда | Zvezda
哈通社 | 阿斯塔纳 | 哈萨克斯坦国际通讯社,哈萨克国际通讯社 | Казинформ,Kazinform | Kazinform
乌兹别克斯坦国家通讯社 | 塔什干 | 乌通社 | УзА | UzA
卡巴尔通讯社 | 比什凯克 | 吉尔吉斯斯坦国家通讯社,吉通社,卡巴尔社 | Кабар | Kabar
塔通社 | 杜尚别 | 霍瓦尔通讯社,霍瓦尔社 | Ховар | Khovar
土库曼斯坦国家通讯社 | 阿什哈巴德 | 土库曼通讯社 | ТДХ | TDH
白通社 | 明斯克 | 白俄罗斯通讯社,白俄罗斯国家通讯社 | БЕЛТА,БелТА | BelTA
乌克兰国家通讯社 | 基辅 | 乌克兰通讯社 | Укринформ | Ukrinform
乌克兰独立新闻社 | 基辅 | 乌新社 | УНИАН | UNIAN
阿塞拜疆国家通讯社 | 巴库 | 阿塞拜疆通讯社 | АЗЕРТАДЖ | Azertac
亚美尼亚通讯社 | 埃里温 | 亚美尼亚国家通讯社 | Арменпресс | Armenpress
蒙通社 | 乌兰巴托 | 蒙古国家通讯社,蒙古通讯社 | Монцамэ | Montsame
路透社 | 伦敦 | 路透,路透通讯社,路透社中文网 | Рейтер,Рейтерс | Reuters
法新社 | 巴黎 | 法国新闻社,法國新聞社 | Франс Пресс,АФП | AFP,Agence France-Presse
美联社 | 纽约 | 美国联合通讯社,美聯社 | Ассошиэйтед Пресс | AP,Associated Press,The Associated Press
合众国际社 | 华盛顿 | 美国合众国际社,合众社 | | UPI,United Press International
彭博社 | 纽约 | 彭博新闻社,彭博,彭博通讯社 | Блумберг | Bloomberg,Bloomberg News
德新社 | 柏林 | 德意志新闻社,德国新闻社,德通社 | ДПА | dpa,Deutsche Presse-Agentur
埃菲社 | 马德里 | 西班牙埃菲社,埃菲通讯社 | ЭФЕ | EFE
安莎社 | 罗马 | 意大利安莎社,安莎通讯社 | АНСА | ANSA
葡通社 | 里斯本 | 葡新社,卢萨社,葡萄牙通讯社 | | Lusa
瑞士通讯社 | 伯尔尼 | 瑞通社 | | Keystone-SDA
奥通社 | 维也纳 | 奥地利通讯社,奥新社 | | APA,Austria Press Agency
比通社 | 布鲁塞尔 | 比利时通讯社 | | Belga
荷通社 | 海牙 | 荷兰通讯社 | | ANP
挪威通讯社 | 奥斯陆 | 挪通社 | | NTB
瑞典通讯社 | 斯德哥尔摩 | 瑞典新闻社 | | TT News Agency
丹麦通讯社 | 哥本哈根 | 里曹通讯社,里曹社 | | Ritzau
芬通社 | 赫尔辛基 | 芬兰通讯社 | | STT
波通社 | 华沙 | 波兰通讯社,波新社 | ПАП | PAP,Polish Press Agency
捷通社 | 布拉格 | 捷克通讯社 | ЧТК | CTK,Czech News Agency
匈牙利通讯社 | 布达佩斯 | 匈通社 | МТИ | MTI
罗通社 | 布加勒斯特 | 罗马尼亚通讯社,罗新社 | | Agerpres
保通社 | 索非亚 | 保加利亚通讯社 | БТА | BTA
坦尤格通讯社 | 贝尔格莱德 | 南通社,坦尤格社,塞尔维亚通讯社 | Танюг | Tanjug
雅典通讯社 | 雅典 | 希腊通讯社 | | ANA-MPA
阿纳多卢通讯社 | 安卡拉 | 阿纳多卢社,土耳其阿纳多卢通讯社,安纳托利亚通讯社 | Анадолу | Anadolu,Anadolu Agency,AA
共同社 | 东京 | 日本共同社,共同通讯社,共同通信社,共同网 | Киодо | Kyodo,Kyodo News
时事社 | 东京 | 时事通讯社,日本时事社,时事通信社 | Дзидзи Пресс | Jiji,Jiji Press
日本放送协会 | 东京 | 日本广播协会,NHK,日本广播协会电视台,NHK电视台 | | NHK
朝日新闻 | 东京 | 日本朝日新闻 | | Asahi Shimbun,The Asahi Shimbun
读卖新闻 | 东京 | 日本读卖新闻 | | Yomiuri Shimbun
每日新闻 | 东京 | 日本每日新闻 | | Mainichi Shimbun
日本经济新闻 | 东京 | 日经新闻,日经中文网 | | Nikkei
产经新闻 | 东京 | 日本产经新闻 | | Sankei Shimbun
韩联社 | 首尔 | 韩国联合通讯社,韩国韩联社,联合通讯社,韓聯社 | Ёнхап,Рёнхап | Yonhap,Yonhap News Agency
纽西斯通讯社 | 首尔 | 纽西斯社 | | Newsis
朝鲜日报 | 首尔 | 韩国朝鲜日报 | | Chosun Ilbo
中央日报 | 首尔 | 韩国中央日报 | | JoongAng Ilbo
朝中社 | 平壤 | 朝鲜中央通讯社,朝中通讯社,朝鲜中通社 | ЦТАК | KCNA,Korean Central News Agency
劳动新闻 | 平壤 | 朝鲜劳动新闻 | Нодон синмун | Rodong Sinmun
越通社 | 河内 | 越南通讯社 | ВИА | VNA,Vietnam News Agency
人民报 | 河内 | 越南人民报 | | Nhan Dan
巴特寮通讯社 | 万象 | 老挝通讯社,老通社 | | KPL
柬新社 | 金边 | 柬埔寨通讯社,柬通社 | | AKP
泰国国家通讯社 | 曼谷 | 泰通社 | | NNT,Thai News Agency
缅甸通讯社 | 内比都 | 缅通社 | | Myanma News Agency
菲律宾通讯社 | 马尼拉 | 菲通社 | | PNA,Philippine News Agency
安塔拉通讯社 | 雅加达 | 安塔拉社,印尼安塔拉通讯社 | | Antara
印度报业托拉斯 | 新德里 | 印报托,印度报业托拉斯社 | | PTI,Press Trust of India
亚洲国际新闻社 | 新德里 | 亚洲国际通讯社 | | ANI
印度时报 | 新德里 | 印度时报网 | | The Times of India
印度教徒报 | 金奈 | | | The Hindu
巴联社 | 伊斯兰堡 | 巴基斯坦联合通讯社 | | APP,Associated Press of Pakistan
孟加拉国通讯社 | 达卡 | 孟通社 | | BSS
伊通社 | 德黑兰 | 伊朗伊斯兰共和国通讯社,伊朗通讯社,伊斯兰共和国通讯社 | ИРНА | IRNA
法尔斯通讯社 | 德黑兰 | 法尔斯社 | Фарс | Fars,Fars News Agency
塔斯尼姆通讯社 | 德黑兰 | 塔斯尼姆社 | Тасним | Tasnim
迈赫尔通讯社 | 德黑兰 | 迈赫尔社,梅尔通讯社 | Мехр | Mehr,MNA,Mehr News Agency
沙特通讯社 | 利雅得 | 沙通社 | | SPA,Saudi Press Agency
阿联酋通讯社 | 阿布扎比 | 阿通社 | | WAM
卡塔尔通讯社 | 多哈 | 卡通社 | | QNA
半岛电视台 | 多哈 | 卡塔尔半岛电视台,半岛台 | Аль-Джазира | Al Jazeera
科威特通讯社 | 科威特城 | 科通社 | | KUNA
叙通社 | 大马士革 | 阿拉伯叙利亚通讯社,叙利亚通讯社,萨那通讯社 | САНА | SANA
伊拉克通讯社 | 巴格达 | 伊拉克国家通讯社 | | INA
黎巴嫩国家通讯社 | 贝鲁特 | 黎通社 | | NNA
约旦通讯社 | 安曼 | 佩特拉通讯社 | | Petra
巴勒斯坦通讯社 | 拉姆安拉 | 瓦法通讯社 | | WAFA
耶路撒冷邮报 | 耶路撒冷 | | | The Jerusalem Post
以色列时报 | 耶路撒冷 | | | The Times of Israel
中东社 | 开罗 | 中东通讯社,埃及中东通讯社 | МЕНА | MENA
金字塔报 | 开罗 | 埃及金字塔报 | | Al-Ahram
阿尔及利亚通讯社 | 阿尔及尔 | 阿尔及利亚新闻社 | | APS
马格里布通讯社 | 拉巴特 | 马阿通社 | | MAP
突尼斯非洲通讯社 | 突尼斯 | 突通社 | | TAP
尼日利亚通讯社 | 阿布贾 | 尼通社 | | NAN
肯尼亚通讯社 | 内罗毕 | 肯通社 | | KNA
埃塞俄比亚通讯社 | 亚的斯亚贝巴 | 埃塞通讯社,埃通社 | | ENA
加拿大通讯社 | 多伦多 | 加通社,加新社 | | The Canadian Press
墨西哥通讯社 | 墨西哥城 | 墨通社 | | Notimex
拉美社 | 哈瓦那 | 拉丁美洲通讯社,古巴拉美社 | Пренса Латина | Prensa Latina
美洲通讯社 | 布宜诺斯艾利斯 | 阿根廷美洲通讯社,美洲社 | | Telam
巴西通讯社 | 巴西利亚 | 巴通社 | | Agencia Brasil
玻利维亚通讯社 | 拉巴斯 | | | ABI
南方电视台 | 加拉加斯 | 南方电视网 | | Telesur
澳联社 | 悉尼 | 澳大利亚联合新闻社,澳新社 | | AAP,Australian Associated Press
英国广播公司 | 伦敦 | 英国广播电视公司,英国广播公司网站,BBC中文网 | Би-би-си | BBC,BBC News
金融时报 | 伦敦 | 英国金融时报,FT中文网 | Файнэншл таймс | Financial Times
卫报 | 伦敦 | 英国卫报 | | The Guardian
泰晤士报 | 伦敦 | 英国泰晤士报 | | The Times
每日电讯报 | 伦敦 | 英国每日电讯报 | | The Daily Telegraph
经济学人 | 伦敦 | 经济学家 | | The Economist
天空新闻台 | 伦敦 | 英国天空新闻台,天空新闻网 | | Sky News
美国有线电视新闻网 | 亚特兰大 | 有线电视新闻网,CNN | | CNN
纽约时报 | 纽约 | 美国纽约时报,纽约时报中文网 | Нью-Йорк таймс | The New York Times,New York Times
华盛顿邮报 | 华盛顿 | 美国华盛顿邮报 | | The Washington Post
华尔街日报 | 纽约 | 美国华尔街日报,华尔街日报中文网 | Уолл-стрит джорнэл | The Wall Street Journal
今日美国报 | 华盛顿 | 今日美国 | | USA Today
洛杉矶时报 | 洛杉矶 | | | Los Angeles Times
美国之音 | 华盛顿 | | | VOA,Voice of America
福克斯新闻 | 纽约 | 福克斯新闻网,福克斯新闻频道 | | Fox News
全国广播公司 | 纽约 | 美国全国广播公司 | | NBC,NBC News
哥伦比亚广播公司 | 纽约 | 美国哥伦比亚广播公司 | | CBS,CBS News
美国广播公司 | 纽约 | | | ABC News
消费者新闻与商业频道 | 纽约 | 美国消费者新闻与商业频道 | | CNBC
政治新闻网 | 华盛顿 | 美国政治新闻网,政客新闻网 | Политико | Politico
德国之声 | 波恩 | | Немецкая волна | Deutsche Welle,DW
明镜周刊 | 汉堡 | 德国明镜周刊 | Шпигель | Der Spiegel
世界报 | 巴黎 | 法国世界报 | | Le Monde
费加罗报 | 巴黎 | 法国费加罗报 | | Le Figaro
法国国际广播电台 | 巴黎 | 法广 | | RFI
欧洲新闻台 | 里昂 | 欧洲新闻电视台 | Евроньюс | Euronews
国家报 | 马德里 | 西班牙国家报 | | El País
共和国报 | 罗马 | 意大利共和国报 | | La Repubblica
晚邮报 | 米兰 | 意大利晚邮报 | | Corriere della Sera
联合国新闻 | 纽约 | 联合国新闻网 | | UN News
`;

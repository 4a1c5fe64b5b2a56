/** International organisations, parties and the organs of states that news names: Chinese | Russian | English | country | other names. */
export const SEED_ORGANISATIONS = `
联合国 | Организация Объединенных Наций | United Nations | | ООН,UN
联合国安理会 | Совет Безопасности ООН | UN Security Council | | 安理会,联合国安全理事会,Совбез ООН,СБ ООН
联合国大会 | Генеральная Ассамблея ООН | UN General Assembly | | 联大,Генассамблея ООН
联合国教科文组织 | ЮНЕСКО | UNESCO | | 教科文组织
联合国儿童基金会 | ЮНИСЕФ | UNICEF | |
联合国开发计划署 | ПРООН | UNDP | | 开发计划署
联合国难民署 | УВКБ ООН | UNHCR | | 联合国难民事务高级专员公署
联合国贸易和发展会议 | ЮНКТАД | UNCTAD | | 联合国贸发会议,贸发会议,联合国贸易与发展会议
联合国粮农组织 | ФАО | Food and Agriculture Organization | | 粮农组织,联合国粮食及农业组织,FAO
联合国人权理事会 | Совет ООН по правам человека | UN Human Rights Council | | 人权理事会
联合国近东救济工程处 | БАПОР | UNRWA | |
世界粮食计划署 | Всемирная продовольственная программа | World Food Programme | | WFP
世界卫生组织 | Всемирная организация здравоохранения | World Health Organization | | 世卫组织,世卫,ВОЗ,WHO
世界贸易组织 | Всемирная торговая организация | World Trade Organization | | 世贸组织,世贸,ВТО,WTO
世界知识产权组织 | Всемирная организация интеллектуальной собственности | World Intellectual Property Organization | | WIPO,ВОИС
世界气象组织 | Всемирная метеорологическая организация | World Meteorological Organization | | WMO,ВМО
国际货币基金组织 | Международный валютный фонд | International Monetary Fund | | МВФ,IMF
世界银行 | Всемирный банк | World Bank | | 世行
国际原子能机构 | МАГАТЭ | International Atomic Energy Agency | | IAEA
国际能源署 | Международное энергетическое агентство | International Energy Agency | | IEA,МЭА
国际劳工组织 | Международная организация труда | International Labour Organization | | ILO
国际刑警组织 | Интерпол | Interpol | |
国际刑事法院 | Международный уголовный суд | International Criminal Court | | ICC,МУС
国际法院 | Международный суд ООН | International Court of Justice | | ICJ
国际奥委会 | Международный олимпийский комитет | International Olympic Committee | | 国际奥林匹克委员会,МОК,IOC
国际足联 | ФИФА | FIFA | |
国际红十字会 | Международный комитет Красного Креста | International Committee of the Red Cross | | 红十字国际委员会,МККК,ICRC
石油输出国组织 | ОПЕК | OPEC | | 欧佩克
经济合作与发展组织 | ОЭСР | OECD | | 经合组织
亚太经合组织 | АТЭС | APEC | | 亚太经济合作组织,亚太经合
二十国集团 | Большая двадцатка | G20 | |
七国集团 | Большая семерка | G7 | |
金砖国家 | БРИКС | BRICS | |
上海合作组织 | Шанхайская организация сотрудничества | Shanghai Cooperation Organisation | | 上合组织,上合,ШОС,SCO,Shanghai Cooperation Organization
独立国家联合体 | Содружество Независимых Государств | Commonwealth of Independent States | | 独联体,СНГ,CIS
集体安全条约组织 | ОДКБ | CSTO | | 集安组织
欧亚经济联盟 | Евразийский экономический союз | Eurasian Economic Union | | ЕАЭС,EAEU
欧盟 | Европейский союз | European Union | | 欧洲联盟,ЕС,Евросоюз,EU
欧盟委员会 | Еврокомиссия | European Commission | | Европейская комиссия
欧洲理事会 | Европейский совет | European Council | |
欧洲议会 | Европарламент | European Parliament | | Европейский парламент
欧洲央行 | Европейский центральный банк | European Central Bank | | 欧洲中央银行,ЕЦБ,ECB
欧洲安全与合作组织 | ОБСЕ | OSCE | | 欧安组织
北约 | НАТО | NATO | | 北大西洋公约组织
东盟 | АСЕАН | ASEAN | | 东南亚国家联盟
非洲联盟 | Африканский союз | African Union | | 非盟
阿拉伯国家联盟 | Лига арабских государств | Arab League | | 阿盟,ЛАГ
海湾阿拉伯国家合作委员会 | Совет сотрудничества арабских государств Персидского залива | Gulf Cooperation Council | | 海合会
伊斯兰合作组织 | Организация исламского сотрудничества | Organisation of Islamic Cooperation | | ОИС
拉美和加勒比国家共同体 | СЕЛАК | CELAC | | 拉共体
南方共同市场 | МЕРКОСУР | Mercosur | | 南共市
太平洋岛国论坛 | Форум тихоокеанских островов | Pacific Islands Forum | |
亚洲基础设施投资银行 | Азиатский банк инфраструктурных инвестиций | Asian Infrastructure Investment Bank | | 亚投行,АБИИ,AIIB
新开发银行 | Новый банк развития | New Development Bank | | 金砖银行
亚洲开发银行 | Азиатский банк развития | Asian Development Bank | | 亚行
博鳌亚洲论坛 | Боаоский азиатский форум | Boao Forum for Asia | |
世界经济论坛 | Всемирный экономический форум | World Economic Forum | | 达沃斯论坛,ВЭФ
哈马斯 | ХАМАС | Hamas | | 巴勒斯坦伊斯兰抵抗运动
真主党 | Хезболла | Hezbollah | LB | 黎巴嫩真主党
胡塞武装 | хуситы | Houthis | YE |
塔利班 | Талибан | Taliban | AF |
伊斯兰国 | ИГИЛ | Islamic State | | ISIS
中国共产党 | Коммунистическая партия Китая | Communist Party of China | CN | 中共,КПК,CPC
中共中央 | ЦК КПК | CPC Central Committee | CN | 党中央,中国共产党中央委员会
中共中央政治局 | Политбюро ЦК КПК | Political Bureau of the CPC Central Committee | CN | 中央政治局
中央军委 | Центральный военный совет | Central Military Commission | CN | 中央军事委员会
中央书记处 | | | CN |
中央纪委国家监委 | | | CN | 中央纪委,国家监委,中央纪律检查委员会
中央宣传部 | | | CN | 中宣部
中央统战部 | | | CN |
国务院 | Госсовет КНР | State Council | CN | 中国国务院
国务院新闻办公室 | | | CN | 国务院新闻办,国新办
全国人民代表大会 | ВСНП | National People's Congress | CN | 全国人大
全国人大常委会 | ПК ВСНП | NPC Standing Committee | CN | 全国人民代表大会常务委员会
全国政协 | НПКСК | CPPCC National Committee | CN | 中国人民政治协商会议全国委员会
中国外交部 | МИД КНР | Chinese Foreign Ministry | CN | МИД Китая
国家发展和改革委员会 | | NDRC | CN | 国家发展改革委,国家发改委,发改委
商务部 | Министерство коммерции КНР | Ministry of Commerce | CN |
教育部 | | | CN |
科技部 | | | CN |
工业和信息化部 | | | CN | 工信部
公安部 | | | CN |
民政部 | | | CN |
司法部 | | | CN |
财政部 | | | CN |
人力资源和社会保障部 | | | CN | 人社部,人力资源社会保障部
自然资源部 | | | CN |
生态环境部 | | | CN |
住房和城乡建设部 | | | CN | 住建部,住房城乡建设部
交通运输部 | | | CN |
水利部 | | | CN |
农业农村部 | | | CN |
文化和旅游部 | | | CN | 文旅部
国家卫生健康委员会 | | | CN | 国家卫健委,国家卫生健康委
退役军人事务部 | | | CN |
应急管理部 | | | CN |
中国人民银行 | Народный банк Китая | People's Bank of China | CN |
审计署 | | | CN |
海关总署 | | | CN |
国家税务总局 | | | CN | 税务总局
国家市场监督管理总局 | | | CN | 市场监管总局
国家金融监督管理总局 | | | CN | 金融监管总局
国家统计局 | | | CN |
国家林业和草原局 | | | CN | 国家林草局
国家粮食和物资储备局 | | | CN |
国家邮政局 | | | CN |
国家航天局 | | | CN |
中国气象局 | | | CN |
中央气象台 | | | CN |
国务院港澳办 | | | CN | 国务院港澳事务办公室
国务院台办 | | | CN | 国台办,国务院台湾事务办公室
中国人民解放军 | НОАК | People's Liberation Army | CN | 解放军,PLA
武警部队 | | | CN |
最高人民法院 | | Supreme People's Court | CN | 最高法
最高人民检察院 | | Supreme People's Procuratorate | CN | 最高检
中国科学院 | Китайская академия наук | Chinese Academy of Sciences | CN | 中科院
中国社会科学院 | | Chinese Academy of Social Sciences | CN | 社科院,中国社科院
国铁集团 | | | CN | 中国国家铁路集团
全国妇联 | | | CN |
中国国民党 | Гоминьдан | Kuomintang | TW | 国民党
民进党 | | | TW |
俄罗斯外交部 | МИД России | Russian Foreign Ministry | RU | 俄外交部,МИД РФ
俄罗斯国防部 | Минобороны России | Russian Defence Ministry | RU | 俄国防部,Минобороны РФ,Министерство обороны РФ
俄罗斯联邦安全局 | ФСБ | Federal Security Service | RU | 俄联邦安全局,FSB
俄罗斯联邦安全会议 | Совет Безопасности РФ | Security Council of Russia | RU | 俄联邦安全会议,Совбез РФ
国家杜马 | Государственная дума | State Duma | RU | 俄罗斯国家杜马,Госдума
联邦委员会 | Совет Федерации | Federation Council | RU | 俄罗斯联邦委员会
俄罗斯政府 | Правительство РФ | Russian government | RU |
克里姆林宫 | Кремль | Kremlin | RU |
统一俄罗斯党 | Единая Россия | United Russia | RU |
俄罗斯天然气工业股份公司 | Газпром | Gazprom | RU | 俄气
俄罗斯国家原子能公司 | Росатом | Rosatom | RU |
俄罗斯国家航天集团 | Роскосмос | Roscosmos | RU |
乌克兰武装部队 | ВСУ | Armed Forces of Ukraine | UA |
美国国务院 | Госдепартамент США | US State Department | US | Госдеп США
美国国防部 | Пентагон | Pentagon | US | 五角大楼
美国国会 | Конгресс США | US Congress | US |
白宫 | Белый дом | White House | US |
美联储 | ФРС | Federal Reserve | US | 美国联邦储备委员会
美国中央情报局 | ЦРУ | CIA | US | 中情局
美国联邦调查局 | ФБР | FBI | US | 联邦调查局
共和党 | Республиканская партия | Republican Party | US |
民主党 | Демократическая партия | Democratic Party | US |
以色列国防军 | ЦАХАЛ | Israel Defense Forces | IL | IDF
伊斯兰革命卫队 | КСИР | Islamic Revolutionary Guard Corps | IR | 伊朗伊斯兰革命卫队,革命卫队
朝鲜劳动党 | Трудовая партия Кореи | Workers' Party of Korea | KP |
自民党 | Либерально-демократическая партия Японии | Liberal Democratic Party | JP | 日本自民党
华为 | Huawei | Huawei | CN | 华为公司
阿里巴巴 | Alibaba | Alibaba | CN |
腾讯 | Tencent | Tencent | CN |
红十字会 | Красный Крест | Red Cross | |
`;

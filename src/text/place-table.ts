/** Countries and regions that stand in datelines, by their usual short Chinese names. */
export const COUNTRIES = `
中国 俄罗斯 美国 英国 法国 德国 意大利 西班牙 葡萄牙 荷兰 比利时 卢森堡 瑞士 奥地利 瑞典 挪威 丹麦 芬兰 冰岛 爱尔兰 波兰 捷克 斯洛伐克 匈牙利 罗马尼亚
保加利亚 希腊 塞尔维亚 克罗地亚 斯洛文尼亚 波黑 黑山 北马其顿 阿尔巴尼亚 摩尔多瓦 乌克兰 白俄罗斯 立陶宛 拉脱维亚 爱沙尼亚 马耳他 塞浦路斯 梵蒂冈 摩纳哥
土耳其 格鲁吉亚 亚美尼亚 阿塞拜疆 哈萨克斯坦 乌兹别克斯坦 吉尔吉斯斯坦 塔吉克斯坦 土库曼斯坦 蒙古国 蒙古 日本 韩国 朝鲜 越南 老挝 柬埔寨 泰国 缅甸 马来西亚
新加坡 印度尼西亚 印尼 菲律宾 文莱 东帝汶 印度 巴基斯坦 孟加拉国 尼泊尔 不丹 斯里兰卡 马尔代夫 阿富汗 伊朗 伊拉克 叙利亚 黎巴嫩 以色列 巴勒斯坦 约旦 沙特
沙特阿拉伯 阿联酋 卡塔尔 巴林 科威特 阿曼 也门 埃及 利比亚 突尼斯 阿尔及利亚 摩洛哥 苏丹 南苏丹 埃塞俄比亚 厄立特里亚 索马里 吉布提 肯尼亚 乌干达 坦桑尼亚
卢旺达 布隆迪 刚果（金） 刚果（布） 中非 喀麦隆 乍得 尼日尔 尼日利亚 贝宁 多哥 加纳 科特迪瓦 利比里亚 塞拉利昂 几内亚 塞内加尔 马里 布基纳法索 毛里塔尼亚
加蓬 赤道几内亚 安哥拉 赞比亚 津巴布韦 马拉维 莫桑比克 博茨瓦纳 纳米比亚 南非 莱索托 斯威士兰 马达加斯加 毛里求斯 塞舌尔 加拿大 墨西哥 古巴 牙买加 海地
多米尼加 危地马拉 洪都拉斯 萨尔瓦多 尼加拉瓜 哥斯达黎加 巴拿马 哥伦比亚 委内瑞拉 圭亚那 苏里南 厄瓜多尔 秘鲁 玻利维亚 巴西 巴拉圭 乌拉圭 智利 阿根廷
澳大利亚 新西兰 巴布亚新几内亚 斐济 萨摩亚 汤加 所罗门群岛 瓦努阿图 加沙 克里米亚 车臣 西伯利亚
`;

/** Cities a line: Chinese | English | Russian. Capitals of the world, large cities, and what datelines often name. */
export const CITIES = `
北京 | Beijing | Пекин
上海 | Shanghai | Шанхай
天津 | Tianjin | Тяньцзинь
重庆 | Chongqing | Чунцин
香港 | Hong Kong | Гонконг
澳门 | Macao | Макао
台北 | Taipei | Тайбэй
高雄 | Kaohsiung | Гаосюн
广州 | Guangzhou | Гуанчжоу
深圳 | Shenzhen | Шэньчжэнь
珠海 | Zhuhai | Чжухай
南京 | Nanjing | Нанкин
苏州 | Suzhou | Сучжоу
杭州 | Hangzhou | Ханчжоу
宁波 | Ningbo | Нинбо
合肥 | Hefei | Хэфэй
福州 | Fuzhou | Фучжоу
厦门 | Xiamen | Сямэнь
南昌 | Nanchang | Наньчан
济南 | Jinan | Цзинань
青岛 | Qingdao | Циндао
郑州 | Zhengzhou | Чжэнчжоу
武汉 | Wuhan | Ухань
长沙 | Changsha | Чанша
南宁 | Nanning | Наньнин
桂林 | Guilin | Гуйлинь
海口 | Haikou | Хайкоу
三亚 | Sanya | Санья
成都 | Chengdu | Чэнду
贵阳 | Guiyang | Гуйян
昆明 | Kunming | Куньмин
拉萨 | Lhasa | Лхаса
西安 | Xi'an | Сиань
兰州 | Lanzhou | Ланьчжоу
西宁 | Xining | Синин
银川 | Yinchuan | Иньчуань
乌鲁木齐 | Urumqi | Урумчи
喀什 | Kashgar | Кашгар
呼和浩特 | Hohhot | Хух-Хото
满洲里 | Manzhouli | Маньчжурия
石家庄 | Shijiazhuang | Шицзячжуан
太原 | Taiyuan | Тайюань
沈阳 | Shenyang | Шэньян
大连 | Dalian | Далянь
长春 | Changchun | Чанчунь
哈尔滨 | Harbin | Харбин
黑河 | Heihe | Хэйхэ
绥芬河 | Suifenhe | Суйфэньхэ
博鳌 | Boao | Боао
雄安 | Xiongan |
莫斯科 | Moscow | Москва
圣彼得堡 | St. Petersburg | Санкт-Петербург
符拉迪沃斯托克 | Vladivostok | Владивосток
海参崴 | |
哈巴罗夫斯克 | Khabarovsk | Хабаровск
布拉戈维申斯克 | Blagoveshchensk | Благовещенск
伊尔库茨克 | Irkutsk | Иркутск
赤塔 | Chita | Чита
新西伯利亚 | Novosibirsk | Новосибирск
叶卡捷琳堡 | Yekaterinburg | Екатеринбург
喀山 | Kazan | Казань
索契 | Sochi | Сочи
顿河畔罗斯托夫 | Rostov-on-Don | Ростов-на-Дону
罗斯托夫 | | Ростов
加里宁格勒 | Kaliningrad | Калининград
摩尔曼斯克 | Murmansk | Мурманск
雅库茨克 | Yakutsk | Якутск
乌法 | Ufa | Уфа
下诺夫哥罗德 | Nizhny Novgorod | Нижний Новгород
伏尔加格勒 | Volgograd | Волгоград
格罗兹尼 | Grozny | Грозный
塞瓦斯托波尔 | Sevastopol | Севастополь
辛菲罗波尔 | Simferopol | Симферополь
顿涅茨克 | Donetsk | Донецк
基辅 | Kyiv | Киев
哈尔科夫 | Kharkiv | Харьков
敖德萨 | Odesa | Одесса
利沃夫 | Lviv | Львов
明斯克 | Minsk | Минск
阿斯塔纳 | Astana | Астана
努尔苏丹 | Nur-Sultan | Нур-Султан
阿拉木图 | Almaty | Алма-Ата
塔什干 | Tashkent | Ташкент
撒马尔罕 | Samarkand | Самарканд
比什凯克 | Bishkek | Бишкек
杜尚别 | Dushanbe | Душанбе
阿什哈巴德 | Ashgabat | Ашхабад
巴库 | Baku | Баку
埃里温 | Yerevan | Ереван
第比利斯 | Tbilisi | Тбилиси
基希讷乌 | Chisinau | Кишинев
乌兰巴托 | Ulaanbaatar | Улан-Батор
东京 | Tokyo | Токио
大阪 | Osaka | Осака
京都 | Kyoto | Киото
广岛 | Hiroshima | Хиросима
首尔 | Seoul | Сеул
釜山 | Busan | Пусан
平壤 | Pyongyang | Пхеньян
板门店 | Panmunjom | Пханмунджом
河内 | Hanoi | Ханой
胡志明市 | Ho Chi Minh City | Хошимин
万象 | Vientiane | Вьентьян
金边 | Phnom Penh | Пномпень
曼谷 | Bangkok | Бангкок
清迈 | Chiang Mai | Чиангмай
仰光 | Yangon | Янгон
内比都 | Nay Pyi Taw | Нейпьидо
吉隆坡 | Kuala Lumpur | Куала-Лумпур
雅加达 | Jakarta | Джакарта
巴厘岛 | Bali | Бали
马尼拉 | Manila | Манила
斯里巴加湾市 | Bandar Seri Begawan |
帝力 | Dili |
新德里 | New Delhi | Нью-Дели
孟买 | Mumbai | Мумбаи
加尔各答 | Kolkata | Калькутта
班加罗尔 | Bengaluru |
伊斯兰堡 | Islamabad | Исламабад
卡拉奇 | Karachi | Карачи
拉合尔 | Lahore | Лахор
达卡 | Dhaka | Дакка
加德满都 | Kathmandu | Катманду
科伦坡 | Colombo | Коломбо
马累 | Male |
喀布尔 | Kabul | Кабул
坎大哈 | Kandahar | Кандагар
德黑兰 | Tehran | Тегеран
巴格达 | Baghdad | Багдад
大马士革 | Damascus | Дамаск
阿勒颇 | Aleppo | Алеппо
贝鲁特 | Beirut | Бейрут
耶路撒冷 | Jerusalem | Иерусалим
特拉维夫 | Tel Aviv | Тель-Авив
拉姆安拉 | Ramallah | Рамалла
安曼 | Amman | Амман
利雅得 | Riyadh | Эр-Рияд
吉达 | Jeddah | Джидда
迪拜 | Dubai | Дубай
阿布扎比 | Abu Dhabi | Абу-Даби
多哈 | Doha | Доха
麦纳麦 | Manama | Манама
科威特城 | Kuwait City | Эль-Кувейт
马斯喀特 | Muscat | Маскат
萨那 | Sanaa | Сана
亚丁 | Aden | Аден
安卡拉 | Ankara | Анкара
伊斯坦布尔 | Istanbul | Стамбул
安塔利亚 | Antalya | Анталья
开罗 | Cairo | Каир
的黎波里 | Tripoli | Триполи
突尼斯市 | Tunis | Тунис
阿尔及尔 | Algiers | Алжир
拉巴特 | Rabat | Рабат
喀土穆 | Khartoum | Хартум
朱巴 | Juba | Джуба
亚的斯亚贝巴 | Addis Ababa | Аддис-Абеба
摩加迪沙 | Mogadishu | Могадишо
内罗毕 | Nairobi | Найроби
坎帕拉 | Kampala | Кампала
基加利 | Kigali | Кигали
达累斯萨拉姆 | Dar es Salaam | Дар-эс-Салам
金沙萨 | Kinshasa | Киншаса
阿布贾 | Abuja | Абуджа
拉各斯 | Lagos | Лагос
阿克拉 | Accra | Аккра
达喀尔 | Dakar | Дакар
巴马科 | Bamako | Бамако
罗安达 | Luanda | Луанда
卢萨卡 | Lusaka | Лусака
哈拉雷 | Harare | Хараре
马普托 | Maputo | Мапуту
温得和克 | Windhoek | Виндхук
比勒陀利亚 | Pretoria | Претория
约翰内斯堡 | Johannesburg | Йоханнесбург
开普敦 | Cape Town | Кейптаун
伦敦 | London | Лондон
爱丁堡 | Edinburgh | Эдинбург
都柏林 | Dublin | Дублин
巴黎 | Paris | Париж
马赛 | Marseille | Марсель
斯特拉斯堡 | Strasbourg | Страсбург
柏林 | Berlin | Берлин
慕尼黑 | Munich | Мюнхен
法兰克福 | Frankfurt | Франкфурт
汉堡 | Hamburg | Гамбург
布鲁塞尔 | Brussels | Брюссель
海牙 | The Hague | Гаага
阿姆斯特丹 | Amsterdam | Амстердам
伯尔尼 | Bern | Берн
日内瓦 | Geneva | Женева
苏黎世 | Zurich | Цюрих
达沃斯 | Davos | Давос
维也纳 | Vienna | Вена
罗马 | Rome | Рим
米兰 | Milan | Милан
威尼斯 | Venice | Венеция
马德里 | Madrid | Мадрид
巴塞罗那 | Barcelona | Барселона
里斯本 | Lisbon | Лиссабон
雅典 | Athens | Афины
华沙 | Warsaw | Варшава
布拉格 | Prague | Прага
布拉迪斯拉发 | Bratislava | Братислава
布达佩斯 | Budapest | Будапешт
布加勒斯特 | Bucharest | Бухарест
索非亚 | Sofia | София
贝尔格莱德 | Belgrade | Белград
萨格勒布 | Zagreb | Загреб
卢布尔雅那 | Ljubljana | Любляна
萨拉热窝 | Sarajevo | Сараево
地拉那 | Tirana | Тирана
斯科普里 | Skopje | Скопье
维尔纽斯 | Vilnius | Вильнюс
里加 | Riga | Рига
塔林 | Tallinn | Таллин
赫尔辛基 | Helsinki | Хельсинки
斯德哥尔摩 | Stockholm | Стокгольм
奥斯陆 | Oslo | Осло
哥本哈根 | Copenhagen | Копенгаген
雷克雅未克 | Reykjavik | Рейкьявик
尼科西亚 | Nicosia | Никосия
联合国 | United Nations | ООН
纽约 | New York | Нью-Йорк
华盛顿 | Washington | Вашингтон
洛杉矶 | Los Angeles | Лос-Анджелес
旧金山 | San Francisco | Сан-Франциско
芝加哥 | Chicago | Чикаго
休斯敦 | Houston | Хьюстон
波士顿 | Boston | Бостон
迈阿密 | Miami | Майами
西雅图 | Seattle | Сиэтл
渥太华 | Ottawa | Оттава
多伦多 | Toronto | Торонто
温哥华 | Vancouver | Ванкувер
蒙特利尔 | Montreal | Монреаль
墨西哥城 | Mexico City | Мехико
哈瓦那 | Havana | Гавана
巴拿马城 | Panama City | Панама
波哥大 | Bogota | Богота
加拉加斯 | Caracas | Каракас
基多 | Quito | Кито
利马 | Lima | Лима
拉巴斯 | La Paz | Ла-Пас
圣地亚哥 | Santiago | Сантьяго
布宜诺斯艾利斯 | Buenos Aires | Буэнос-Айрес
蒙得维的亚 | Montevideo | Монтевидео
巴西利亚 | Brasilia | Бразилиа
圣保罗 | Sao Paulo | Сан-Паулу
里约热内卢 | Rio de Janeiro | Рио-де-Жанейро
堪培拉 | Canberra | Канберра
悉尼 | Sydney | Сидней
墨尔本 | Melbourne | Мельбурн
惠灵顿 | Wellington | Веллингтон
奥克兰 | Auckland | Окленд
苏瓦 | Suva | Сува
新加坡 | Singapore | Сингапур
加沙 | Gaza | Газа
加沙城 | Gaza City |
梵蒂冈 | Vatican City | Ватикан
卢森堡 | Luxembourg | Люксембург
摩纳哥 | Monaco | Монако
圣马力诺 | San Marino | Сан-Марино
瓦莱塔 | Valletta | Валлетта
波德戈里察 | Podgorica | Подгорица
普里什蒂纳 | Pristina | Приштина
安道尔城 | Andorra la Vella | Андорра-ла-Велья
克拉科夫 | Krakow | Краков
都灵 | Turin | Турин
那不勒斯 | Naples | Неаполь
里昂 | Lyon | Лион
尼斯 | Nice | Ницца
科隆 | Cologne | Кельн
波恩 | Bonn | Бонн
安特卫普 | Antwerp | Антверпен
鹿特丹 | Rotterdam | Роттердам
曼彻斯特 | Manchester | Манчестер
格拉斯哥 | Glasgow | Глазго
贝尔法斯特 | Belfast | Белфаст
塞萨洛尼基 | Thessaloniki | Салоники
伊兹密尔 | Izmir | Измир
马什哈德 | Mashhad | Мешхед
伊斯法罕 | Isfahan | Исфахан
白沙瓦 | Peshawar | Пешавар
金奈 | Chennai | Ченнаи
海得拉巴 | Hyderabad | Хайдарабад
廷布 | Thimphu | Тхимпху
琅勃拉邦 | Luang Prabang |
岘港 | Da Nang | Дананг
普吉 | Phuket | Пхукет
宿务 | Cebu | Себу
名古屋 | Nagoya | Нагоя
札幌 | Sapporo | Саппоро
冲绳 | Okinawa | Окинава
仁川 | Incheon | Инчхон
大邱 | Daegu | Тэгу
罗津 | Rason | Расон
埃尔比勒 | Erbil | Эрбиль
巴士拉 | Basra | Басра
摩苏尔 | Mosul | Мосул
荷台达 | Hodeidah | Ходейда
班加西 | Benghazi | Бенгази
亚历山大 | Alexandria | Александрия
卡萨布兰卡 | Casablanca | Касабланка
努瓦克肖特 | Nouakchott | Нуакшот
班珠尔 | Banjul | Банжул
比绍 | Bissau | Бисау
科纳克里 | Conakry | Конакри
弗里敦 | Freetown | Фритаун
蒙罗维亚 | Monrovia | Монровия
阿比让 | Abidjan | Абиджан
瓦加杜古 | Ouagadougou | Уагадугу
尼亚美 | Niamey | Ниамей
洛美 | Lome | Ломе
科托努 | Cotonou | Котону
恩贾梅纳 | N'Djamena | Нджамена
雅温得 | Yaounde | Яунде
杜阿拉 | Douala |
班吉 | Bangui | Банги
利伯维尔 | Libreville | Либревиль
马拉博 | Malabo | Малабо
布拉柴维尔 | Brazzaville | Браззавиль
布琼布拉 | Bujumbura | Бужумбура
多多马 | Dodoma | Додома
利隆圭 | Lilongwe | Лилонгве
哈博罗内 | Gaborone | Габороне
马塞卢 | Maseru | Масеру
姆巴巴内 | Mbabane | Мбабане
塔那那利佛 | Antananarivo | Антананариву
路易港 | Port Louis | Порт-Луи
维多利亚 | Victoria | Виктория
吉布提 | Djibouti | Джибути
阿斯马拉 | Asmara | Асмэра
德班 | Durban | Дурбан
亚特兰大 | Atlanta | Атланта
费城 | Philadelphia | Филадельфия
底特律 | Detroit | Детройт
达拉斯 | Dallas | Даллас
拉斯维加斯 | Las Vegas | Лас-Вегас
圣迭戈 | San Diego | Сан-Диего
丹佛 | Denver | Денвер
明尼阿波利斯 | Minneapolis | Миннеаполис
檀香山 | Honolulu | Гонолулу
安克雷奇 | Anchorage | Анкоридж
新奥尔良 | New Orleans | Новый Орлеан
魁北克 | Quebec City | Квебек
卡尔加里 | Calgary | Калгари
莫尔兹比港 | Port Moresby | Порт-Морсби
霍尼亚拉 | Honiara | Хониара
维拉港 | Port Vila | Порт-Вила
努库阿洛法 | Nukualofa | Нукуалофа
阿皮亚 | Apia | Апиа
塔拉瓦 | Tarawa | Тарава
马朱罗 | Majuro | Маджуро
帕利基尔 | Palikir | Паликир
富纳富提 | Funafuti | Фунафути
亚伦 | Yaren | Ярен
卢森堡市 | Luxembourg City | Люксембург
瓦杜兹 | Vaduz | Вадуц
努克 | Nuuk | Нуук
吉布提市 | Djibouti City |
基特加 | Gitega | Гитега
波多诺伏 | Porto-Novo | Порто-Ново
亚穆苏克罗 | Yamoussoukro | Ямусукро
普拉亚 | Praia | Прая
莫罗尼 | Moroni | Морони
贝尔莫潘 | Belmopan | Бельмопан
危地马拉城 | Guatemala City | Гватемала
特古西加尔巴 | Tegucigalpa | Тегусигальпа
圣萨尔瓦多 | San Salvador | Сан-Сальвадор
马那瓜 | Managua | Манагуа
圣何塞 | San Jose | Сан-Хосе
太子港 | Port-au-Prince | Порт-о-Пренс
圣多明各 | Santo Domingo | Санто-Доминго
金斯敦 | Kingston | Кингстон
西班牙港 | Port of Spain | Порт-оф-Спейн
乔治敦 | Georgetown | Джорджтаун
帕拉马里博 | Paramaribo | Парамарибо
亚松森 | Asuncion | Асунсьон
蒂华纳 | Tijuana | Тихуана
布里斯班 | Brisbane | Брисбен
珀斯 | Perth | Перт
萨马拉 | Samara | Самара
克拉斯诺达尔 | Krasnodar | Краснодар
克拉斯诺亚尔斯克 | Krasnoyarsk | Красноярск
鄂木斯克 | Omsk | Омск
车里雅宾斯克 | Chelyabinsk | Челябинск
彼尔姆 | Perm | Пермь
图拉 | Tula | Тула
别尔哥罗德 | Belgorod | Белгород
库尔斯克 | Kursk | Курск
布良斯克 | Bryansk | Брянск
沃罗涅日 | Voronezh | Воронеж
阿尔汉格尔斯克 | Arkhangelsk | Архангельск
南萨哈林斯克 | Yuzhno-Sakhalinsk | Южно-Сахалинск
堪察加彼得罗巴甫洛夫斯克 | Petropavlovsk-Kamchatsky | Петропавловск-Камчатский
乌兰乌德 | Ulan-Ude | Улан-Удэ
托木斯克 | Tomsk | Томск
秋明 | Tyumen | Тюмень
苏呼米 | Sukhumi | Сухум
卢甘斯克 | Luhansk | Луганск
梅利托波尔 | Melitopol | Мелитополь
马里乌波尔 | Mariupol | Мариуполь
赫尔松 | Kherson | Херсон
扎波罗热 | Zaporizhzhia | Запорожье
第聂伯罗 | Dnipro | Днепр
布列斯特 | Brest | Брест
奥什 | Osh | Ош
希瓦 | Khiva | Хива
布哈拉 | Bukhara | Бухара
无锡 | Wuxi | Уси
温州 | Wenzhou | Вэньчжоу
义乌 | Yiwu | Иу
泉州 | Quanzhou | Цюаньчжоу
东莞 | Dongguan | Дунгуань
佛山 | Foshan | Фошань
徐州 | Xuzhou |
烟台 | Yantai | Яньтай
威海 | Weihai | Вэйхай
洛阳 | Luoyang | Лоян
大庆 | Daqing | Дацин
吉林 | Jilin | Цзилинь
丹东 | Dandong | Даньдун
延吉 | Yanji | Яньцзи
珲春 | Hunchun | Хуньчунь
宜昌 | Yichang | Ичан
酒泉 | Jiuquan | Цзюцюань
天水 | Tianshui |
敦煌 | Dunhuang | Дуньхуан
霍尔果斯 | Horgos | Хоргос
阿拉山口 | Alashankou | Алашанькоу
西双版纳 | Xishuangbanna |
文昌 | Wenchang | Вэньчан
乌镇 | Wuzhen |
台中 | Taichung | Тайчжун
台南 | Tainan | Тайнань
北戴河 | Beidaihe |
拿骚 | Nassau | Нассау
布里奇敦 | Bridgetown | Бриджтаун
罗索 | Roseau | Розо
卡斯特里 | Castries | Кастри
圣乔治 | St. George's | Сент-Джорджес
巴斯特尔 | Basseterre | Бастер
圣约翰 | St. John's | Сент-Джонс
`;

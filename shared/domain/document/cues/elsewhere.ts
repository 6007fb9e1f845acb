import { type Lexicon, list } from "./catalogue.ts";

/**
 * Languages of which Dossier knows the titles and set phrases of what institutions issue, and of CVs and
 * letters; the rest their documents tell by shape. Their words are their own and count in any document.
 */
export const elsewhere: readonly Lexicon[] = [
  {
    language: "zh",
    cues: {},
    abroad: {
      "cv title": list(`简历, 個人簡歷, ~个人简历, ~履历, ~履歷, 個人履歷`),
      "cv heading": list(`
        教育背景, 教育经历, 工作经历, 工作经验, 实习经历, 科研经历, 项目经历, 获奖情况, 语言能力, 专业技能, 个人信息, 基本信息, 发表论文, 自我评价, 研究方向, 论文发表,
        荣誉奖励, 技能
      `),
      "letter title": list(`~动机信, ~求职信, ~申请信, ~个人陈述, ~自荐信`),
      applies: list(
        `~申请贵校, 申请博士, 特此申请, 申请攻读博士学位, ~申请贵组, ~申请该职位, ~应聘, 希望申请~, 我申请~, 我希望加入~, 我想申请~, 特此应聘`,
      ),
      motive: list(
        `我毕业于~, 我对~, 我的研究~, 我的硕士~, 我希望~, 我曾~, 您的课题组~, 贵课题组~, 贵校~, 期待~, 在硕士期间~, 在研究生~, 我热爱~`,
      ),
      recommends: list(`~强烈推荐, ~推荐他, ~推荐她, 特此推荐, 我推荐~, 郑重推荐~, 我愿意推荐~`),
      "knows the applicant": list(`该生~, 作为他的导师~, 作为她的导师~, 我是他的~, 我是她的~, 我认识~`),
      "transcript title": list(
        `~成绩单, ~成績單, ~成绩表, ~成绩总表, ~成绩登记表, ~成绩证明, ~学籍成绩表, ~成績表, ~成績証明書, ~成績証明`,
      ),
      "totals of grades": list(`平均绩点, 总学分, 平均成绩, 平均学分绩点, 绩点, 学分, 总平均分, 已获学分`),
      "student number": list(`学号, 學號, 院系, 专业, 学籍番号, 学制`),
      "diploma title": list(
        `~毕业证书, ~學士學位證書, ~学位证书, ~畢業證書, ~毕业证, ~学位证, ~学位記, ~卒業証書, ~卒業証明書, ~学位证明书`,
      ),
      conferred: list(
        `~学士学位, ~硕士学位, ~博士学位, ~學士學位, ~碩士學位, 准予毕业, 准予畢業, 授予, ~学位を授与する`,
      ),
      "formula of a deed": list(`校长, 证书编号, 校長, 学位评定委员会, 学校编号, 证书编号no`),
      "recommendation title": list(`~推荐信, ~推薦信, ~推薦書`),
      "identity title": list(`护照, 中华人民共和国护照, 居民身份证, 護照, 旅券`),
    },
    vocabulary: {
      "grade column": list(
        `课程, 课程名称, 学分, 成绩, 学期, 课程性质, 绩点, 课程类别, 学时, 課程名稱, 科目, 単位, 評価`,
      ),
      salutation: list(`尊敬的~, 敬爱的~, 亲爱的~`),
      closing: list(`此致, 敬礼, 此致敬礼, 顺颂~`),
      "result column": list(`成绩, 绩点, 評価, 成績`),
    },
  },
  {
    language: "ru",
    cues: {},
    abroad: {
      "cv title": list(`резюме, автобиография, биография`),
      "cv heading": list(`
        образование, опыт работы, навыки, языки, публикации, конференции, награды, личные данные,
        контакты, профессиональные навыки, знание языков, дополнительное образование, научные интересы,
        стажировки, достижения
      `),
      "letter title": list(`мотивационное письмо, сопроводительное письмо, письмо о мотивации`),
      applies: list(`
        (прошу|просим) (рассмотреть|принять) … (кандидатуру|заявление|заявку), мою кандидатуру, (хочу|хотел|хотела|желаю) … (поступить|претендовать|подать),
        (подаю|направляю) … (заявление|заявку|документы), претендую на, (на|вашу) (вакансию|должность) …, (вакансии|должности|места) … (аспиранта|докторанта|исследователя),
        (интересует|заинтересовала) … (вакансия|позиция|программа|аспирантура)
      `),
      motive: list(`
        (я|мне|меня) (окончил|окончила|работаю|работал|работала|изучаю|изучал|изучала|занимаюсь|интересуюсь|хочу|хотел|хотела|считаю|надеюсь|учусь|училась|учился),
        (моя|моей|мою|мой|моего|мои|моих) (диплом~|магистерск~|дипломн~|работ~|исследовани~|опыт~|интерес~|диссертаци~|образовани~),
        (ваш|вашей|вашего|вашу|вашем) (групп~|лаборатори~|институт~|кафедр~|университет~|проект~|отдел~), (аспирантур~|докторантур~), собеседовани~, продолжить (исследования|работу|обучение)
      `),
      "knows the applicant": list(`
        (знаю|знаком|знакома) … (с|как|по), (одна|один) из (лучших|самых), (под моим руководством|моя студентка|мой студент|моей студенткой), (она|он) (проявил~|показал~|всегда|способн~|отличн~|умеет|работал~)
      `),
      "statement title": list(
        `справка (от|с) (научного руководителя|деканата), справка о (предстоящем|планируемом) …`,
      ),
      "confirms completion": list(`
        (защита|защиты) … (состоится|запланирована|назначена|пройдет), (диплом|степень) … (будет|будут) (выдан|присуждена|присвоена|получен), (защитит|закончит|завершит|получит) … (диплом|работу|обучение|степень)
      `),
      completion: list(
        `(сдал~|выполнил~) (все|полностью) (экзамены|учебный|зачеты), (осталась|остается) (только|лишь) (защита|работа)`,
      ),
      "speaks as supervisor": list(
        `(научный|научным) (руководитель|руководителем), под моим руководством, (настоящим)? (подтверждаю|удостоверяю) что`,
      ),
      "was employed": list(`
        (действительно)? (работал|работала|работает) … (в должности|на должности|в качестве|в нашей), в нашей (компании|организации), (принят|принята|уволен|уволена) (на|с|по), стаж работы
      `),
      "time of employment": list(
        `(с|в период с) # … (по|до) #, трудовая деятельность, отдел кадров, начальник отдела кадров`,
      ),
      "offers referees": list(`(могут|может|готовы) … (рекомендацию|рекомендации|подтвердить), обо мне`),
      "references title": list(`рекомендатели, контакты рекомендателей, контактные лица`),
      "grading title": list(`(система|шкала) (оценок|оценивания|оценки)`),
      "title of something else": list(`
        справка (об обучении в|с места учебы|о том что является студентом), счет (фактура|на оплату), договор (аренды|найма|оказания|подряда|№)?, трудовой договор, квитанция, объявление,
        сертификат (участника|участия|об окончании курсов), анкета, заявление, протокол, отчет, программа (конференции)?, инструкция, приказ
      `),
      "transcript title": list(`
        приложение к диплому, академическая справка, справка об обучении, выписка оценок, зачетная книжка,
        экзаменационная ведомость, транскрипт, выписка из (зачетной|экзаменационной)
      `),
      "totals of grades": list(`
        средний балл, зачетные единицы, общая трудоемкость, всего часов, количество зачетных
      `),
      "diploma title": list(`
        диплом, диплом (бакалавра|магистра|специалиста|кандидата|доктора|о высшем), аттестат о среднем
      `),
      conferred: list(`
        (присвоена|присуждена|присваивается|присуждается) … (степень|квалификация),
        решением государственной, освоил~ программу, присвоена квалификация
      `),
      "formula of a deed": list(`
        настоящий диплом, российская федерация, государственной (экзаменационной|аттестационной),
        регистрационный номер
      `),
      "recommendation title": list(`рекомендательное письмо, рекомендация, характеристика`),
      recommends: list(`рекомендую, рекомендуем, (с удовольствием|настоятельно) рекомендую`),
      "identity title": list(`паспорт, паспорт гражданина`),
      "work certificate title": list(`справка с места работы, трудовая книжка`),
    },
    vocabulary: {
      "grade column": list(`
        дисциплина, наименование дисциплин, дисциплины, оценка, часы, количество часов, семестр, предмет,
        зачетные единицы
      `),
      "result column": list(`оценка, итоговая оценка`),
      officer: list(`ректор, декан, председатель, секретарь`),
      salutation: list(
        `уважаем~ (господин|госпожа|профессор|доктор|коллеги|комиссия|члены)?, дорог~ (коллеги|профессор), здравствуйте, добрый день`,
      ),
      closing: list(`с уважением, с наилучшими пожеланиями, искренне ваш~, заранее благодарю`),
      "first person": list(`я, мне, меня, мной, мой, моя, мои, моей, моего, мою, моих`),
      "third person": list(`она, её, он, его, ей, ему`),
      "function word": list(`и, в, на, с, что, по, не, для, из, к, от, как, это, был, была, о, при`),
      "name label": list(`фамилия имя отчество, фио, студент, студентка, фамилия, имя`),
      institution: list(`университет, институт, факультет, академия, школа`),
      "grade word": list(`отлично, хорошо, удовлетворительно, неудовлетворительно, зачтено`),
      "until now": list(`настоящее, сейчас`),
    },
  },
  {
    language: "uk",
    cues: {},
    abroad: {
      "transcript title": list(`додаток до диплома, академічна довідка, витяг з навчальної картки`),
      "diploma title": list(`диплом (бакалавра|магістра|спеціаліста)`),
      conferred: list(`
        здобув кваліфікацію, здобула кваліфікацію, присвоєно кваліфікацію, отримав повну вищу
      `),
      "letter title": list(`мотиваційний лист`),
    },
    vocabulary: { "grade column": list(`дисципліна, оцінка, кредити`), "result column": list(`оцінка`) },
  },
  {
    language: "tr",
    cues: { "diploma title": list(`diploma`) },
    abroad: {
      "cv title": list(`özgeçmiş, öz geçmiş`),
      "cv heading": list(`
        eğitim, iş deneyimi, deneyim, yetenekler, yabancı dil, yabancı diller, yayınlar, referanslar,
        kişisel bilgiler, eğitim bilgileri, projeler, ödüller, beceriler, iletişim bilgileri, stajlar,
        diller
      `),
      "letter title": list(`niyet mektubu, motivasyon mektubu, ön yazı`),
      applies: list(`
        (başvurmak|başvuruyorum|başvurumu|başvuruda) …, (pozisyonuna|programına|kadrosuna|ilanına) … (başvur~|ilgi~), adaylığımı
      `),
      motive: list(`
        (yüksek lisans|lisans|tez) (tezimde|tezim|çalışmam|eğitimimi|derecemi), (çalışıyorum|çalıştım|istiyorum|düşünüyorum|mezun oldum|tamamladım|geliştirdim|öğrendim),
        (grubunuz~|laboratuvarınız~|ekibiniz~|projeniz~|üniversiteniz~|bölümünüz~), mülakat
      `),
      recommends: list(`(tavsiye|öneri~) (ederim|ediyorum|ederiz), gönül rahatlığıyla …`),
      "work certificate title": list(`(çalışma|hizmet|iş deneyim) (belgesi|dökümü), bonservis`),
      "was employed": list(
        `(çalışmıştır|görev yapmıştır|çalışmaktadır|istihdam edilmiştir), (şirketimizde|firmamızda|kurumumuzda) …`,
      ),
      "time of employment": list(`(tarihleri arasında|tarihinden), insan kaynakları`),
      "transcript title": list(`
        not (döküm|durum) (belgesi|çizelgesi), transkript, not dökümü, öğrenci not~, transkript belgesi
      `),
      "totals of grades": list(`
        genel (not)? ortalaması, ağırlıklı genel, gno, agno, akts, toplam kredi, dönem ortalaması
      `),
      "student number": list(`öğrenci (no|numarası), anabilim dalı`),
      "diploma title": list(`
        lisans diploması, yüksek lisans diploması, geçici mezuniyet belgesi, mezuniyet belgesi,
        doktora diploması
      `),
      conferred: list(`
        (diplomasını|unvanını|derecesini) … (almaya|hak), mezun ol~, hak kazanmıştır, verilmiştir
      `),
      "recommendation title": list(`referans mektubu, tavsiye mektubu`),
      "language test title": list(`yökdil, yds sonuç, yds`),
      "title of something else": list(`öğrenci belgesi, fatura, kira sözleşmesi`),
    },
    vocabulary: {
      "grade column": list(`
        ders, ders adı, ders kodu, kredi, not, akts, dönem, harf notu, puan, başarı notu
      `),
      "result column": list(`not, notu, harf notu, başarı notu`),
      officer: list(`rektör, dekan, müdür, öğrenci işleri`),
      salutation: list(`sayın, saygıdeğer, değerli`),
      closing: list(`saygılarımla, saygılarımızla, en iyi dileklerimle`),
      "first person": list(
        `ben, benim, bana, beni, istiyorum, çalışıyorum, çalıştım, tamamladım, inanıyorum, yaptım, öğrendim, düşünüyorum`,
      ),
      "function word": list(`ve, bir, bu, ile, için, olarak, olan, çok, daha, ama, bana, kadar, sonra`),
      institution: list(`üniversitesi, fakültesi, enstitüsü`),
    },
  },
  {
    language: "el",
    cues: {},
    abroad: {
      "cv title": list(`βιογραφικό σημείωμα, βιογραφικο σημειωμα`),
      "cv heading": list(`
        εκπαίδευση, εργασιακή εμπειρία, επαγγελματική εμπειρία, ξένες γλώσσες, δεξιότητες, δημοσιεύσεις,
        σπουδές
      `),
      "transcript title": list(`
        αναλυτική βαθμολογία, πιστοποιητικό αναλυτικής βαθμολογίας, αναλυτικη βαθμολογια
      `),
      "totals of grades": list(`
        βαθμός (πτυχίου|διπλώματος), μέσος όρος, πιστωτικές μονάδες, διδακτικές μονάδες
      `),
      "diploma title": list(`πτυχίο, δίπλωμα, πτυχιο, διπλωμα, αντίγραφο πτυχίου, μεταπτυχιακό δίπλωμα`),
      "letter title": list(`επιστολή (ενδιαφέροντος|κινήτρων), συνοδευτική επιστολή`),
    },
    vocabulary: {
      "grade column": list(`μάθημα, βαθμός, ects, εξάμηνο, μαθήματα`),
      "result column": list(`βαθμός`),
      officer: list(`πρύτανης, κοσμήτορας, γραμματέας`),
    },
  },
  {
    language: "fi",
    cues: {},
    abroad: {
      "cv title": list(`ansioluettelo`),
      "cv heading": list(`
        koulutus, työkokemus, kielitaito, julkaisut, osaaminen, harrastukset, suosittelijat, taidot,
        luottamustoimet
      `),
      "letter title": list(`hakemuskirje, motivaatiokirje, työhakemus`),
      "transcript title": list(`
        opintosuoritusote, opintorekisteriote, opintosuoritukset, suoritusote, ote opintorekisteristä
      `),
      "totals of grades": list(`opintopistettä, painotettu keskiarvo, keskiarvo, suoritettu yhteensä`),
      "diploma title": list(`tutkintotodistus, maisterin tutkintotodistus, kandidaatin tutkintotodistus`),
      conferred: list(`on suorittanut … (tutkinnon|maisterin|kandidaatin), tutkinnon suorittan~`),
      "school certificate": list(`ylioppilastutkintotodistus, ylioppilastutkinto`),
    },
    vocabulary: {
      "grade column": list(`opintojakso, arvosana, laajuus, suorituspäivä, opintopisteet`),
      "result column": list(`arvosana`),
      officer: list(`rehtori, dekaani`),
    },
  },
  {
    language: "cs",
    cues: {},
    abroad: {
      "cv title": list(`životopis, strukturovaný životopis`),
      "cv heading": list(`
        vzdělání, pracovní zkušenosti, jazykové znalosti, dovednosti, publikace, zájmy, osobní údaje
      `),
      "letter title": list(`motivační dopis, motivační list, průvodní dopis`),
      "transcript title": list(`
        výpis (studijních výsledků|známek|zkoušek|z databáze), výpis vykonaných zkoušek,
        přehled studijních výsledků
      `),
      "diploma title": list(`
        vysokoškolský diplom, vysvědčení o státní, oklevél, diplomă de (licență|master), диплома
      `),
      conferred: list(`byl udělen akademický titul, udělen titul, akademický titul`),
    },
    vocabulary: {
      "grade column": list(`předmět, kredity, hodnocení, známka, zakončení`),
      "result column": list(`hodnocení, známka`),
      officer: list(`rektor, děkan`),
    },
  },
];

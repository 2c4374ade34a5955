//! What is known of languages to tell encodings apart: their letters beyond ASCII by how frequent they are, and words
//! without such letters that stand in every text.
//!
//! Frequencies are those of general reference works on letter frequency, in classes wide enough that no genre changes
//! them.

/// A language that is written in single-byte encodings.
#[derive(Debug)]
pub(super) struct Language {
    /// BCP 47.
    pub(super) tag: &'static str,
    /// The top-level domains whose text is in it.
    pub(super) domains: &'static str,
    /// Letters beyond ASCII in classes parted by `|`: of 100 letters, 4 and more, 1.5, 0.6, 0.2, 0.06, fewer. An apostrophe
    /// counts as a letter where it stands inside words.
    pub(super) letters: &'static str,
    /// Letters of ASCII that are not among a thousand of its letters, or only once.
    pub(super) seldom: &'static str,
    /// Frequent words of ASCII letters.
    pub(super) words: &'static str,
}

const fn language(
    tag: &'static str,
    domains: &'static str,
    letters: &'static str,
    seldom: &'static str,
    words: &'static str,
) -> Language {
    Language { tag, domains, letters, seldom, words }
}

#[rustfmt::skip]
pub(super) const LANGUAGES: &[Language] = &[
    language("af", "za", "|||ê ë|é ’|ô ö û ú ï è á î", "cqxz", "die en van het is in dat wat nie om te sy vir met ook was hulle deur aan oor wees kan"),
    language("az", "az", "||ı ş ö ü|ç ğ|’|İ", "w", "bir ki da olan bu edib olub il"),
    language("bs", "ba me", "||č š ž|ć đ||", "qwxy", "je na da se za su od ne bi po iz kao ali koji te sam godine nije ili tako"),
    language("ca", "cat ad", "|’|à é ó|è í ç ò|ú ï ü|·", "kw", "de la que el els les un en amb per una del al no va dels com es seva aquest aquesta ha"),
    language("cs", "cz", "|í á é|ě š ř č ž ý|ů ú|ň ó|ď ť ö ü ’", "qwx", "na se je ale jako jeho do by po za od pro tak podle ve ze jsou aby bylo roku ho jsem ktery nebo si co ani jen bude pod nad ten ta byla byly tom tomu nich pokud bez mezi"),
    language("cy", "wales", "|’||â|ô î ê|û ï ö á", "jkqxz", "yn ar yr ei wedi gan ac mae bod oedd ond eu hyn am"),
    language("da", "dk gl fo", "||ø å æ||é|ö ä ü ó è ’", "qwxz", "og det er en at til af for den der som med de ikke har et var fra han kan om ved blev efter men eller vil hun vi skal over siger hvor mere to nu mod hvad her alle os man"),
    language("de", "de at ch li", "||ü ä|ö ß|’|é à è ç ë ï", "qxy", "der die das und in den von zu mit sich des auf ist im dem nicht ein eine als auch es an werden aus er hat dass sie nach bei einer um am sind noch wie einem war so oder vor mehr wenn nur kann wird aber bis wir sein ihre wurde durch gegen seine haben"),
    language("en", "uk us au nz ie in", "||’|||é è ñ ü ö ï á ç ê ó í ä ë â ô", "", "the of and to in is was for that with on as he it at by from his an are be has have this not but were which they had their been will said more who would about all one can there if out up when what so we you our she her him its after new also some than then"),
    language("es", "es mx ar co cl pe ve ec uy py bo cu do cr gt hn ni pa sv pr", "||ó í á|é ñ ú||ü ç", "kw", "de la que el en los se del las un por con no una su para es al lo como pero sus le ha sobre este ya entre cuando fue son desde sin todo muy ser dos tiene donde hasta hay hace porque todos esta contra"),
    language("et", "ee", "||ä õ ü|ö|š ž|é ’", "cqwxyzf", "ja on ei et oli ka kui mis aga ning see oma ta kes siis nii veel aasta peale pole selle ole"),
    language("eu", "eus", "|||||ñ ü é ç ’", "cqvwy", "eta da ez du bat dira zen ere baina izan dute egin bere hau"),
    language("fi", "fi", "|ä|ö|||å é š ž ü ’", "cqwxz", "ja on ei se oli kun mutta niin kuin ovat ole vain ollut joka mukaan ettei sen kanssa jo nyt jos olisi me he"),
    language("fr", "fr lu mc sn ml ci dz cd qc re", "|é ’|è à|ê ç|ô û î â ù œ|ë ï ü æ ÿ", "kw", "de la le et les des en un une du dans est que pour qui sur par au plus pas avec ce il se son sont cette ont mais nous elle aux ses leur ou comme deux entre sans fait lors avait tout bien depuis leurs ainsi dont"),
    language("ga", "irl", "||á í é ’|ó ú||", "jkqvwxyz", "an na agus ar is go le ag do sa leis seo tar"),
    language("gl", "gal", "||ó á í|é ñ ú||ü ï", "jkwy", "de que da do en un unha para con non os na polo ao das dos foi"),
    language("hr", "hr", "||č š ž|ć đ||", "qwxy", "je na da se za su od ne bi po iz kao ali koji te sam godine nije ili tako"),
    language("hu", "hu", "|á é|ö ó ő|í ü ú|ű|ä ô ’", "qwx", "az hogy nem is egy ez volt csak mint meg ha de el azt vagy fel kell mert lesz pedig vissza magyar szerint ki itt ott majd minden ezt lett lehet volna akkor"),
    language("id", "id my", "|||||é è", "qxv", "yang dan di dengan untuk tidak ini itu dari dalam akan pada juga ke karena ada oleh saya tersebut kepada telah bahwa lebih atau seperti bisa mereka kami hari orang para dapat"),
    language("is", "is", "ð|á í þ|ö ó æ é|ú|ý|ü", "cqwxz", "og var sem til um ekki hafa er en af fyrir eftir vera voru segir hefur upp hann hafi eru meira margir hans hennar"),
    language("it", "it sm", "|’|à è|ò ù|ì é|ç ü î", "jkwxy", "di che il la in un per una del non si da con dei sono le al alla della nel gli come anche ha dal ma lo delle sul sulla stato dopo tra suo sua essere due hanno chi quando dove molto tutti tutto"),
    language("lt", "lt", "||ė š ų ž|ū į ą č|ę|é ö ü", "qwx", "ir kad yra su tai ne bet jis kaip buvo nuo iki po ar jau dar jo kurie tik prie metu bei jie ta pat taip tos tada kuri kurios ant kai jeigu tarp esame bus gali labai ten savo visi pats jos joks"),
    language("lv", "lv", "|ā ī ē|š ū|ņ ļ ž|č ķ ģ|ö ü é ō ŗ", "qwxy", "un ir ar no par kas ka uz bet gan pie tas vai pat nav lai tika gada savu tikai jau kur tad to tiek jo tam viens bija pret pirms visi divi kad ko starp katrs kuri kuru tagad"),
    language("nl", "nl be", "||||é ë ’|ï ó è ö ü ê á ç í à", "qxy", "de het een en van in is dat op te zijn voor met die niet aan er om ook als dan maar bij uit nog wordt door naar werd heeft tot hij dit zich meer kan worden wat deze hebben zo nu geen veel zal moet ze we al"),
    language("no", "no", "||å ø|æ||é ö ä ü ò ó ê ô ’", "qwxz", "og det er en at til av for den som med ikke har et var fra han kan om ved ble etter men eller vil de seg jeg vi skal over sier hvor mer to nu mot hva her alle oss man"),
    language("pl", "pl", "|ł|ę ą ó ż|ś ć ń|ź|é ü ö ’", "qvx", "na do to nie jest od po przez dla jak tak ale oraz ich czy tego tym przy jego co roku jako jej ma tylko bardzo ten te pod bez we gdy mnie nam nas tam lub nad"),
    language("pt", "pt br ao mz", "||ã ç é|á í ê ó|õ â à ú ô|ü ñ ’", "kwy", "de que do da em um para com uma os no se na por mais as dos como mas ao foi das tem seu sua ou quando muito nos pela sobre ser ter depois pelo dois isso ele ela eles sem este esta pode entre contra"),
    language("ro", "ro md", "||ă ţ ş î|â||é ö ü ’", "kqwy", "de la nu cu din care pe mai sunt este un au pentru dar fost sau lui fi ca al ce prin anul iar acest sa ei era doar avut intre acum despre toate mult"),
    language("sk", "sk", "|á|í é ú ý č š ľ ž|ť ó|ň ô ä ď|ĺ ŕ ě ö ü", "qwx", "na sa je ale ako jeho do by po za od pre tak vo zo aby bolo bol som roku ktor aj pri"),
    language("sl", "si", "||č š ž|||ć đ ü ö é", "qwxy", "in je na za se da so pa ne bi po kot od iz tudi ki bil ter ali leta ob"),
    language("sq", "al xk", "ë|||ç ’||é", "w", "dhe nga se me per te ka nuk ne si do ky kjo por pas ish"),
    language("sr", "", "||č š ž|ć đ||", "qwxy", "je na da se za su od ne bi po iz kao ali koji te sam godine nije ili tako sa"),
    language("sv", "se ax", "|ä|ö å||é|ü à è æ ø ’", "qwz", "och att det som en av den med till inte har de ett var om men sig han hade kan vid ska efter eller vi mot nu kommer hur mycket alla bli blev oss man mer vad mellan andra"),
    language("sw", "tz ke ug", "|||’||é", "qx", "ya wa na kwa katika ni la za kuwa hiyo cha kama huo hii baada watu alisema hivyo pia huyo wake yake lakini kuhusu wote wao yao zaidi kila"),
    language("tl", "ph", "||||’|ñ é", "fjqvxzc", "ang ng sa mga na ay at hindi si ito para"),
    language("tr", "tr", "ı|ş ü|ğ ç ö ’|İ|â|î û é", "qwx", "bir ve bu ile da de olan olarak ne kadar daha sonra gibi var ama mi en ise yeni oldu ya son her etti gore onu bunu hem bile biri iki olmak ancak dedi karar itibaren"),
    language("vi", "vn", "|à á ô ư đ|ạ ế ả ơ ộ|ê â ó ă í ì ấ|ã é ú ù ò|ý õ", "fjwz", "trong cho khi hai theo sau nam tin anh trung ra con"),
    language("be", "by", "а н|і е р о с т к л у ы в я д|п м з ў б ч г ш|х ц ж ь й ю ’|ё э|ф", "", ""),
    language("bg", "bg", "а о е и т н р с в|л д к п м з ъ г б|я ч у ж|щ ц х ш й|ю ф|ь", "", ""),
    language("mk", "mk", "а о и е т н р с в|д к л п м у ј з|г б ш ж ц|ч ќ х љ|ф ѓ њ|ѕ џ", "", ""),
    language("ru", "ru su kz kg", "о е а и н т с р в л|к м д п у я ы ь г з б|ч й х ж ш|ю ц щ э ф|ё|ъ", "", ""),
    language("sr-Cyrl", "rs", "а и о е н р с т|у д к в м л ј п|з г б ш ч ц ж њ|х љ ћ ф ђ|џ|", "", ""),
    language("uk", "ua", "о а н и і т е в р с|к л у д м п я з ь б г ч|й х ж ц ш ї ю|є ф щ ’|ґ|", "", ""),
];

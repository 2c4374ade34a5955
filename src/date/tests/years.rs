//! Years, decades and centuries, and what is none.

use super::{de, en, es, fr, it, nl};

#[test]
fn years() {
    reads! { en:
        "in 1855" => "1855 = 1855 | 1855",
        "in 1850 soldiers" => "",
        "in 1851 the town" => "1851 = 1851 | 1851",
        "in 2057 the town" => "",
        "from 1780 to 1790" => "",
        "his 2000 album" => "2000 = 2000 | 2000",
        "his 2000 votes" => "",
        "his 2000" => "",
        "Volvo 2018" => "",
        "volvo 2018" => "2018 = 2018 | 2018",
        "they won 2018 small vans" => "",
        "(2018 small vans)" => "2018 = 2018 | 2018",
        "from 1950 to 2000%" => "",
        "from 1955 to 2000 members" => "",
    }
    reads! { de:
        "4 % mehr als 2023" => "2023 = 2023 | 2023",
        "4 Prozent mehr als 2023" => "2023 = 2023 | 2023",
        "heuer mehr als 2023" => "heuer = XXXX -> 2023",
        "4 Prozent mehr als 2023 Stimmen" => "",
        "4 Prozent mehr als 2000" => "",
        "4 Prozent mehr als 1850" => "",
    }
    reads! { en:
        "from 1785 to 1790" => "1785 to 1790 = 1785/1790 | 1785/1790 (from Range)",
    }
}

#[test]
fn marked_years() {
    reads! { en:
        "the '04 model" => "'04 = XX04 | XX04 -> 2004",
        "the ’87%" => "",
        "the ’87 models" => "",
        "the ’87 people" => "",
        "the '87'" => "",
        "since ’04" => "’04 = XX04 | XX04 -> 2004 (since Since)",
        "’04 was good" => "",
    }
}

#[test]
fn what_follows_a_year() {
    reads! { en:
        "2017 q1" => "2017 q1 = 2017-Q1 | 2017-33",
        "2017 q5" => "2017 = 2017 | 2017",
        "2017 q12" => "2017 = 2017 | 2017",
        "2017 h1" => "2017 h1 = 2017-H1 | 2017-40",
        "2017 h3" => "2017 = 2017 | 2017",
        "2017 December" => "2017 December = 2017-12 | 2017-12",
        "2017-December" => "2017-December = 2017-12 | 2017-12",
        "2016\r\nnov" => "2016 = 2016 | 2016",
        "2016\nDecember" => "2016 = 2016 | 2016; December = XXXX-12 | XXXX-12 -> 2022-12",
        "2017 april" => "2017 april = 2017-04 | 2017-04",
        "2017 April" => "2017 = 2017 | 2017",
        "2017 december 5" => "2017 december 5 = 2017-12-05 | 2017-12-05",
        "2017 December 5 trains" => "2017 = 2017 | 2017; December 5 = XXXX-12-05 | XXXX-12-05 -> 2022-12-05",
    }
    reads! { de:
        "2017 mai" => "2017 mai = 2017-05 | 2017-05",
    }
    reads! { nl:
        "2017 mei" => "2017 mei = 2017-05 | 2017-05",
    }
}

#[test]
fn eras() {
    reads! { en:
        "AD 79" => "AD 79 = 0079 | 0079",
        "AD 2300" => "",
        "44 BC" => "44 BC = -0043 | -0043",
        "44 bc" => "",
        "12345 BC" => "",
        "2012 BC Hydro" => "2012 = 2012 | 2012",
        "0 BC" => "",
        "1800 B.C." => "1800 B.C. = -1799 | -1799",
    }
}

#[test]
fn decades() {
    reads! { en:
        "the 1990s" => "1990s = 199 | 199X",
        "the 1800s" => "1800s = 18 | 18XX",
        "the 1900s" => "1900s = 190 | 190X",
        "the 3000s" => "",
        "the 90s" => "90s = 199 | 199X",
        "music of the 90s was loud" => "90s = 199 | 199X",
        "his 90s" => "",
    }
    reads! { de:
        "in den 1800er Jahren" => "1800er Jahren = 180 | 180X",
        "in den 60er- und 70er-Jahren" => "60er = 196 | 196X; 70er-Jahren = 197 | 197X",
        "in den 60er bis 70er Jahren" => "60er bis 70er Jahren = 196/197 | 196X/197X",
    }
    reads! { fr:
        "les années 1990" => "années 1990 = 199 | 199X",
        "les années 1990 et 1991" => "1990 = 1990 | 1990; 1991 = 1991 | 1991",
        "les années 1990,5" => "",
        "les années 80km" => "",
        "les années 3000" => "",
        "les années '1990" => "années '1990 = 199 | 199X",
        "les années 70 personnes" => "",
        "les années 70 arbres" => "",
        "les années 70" => "années 70 = 197 | 197X",
    }
    reads! { en:
        "the 1995s" => "",
        "a late '90s band" => "late '90s = 199 | 199X",
    }
    reads! { es:
        "los noventa" => "los noventa = 199 | 199X",
        "los noventa km" => "",
    }
}

#[test]
fn centuries() {
    reads! { fr:
        "au XXXe siècle" => "XXXe siècle = 29 | 29XX",
        "au XXXIe siècle" => "",
        "au XIVe siècle" => "XIVe siècle = 13 | 13XX",
        "au VXe siècle" => "",
    }
    reads! { it:
        "nel XIX° secolo" => "XIX° secolo = 18 | 18XX",
    }
    reads! { en:
        "the centuries XIX and XX were alike" => "centuries XIX = 18 | 18XX; XX = 19 | 19XX",
    }
}

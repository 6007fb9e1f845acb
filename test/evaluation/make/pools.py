"""Course names, grade scales and thesis filler from which tables and chapters are drawn."""
import json
from pathlib import Path

HERE = Path(__file__).parent
POOLS = {}
for part in (HERE / "courses.txt").read_text(encoding="utf-8").split("\n[")[0:]:
    name, _, body = part.lstrip("[").partition("]")
    POOLS[name.strip()] = [line.strip() for line in body.replace("\n", ";").split(";") if line.strip()]
FILLER = json.loads((HERE / "filler.json").read_text(encoding="utf-8"))

# scale: list of grades as printed, better ones weighted by `rows`
SCALES = {
    "af": "A A B B B C C D", "ects": "A B B C C D E", "de": "1,0 1,3 1,3 1,7 1,7 2,0 2,0 2,3 2,7 3,0 3,3",
    "dedot": "1.0 1.3 1.7 1.7 2.0 2.3 2.7 3.0", "in10": "10 9 9 9 8 8 8 7 7 6", "inl": "O A+ A+ A A B+ B",
    "us": "A A A- B+ B+ B B- C+", "ng": "A A B B B C C D", "pct": "92 88 85 83 79 76 74 71 68 65 61 58",
    "cn": "95 93 91 90 88 87 86 84 82 80 78 75", "it": "30 30 e lode 29 28 28 27 26 25 24 23", "nl": "9 8 8 8,5 7,5 7 7 6,5 6",
    "nldot": "9.0 8.5 8.0 8.0 7.5 7.0 7.0 6.5 6.0", "da": "12 12 10 10 10 7 7 4", "se": "5 5 4 4 4 3", "sevg": "VG VG G G G",
    "fr": "17,5 16 15,5 15 14,25 14 13 12,5 12 11,75 10,5", "uk": "78 74 72 71 69 67 66 64 62 58", "pl": "5.0 5.0 4.5 4.5 4.0 4.0 3.5 3.0",
    "tr": "AA AA BA BA BB BB CB CC", "ir": "19.50 18.75 18.00 17.25 17.00 16.50 15.75 15.00 14.25", "br": "9,5 9,0 8,7 8,5 8,2 7,9 7,5 7,0 6,8",
    "es": "9,2 (SB) 8,8 (NT) 8,1 (NT) 7,6 (NT) 7,0 (NT) 6,5 (AP) 5,9 (AP)", "ru": "5 5 4 4 3", "uz": "94 90 88 86 83 81 77 75", "pass": "bestanden",
    "nobs": "bestått", "cnp": "Excellent Good Good Good Medium Pass", "aunz": "HD HD D D CR CR P", "ie": "72.5 70.1 68.0 66.4 63.9 61.0 58.2",
}
SPLIT = {"it": ["30", "30", "30 e lode", "29", "28", "28", "27", "26", "25", "24"],
         "es": ["9,2 Sobresaliente", "8,8 Notable", "8,1 Notable", "7,6 Notable", "7,0 Notable", "6,5 Aprobado", "5,9 Aprobado", "9,8 Matrícula de Honor"]}


def rows(words, chance):
    """@rows POOL FROM TO COLUMNS SCALE key=value…  COLUMNS from n,code,course,cr,hrs,grade,alt,date,term,sem,status,lect,att."""
    pool, first, last, columns, scale = words[:5]
    options = dict(word.split("=") for word in words[5:])
    grades = SPLIT.get(scale) or SCALES[scale].split()
    credits = options.get("cr", "5,6,7.5").split(",")
    prefix = options.get("code", "CS")
    out = []
    for index, course in enumerate(POOLS[pool][int(first):int(last)]):
        year = int(options.get("year", "2017")) + index // 6
        place = chance.randrange(len(grades))
        cell = {
            "n": str(index + 1), "code": f"{prefix}{chance.randrange(101, 699)}", "course": course,
            "cr": chance.choice(credits), "hrs": str(chance.choice([32, 48, 56, 64, 45, 60])), "grade": grades[place],
            "alt": options.get("alt", "P").split(",")[min(place * len(options.get("alt", "P").split(",")) // len(grades), len(options.get("alt", "P").split(",")) - 1)],
            "date": options.get("date", "{d:02}.{m:02}.{y}").format(d=chance.randrange(1, 28), m=chance.choice([1, 2, 6, 7, 12]), y=year),
            "term": f"{chance.choice(options.get('term', 'Fall,Spring').split(','))} {year}", "sem": str(int(options.get("sem", "1")) + index // 6),
            "status": options.get("status", "BE"), "lect": options.get("lect", "K. Amsel,R. Dorn,P. Veit,T. Holm").split(",")[chance.randrange(2)],
            "att": str(chance.choice([1, 1, 1, 1, 2])), "type": options.get("type", "C,C,E").split(",")[chance.randrange(2)],
        }
        out.append([cell[name].replace("_", " ") for name in columns.split(",")])
    return out


def filler(spec, chance):
    """@filler LANGUAGE N word1;word2;… : N paragraphs of a chapter about these nouns."""
    language, count, nouns = spec.split(" ", 2)
    nouns = nouns.split(";")
    out = []
    for _ in range(int(count)):
        sentences = chance.sample(FILLER[language], min(7, len(FILLER[language])))
        out.append(" ".join(sentence.replace("{a}", chance.choice(nouns)).replace("{b}", chance.choice(nouns)).replace("{n}", str(chance.randrange(3, 97)))
                            for sentence in sentences))
    return out


def contents(spec, chance):
    """@contents title;title;… : a contents list with page numbers."""
    page, out = 1, []
    for index, title in enumerate(spec.split(";")):
        out.append(f"{index + 1}  {title} {'. ' * max(4, 34 - len(title) // 2)}{page}")
        page += chance.randrange(4, 13)
    return out

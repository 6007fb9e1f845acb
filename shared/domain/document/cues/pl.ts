import { type Lexicon, list } from "./catalogue.ts";

export const pl: Lexicon = {
  language: "pl",
  cues: {
    "personal data": list(`
      data urodzenia, miejsce urodzenia, obywatelstwo, narodowość, stan cywilny, adres, telefon, e mail, prawo jazdy, imiona rodziców
    `),
    "cv skill": list(`
      język ojczysty, biegle, biegła znajomość, podstawowy, komunikatywnie, python, matlab, latex, java, linux, kategorii b
    `),
    applies: list(`
      (ubiegać|ubiegam) się, (aplikuję|aplikować) (na|o|do), (rozpatrzenie|rozważenie|przyjęcie) … (kandydatury|zgłoszenia|aplikacji|podania),
      (moją|swoją|mojej|swojej) (kandydatur~|aplikacj~), (stanowisko|miejsce) (doktorant~|asystenta|badawcz~),
      w odpowiedzi na … (ogłoszenie|ofertę), (zwracam|zgłaszam|składam) się? … (kandydat~|podanie|stanowisko|przyjęcie)
    `),
    "subject of an application": list(
      `podanie o, aplikacja na (stanowisko)?, dotyczy (ogłoszenia|stanowiska|rekrutacji), zgłoszenie na stanowisko`,
    ),
    motive: list(`
      (moja|mojej|moją|moje|moim|mój) (praca|pracy|pracę|doświadczenie|zainteresowania|studia|motywacj~|badania|celem|rozprawa|wykształcenie),
      (ukończyłem|ukończyłam|studiowałem|studiowałam|pracuję|pracowałem|pracowałam|badałem|badałam|zajmuję|zajmowałem|zajmowałam|nauczyłem|nauczyłam|napisałem|napisałam),
      (kontynuować|rozwijać|prowadzić) … (badania|badań|wiedzę|umiejętności), (rozmow~ kwalifikacyjn~|spotkania|spotkanie), państwa (zespole|zespołu|oferta|ofertę|projekt~|instytut~|laboratorium|uczelni~)
    `),
    "formula of a deed": list(`
      (rada wydziału|senat), niniejszym, zaświadcza się, na podstawie (przepisów|ustawy|uchwały), rzeczypospolitej polskiej, (z wynikiem|ocena studiów)
    `),
    born: list(`urodzon~, ur`),
    "degree named": list(
      `(magister|licencjat|inżynier|doktor)~ (inżynier~|nauk|w zakresie|na kierunku)?, studi~ (pierwszego|drugiego|trzeciego) stopnia`,
    ),
    "student number": list(`numer (albumu|indeksu), nr (albumu|indeksu), kierunek (studiów)?`),
    term: list(`semestr (zimowy|letni|#), rok akademicki, rok studiów`),
    "school certificate": list(`świadectwo (dojrzałości|ukończenia (liceum|szkoły))`),
    "grading title": list(`(skala|system) (oceniania|ocen), objaśnienie ocen`),
    "thesis title page": list(
      `(praca|rozprawa) (magisterska|doktorska|dyplomowa|inżynierska|licencjacka) (napisana|przygotowana|wykonana)`,
    ),
    "thesis people": list(`promotor, opiekun pracy, recenzent`),
    "thesis heading": list(`
      streszczenie, spis treści, wstęp, wprowadzenie, przegląd literatury, metodyka, metody, wyniki, dyskusja, wnioski, podsumowanie, bibliografia,
      rozdział #, podziękowania, spis (rysunków|tabel)
    `),
    "publication list title": list(`lista publikacji, wykaz publikacji, spis publikacji`),
    "paper heading": list(
      `streszczenie, słowa kluczowe, wprowadzenie, metody, wyniki, dyskusja, wnioski, literatura`,
    ),
    recommends: list(`
      (rekomenduję|polecam|rekomendować|polecić|rekomendujemy|polecamy), (z (pełnym)? przekonaniem|bez (wahania|zastrzeżeń)) … (rekomend~|polec~|popieram),
      popieram … (kandydatur~|podanie|aplikacj~)
    `),
    "knows the applicant": list(`
      (znam|poznałem|poznałam) … (od|jako|podczas|kiedy|gdy), (jej|jego) (praca|zdolności|wyniki|zaangażowanie|sumienność|pracę|pracy),
      (należy|należała|należał) do … (najlepszych|najzdolniejszych), (jedną|jednym) z najlepszych, (pani|pan) … (wykazał~|uczestnicz~|był~|jest),
      (wybitn~|znakomit~|wyróżniając~) (student~|zdoln~|badacz~)?
    `),
    "references title": list(`referencje, osoby (polecające|referencyjne|do kontaktu)`),
    "statement title": list(`
      (zaświadczenie|oświadczenie|opinia) (promotora|opiekuna|o (planowan~|przewidywan~) …), zaświadczenie o (terminie|planowanym|przewidywanym) …
    `),
    "confirms completion": list(`
      (obrona|obronę|obrony|złożenie|ukończenie) … (planowan~|przewidzian~|zaplanowan~|wyznaczon~|odbędzie), (dyplom|tytuł) … (zostanie|będzie) (wydan~|nadan~|wystawion~),
      (obroni|ukończy|złoży|uzyska) … (pracę|studia|dyplom|tytuł)
    `),
    completion: list(`
      (zaliczył~|zdał~) (wszystkie|wszelkie), (pozostała|pozostało) (tylko|jedynie|jeszcze), (przygotowuje|pisze|kończy) … (pracę|pracy) (magistersk~|dyplomow~|licencjack~|doktorsk~)
    `),
    "speaks as supervisor": list(`
      pod (moim|jej|jego) (kierunkiem|opieką), jako (promotor~|opiekun~), (zaświadczam|oświadczam|potwierdzam) że
    `),
    "language test title": list(
      `certyfikat (języka|językowy|znajomości), świadectwo (znajomości języka|językowe)`,
    ),
    "test report": list(
      `(rozumienie|słuchanie|czytanie|pisanie|mówienie) …, (część|egzamin) (ustn~|pisemn~)`,
    ),
    "proposal title": list(
      `(plan|projekt|propozycja) (badań|badawczy|badawcza|rozprawy|pracy doktorskiej), koncepcja badań`,
    ),
    "proposal heading": list(`
      cel (badań|pracy|projektu), pytania badawcze, hipotez~, metodyka, metodologia, stan (wiedzy|badań), harmonogram, oczekiwane wyniki, bibliografia, plan pracy
    `),
    "identity title": list(`dowód osobisty, paszport, karta pobytu, prawo jazdy`),
    "identity field": list(
      `nazwisko, imiona, imię, obywatelstwo, data urodzenia, miejsce urodzenia, płeć, termin ważności, data ważności, pesel`,
    ),
    "title of something else": list(`
      kwestionariusz (osobowy)?, formularz (zgłoszeniowy|rejestracyjny)?, umowa, umowa o dzieło, rachunek, potwierdzenie (zamówienia|wpłaty|rezerwacji), paragon, polisa,
      zaświadczenie (o (statusie studenta|odbyciu|uczestnictwie|zameldowaniu|zarobkach)|lekarskie), certyfikat (uczestnictwa|ukończenia), ogłoszenie (o pracę|o konkursie), protokół,
      regulamin, instrukcja, sprawozdanie, program (konferencji)?, harmonogram (zajęć|sesji), plan zajęć, decyzja, akt urodzenia, wniosek, podanie o urlop, wypowiedzenie
    `),
    enrolment: list(
      `jest (studentem|studentką|uczestnikiem) …, (jest|został~) (wpisan~|przyjęt~) (na|do|w) …`,
    ),
    "course attended": list(
      `(ukończył~|uczestniczył~|wziął udział|wzięła udział) … (kurs~|szkoleni~|warsztat~|konferencj~|seminari~)`,
    ),
    "advert's wording": list(
      `(oferujemy|poszukujemy|zapewniamy), (wymagania|oczekujemy|mile widziane), (prosimy o|prosimy) (przesłanie|przesyłanie|kontakt), termin składania`,
    ),
    "invoice's wording": list(
      `(nip|regon|vat), (kwota|wartość) (brutto|netto|do zapłaty), (nr|numer) (faktury|konta), termin płatności, sprzedawca, nabywca`,
    ),
    "contract's wording": list(`
      zawarta (w dniu|pomiędzy|między), (pracodawca|pracodawcą|wynajmując~|najemc~|zleceniodawc~|zleceniobiorc~) (a|zwanym|zatrudnia|zobowiązuje|oraz), zwan~ dalej, § #, (wynagrodzenie|okres wypowiedzenia)
    `),
    "cover sheet": list(`załączniki, lista załączników, spis załączników`),
    "everyday affairs": list(`
      czynsz, najem, wynajm~, lokal, mieszkani~, kaucja, ubezpieczeni~, polisa, składka, faktura, dostawa, zamówieni~, pojazd, parking, mandat, lot, rezerwacja, nocleg,
      pacjent~, szczepi~, lekarz, policj~, burmistrz~, złotych, zł, brutto, wynagrodzenie, zameldowan~, konto, abonament
    `),
  },
  abroad: {
    "cv title": list(`życiorys`),
    "cv heading": list(`
      wykształcenie, doświadczenie zawodowe, doświadczenie, umiejętności, języki obce, zainteresowania,
      dane osobowe, znajomość języków, publikacje, kursy i szkolenia, osiągnięcia, edukacja,
      staże i praktyki, języki
    `),
    "letter title": list(`list motywacyjny`),
    applies: list(`
      aplikuję na, ubiegam się o, moją kandydaturę, zgłaszam swoją kandydaturę,
      kandydaturę na stanowisko
    `),
    motive: list(`
      chciałbym, chciałabym,
      jestem (absolwentem|absolwentką|studentem|przekonany|przekonana|zainteresowany),
      mojej pracy magisterskiej, Państwa (zespole|instytucie|grupie|projekcie|oferta),
      moje doświadczenie, interesuję się
    `),
    "transcript title": list(`
      suplement do dyplomu część, wykaz (ocen|zaliczeń|przedmiotów), karta (ocen|przebiegu studiów),
      indeks ocen, zaświadczenie o (ocenach|przebiegu studiów), wykaz zaliczonych
    `),
    "totals of grades": list(`średnia (ocen|ważona), punkty ects, suma punktów, liczba punktów`),
    "diploma title": list(`dyplom, dyplom ukończenia (studiów)?, dyplom magistra, dyplom doktora`),
    conferred: list(`
      uzyskał~ … tytuł (zawodowy)?, tytuł zawodowy, ukończył~ studia, nadaje … (stopień|tytuł),
      nadano … (stopień|tytuł)
    `),
    "grading title": list(`skala ocen, suplement do dyplomu, system ocen`),
    "recommendation title": list(`list (rekomendacyjny|polecający), opinia o`),
    "thesis title": list(`
      praca (magisterska|licencjacka|doktorska|inżynierska|dyplomowa), rozprawa doktorska
    `),
    "work certificate title": list(`świadectwo pracy, zaświadczenie o zatrudnieniu`),
    "title of something else": list(`zaświadczenie o studiowaniu, umowa (najmu|zlecenie|o pracę), faktura`),
  },
  vocabulary: {
    salutation: list(
      `szanown~ (państwo|panie|pani|profesor~), szanowna, szanowny, drodzy państwo, do wszystkich zainteresowanych`,
    ),
    closing: list(`z poważaniem, z wyrazami szacunku, łączę wyrazy, z pozdrowieniami, pozdrawiam`),
    "first person": list(`
      mnie, mi, mną, mój, moja, moje, moją, mojej, moim, jestem, chciałbym, chciałabym, mogę, pracuję, ukończyłem, ukończyłam, studiowałem, studiowałam, zajmuję, badałem, badałam, zwracam, ubiegam
    `),
    "third person": list(`ona, jej, jego, ją, niej`),
    "grade column": list(`
      przedmiot, nazwa przedmiotu, ocena, punkty ects, semestr, liczba godzin, forma, ects
    `),
    "result column": list(`ocena, oceny`),
    "grade word": list(
      `bardzo dobry, dobry, dostateczny, niedostateczny, celujący, dobry plus, dostateczny plus, zaliczono`,
    ),
    officer: list(`rektor, dziekan, kierownik`),
    "referees heading": list(
      `referencje, osoby (polecające|referencyjne|do kontaktu), mogą udzielić referencji`,
    ),
    institution: list(`uniwersytet, politechnika, akademia, instytut, wydział, szkoła, uczelnia`),
    translation: list(`tłumaczenie (przysięgłe|uwierzytelnione|z języka|poświadczone), tłumacz przysięgły`),
    "name label": list(`imię i nazwisko, nazwisko i imię, nazwisko, imię, student, studentka`),
    "function word": list(
      `się, że, jest, nie, oraz, przez, dla, od, jako, który, która, są, był, była, ze, pod, przy, także`,
    ),
    "until now": list(`obecnie, nadal, teraz`),
  },
};

#include "audience/normaliser.h"

#include <QTest>

using namespace remarketeer;
using enum ExportAttribute;

namespace {

struct Answer {
    QString outcome;
    QString normal; ///< empty unless hashed
};

Answer answer(ExportAttribute attribute, const QString &raw, const NormaliseOptions &options = {},
              std::string_view country = {})
{
    Normaliser normaliser(options, 20261122);
    std::string normal;
    const Outcome outcome = normaliser.normalise(attribute, raw.toStdString(), country, normal);
    return {QString::fromLatin1(outcomeKey(outcome)),
            outcome == Outcome::Hashed ? QString::fromStdString(normal) : QString()};
}

NormaliseOptions withOrder(DateOrder order)
{
    NormaliseOptions options;
    options.dateOrder = order;
    return options;
}

} // namespace

/// The rules beyond the shared cases.
class TestNormaliser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void values_data()
    {
        QTest::addColumn<int>("attribute");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("normal");
        int number = 0;
        const auto hashed = [&number](ExportAttribute attribute, const char16_t *raw, const char16_t *normal) {
            QTest::addRow("%s %d", info(attribute).key, ++number)
                << static_cast<int>(attribute) << QString::fromUtf16(raw) << QStringLiteral("hashed")
                << QString::fromUtf16(normal);
        };
        const auto other = [&number](ExportAttribute attribute, const char16_t *raw, const char *outcome) {
            QTest::addRow("%s %d", info(attribute).key, ++number)
                << static_cast<int>(attribute) << QString::fromUtf16(raw) << QString::fromLatin1(outcome) << QString();
        };

        // Names: composed, decomposed, of every script, with marks of direction, zero-width characters and pictures.
        hashed(FirstName, u"Rene\u0301e", u"ren\u00e9e");
        hashed(FirstName, u"\u200fמשה\u200e", u"משה");
        hashed(FirstName, u"प्रिया", u"प्रिया");
        hashed(FirstName, u"İPEK", u"i\u0307pek");
        hashed(FirstName, u"ΟΔΥΣΣΕΥΣ", u"οδυσσευσ");
        hashed(FirstName, u"👨\u200d👩\u200d👧 Ann\ufe0f", u"ann\ufe0f");
        hashed(FirstName, u"Ann\u200bMarie", u"annmarie");
        hashed(FirstName, u"Louis Ⅳ", u"louisⅳ");
        hashed(FirstName, u"𐐀lf", u"𐐨lf");
        other(FirstName, u"\u00a0\u2003\u3000\u200b\ufeff", "absent");
        other(FirstName, u"\u0001\u007f", "absent");
        other(LastName, u"«»…!", "bad_name");
        hashed(FirstNameInitial, u"𐐀lf", u"𐐨");
        hashed(FirstNameInitial, u"É\u0301mile", u"é");
        other(FirstNameInitial, u"-", "bad_name");

        // E-mail
        hashed(Email, u"\"Doe, Jane\" <Jane@Example.com>", u"jane@example.com");
        hashed(Email, u"<mailto:jane@example.com>", u"jane@example.com");
        hashed(Email, u"jane\u00a0@\u3000example.com", u"jane@example.com");
        hashed(Email, u"JOSE\u0301@example.com", u"josé@example.com");
        hashed(Email, u"a@例え.テスト", u"a@例え.テスト");
        hashed(Email, u"jane@xn--mnchen-3ya.example", u"jane@xn--mnchen-3ya.example");
        other(Email, u"jane@exa_mple.com", "bad_email");
        other(Email, u"jane@example.com.", "bad_email");
        other(Email, u"jane@example-.com", "bad_email");
        other(Email, u"jane.@example.com", "bad_email");
        other(Email, u"mailto:", "bad_email");
        other(Email, u"jane@👍.example", "bad_email");
        other(Email, u"jane@example.com, joe@example.com", "bad_email");

        // Dates
        hashed(DateOfBirth, u"31. 12. 1990", u"19901231");
        hashed(DateOfBirth, u"1990 12 31", u"19901231");
        hashed(DateOfBirth, u"1990.12.31 23:59", u"19901231");
        hashed(DateOfBirth, u"7\u00a0April\u00a01990", u"19900407");
        hashed(DateOfBirth, u"sep 3rd, 1988", u"19880903");
        hashed(DateOfBirth, u"07-APR-90", u"19900407");
        hashed(DateOfBirth, u"$D_-86400", u"19691231");
        hashed(DateOfBirth, u"2026-11-22", u"20261122");
        hashed(DateOfBirth, u"11/22/13", u"20131122");
        hashed(DateOfBirth, u"11/23/13", u"19131123");
        hashed(DateOfBirth, u"19900407T000000", u"19900407");
        other(DateOfBirth, u"2026-11-23", "bad_date");
        other(DateOfBirth, u"1900-02-29", "bad_date");
        other(DateOfBirth, u"Sept 3, 1988", "bad_date");
        other(DateOfBirth, u"12,31,1990", "bad_date");
        other(DateOfBirth, u"1990-12", "bad_date");
        other(DateOfBirth, u"1/2/9", "bad_date");
        other(DateOfBirth, u"1st/2/1990", "bad_date");
        other(DateOfBirth, u"$D_", "bad_date");
        other(DateOfBirth, u"$D_99999999999999999999", "bad_date");
        other(DateOfBirth, u"999999999999999999999-1-1", "bad_date");
        other(DateOfBirth, u"0000-00-00", "bad_date");

        // Places
        hashed(City, u"Sa\u0303o Paulo", u"sãopaulo");
        hashed(City, u"İSTANBUL", u"i\u0307stanbul");
        other(City, u"98121", "bad_city");
        hashed(State, u"Newfoundland & Labrador", u"nl");
        hashed(State, u"Queensland", u"qld");
        hashed(State, u"Bayern", u"bayern");
        hashed(Country, u"Deutschland", u"de");
        hashed(Country, u"ÖSTERREICH", u"at");
        hashed(Country, u"대한민국", u"kr");
        hashed(Country, u"España", u"es");
        hashed(Country, u"Côte d’Ivoire", u"ci");
        hashed(Country, u"republic of korea", u"kr");
        hashed(Country, u"Democratic Republic of the Congo", u"cd");
        hashed(Country, u"U.K.", u"gb");
        hashed(Country, u"Northern Ireland", u"gb");
        hashed(Country, u"Schweiz", u"ch");
        hashed(Country, u"gbr", u"gb");
        other(Country, u"Germania 5", "bad_country");
        other(Country, u"840", "bad_country");
        other(Country, u"--", "bad_country");

        // Device ids
        hashed(GoogleAdvertisingId, u"\ufeff{384000008CF011BDB23E10B96E40000D}",
               u"38400000-8cf0-11bd-b23e-10b96e40000d");
        other(IdentifierForAdvertisers, u"38400000-8cf0-11bd-b23e-10b96e40000d0", "bad_device_id");
        other(IdentifierForAdvertisers, u"384000008-cf0-11bd-b23e-10b96e40000d", "bad_device_id");
        other(IdentifierForAdvertisers, u"{00000000-0000-0000-0000-000000000000}", "tracking_not_allowed");
    }
    void values()
    {
        QFETCH(int, attribute);
        QFETCH(QString, raw);
        QFETCH(QString, outcome);
        QFETCH(QString, normal);
        const Answer found = answer(static_cast<ExportAttribute>(attribute), raw);
        QCOMPARE(found.outcome, outcome);
        QCOMPARE(found.normal, normal);
    }

    /// A zero-width character at the end changes nothing but sends the value down the path for all of Unicode.
    void bothPathsAgree()
    {
        const char *const values[]{"Jane.Doe+x@Example.com",
                                   "<a@b.co>",
                                   "a@b",
                                   "(212) 555-0100",
                                   "+49 151 23456789",
                                   "4.91516E+12",
                                   "O'Brien 2",
                                   "male",
                                   "Mr.",
                                   "---",
                                   "04/07/1990",
                                   "7 Apr 1990",
                                   "19900407",
                                   "St. Louis 4",
                                   "New York",
                                   "U.S.A.",
                                   "94016-1234",
                                   "SW1A 1AA",
                                   "1234",
                                   "\t x \r\n",
                                   "384000008CF011BDB23E10B96E40000D",
                                   "A665A45920422F9D417E4867EFDC4FB8A04A1F3FFF1FA07E998E86F7F7A27AE3"};
        for (const ExportAttributeInfo &attribute : exportAttributes()) {
            for (const char *value : values) {
                const QString raw = QString::fromUtf8(value);
                for (const char *country : {"", "us", "de"}) {
                    const Answer bytes = answer(attribute.attribute, raw, {}, country);
                    const Answer unicode = answer(attribute.attribute, raw + QChar(0x200b), {}, country);
                    QVERIFY2(bytes.outcome == unicode.outcome && bytes.normal == unicode.normal, value);
                }
            }
        }
    }

    void emailLengths()
    {
        const QString local(64, u'a');
        QCOMPARE(answer(Email, local + u"@example.com"_qs).outcome, QStringLiteral("hashed"));
        QCOMPARE(answer(Email, u'a' + local + u"@example.com"_qs).outcome, QStringLiteral("bad_email"));
        const QString label(63, u'b');
        QCOMPARE(answer(Email, u"a@"_qs + label + u".com"_qs).outcome, QStringLiteral("hashed"));
        QCOMPARE(answer(Email, u"a@b"_qs + label + u".com"_qs).outcome, QStringLiteral("bad_email"));
        const QString domain = label + u'.' + label + u'.' + label; // 191
        QCOMPARE(answer(Email, QString(58, u'a') + u'@' + domain + u".com"_qs).outcome, QStringLiteral("hashed"));
        QCOMPARE(answer(Email, QString(59, u'a') + u'@' + domain + u".com"_qs).outcome, QStringLiteral("bad_email"));
    }

    void emailOptions()
    {
        NormaliseOptions tag;
        tag.emailDropTag = true;
        QCOMPARE(answer(Email, QStringLiteral("a.b+c+d@gmail.com"), tag).normal, QStringLiteral("a.b@gmail.com"));
        QCOMPARE(answer(Email, QStringLiteral("+c@gmail.com"), tag).outcome, QStringLiteral("bad_email"));
        NormaliseOptions dots;
        dots.emailDropDots = true;
        QCOMPARE(answer(Email, QStringLiteral("a.b.c@GoogleMail.com"), dots).normal,
                 QStringLiteral("abc@googlemail.com"));
        QCOMPARE(answer(Email, QStringLiteral("a.b@example.com"), dots).normal, QStringLiteral("a.b@example.com"));
        QCOMPARE(answer(Email, QStringLiteral("a..b@gmail.com"), dots).outcome, QStringLiteral("bad_email"));
    }

    void phoneDependsOnTheProfilesCountryFirst()
    {
        NormaliseOptions options;
        options.defaultCountry = "US";
        const QString number = QStringLiteral("020 7946 0018");
        QCOMPARE(answer(Phone, number, options, "gb").normal, QStringLiteral("+442079460018"));
        QCOMPARE(answer(Phone, number, options).outcome, QStringLiteral("bad_phone"));
        QCOMPARE(answer(Phone, QStringLiteral("2079460018")).outcome, QStringLiteral("phone_needs_country"));
        QCOMPARE(answer(Phone, QStringLiteral("2079460018"), {}, "aq").outcome, QStringLiteral("phone_needs_country"));
        QCOMPARE(answer(Phone, QStringLiteral("009992079460018"), options).outcome, QStringLiteral("bad_phone"));
        options.defaultCountry = "GB";
        options.phoneWithoutPlus = true;
        QCOMPARE(answer(Phone, number, options).normal, QStringLiteral("442079460018"));
        QCOMPARE(answer(Phone, QStringLiteral("555-0100"), options, "us").outcome, QStringLiteral("bad_phone"));
        QCOMPARE(answer(Phone, QStringLiteral("4,91516E+12"), options).outcome,
                 QStringLiteral("phone_rounded_by_spreadsheet"));
    }

    void dateOrderDecidesWhatIsUnclear()
    {
        const QString date = QStringLiteral("04/07/1990");
        QCOMPARE(answer(DateOfBirth, date, withOrder(DateOrder::DayMonthYear)).normal, QStringLiteral("19900704"));
        QCOMPARE(answer(DateOfBirth, date, withOrder(DateOrder::MonthDayYear)).normal, QStringLiteral("19900407"));
    }

    void zipOfTheUsOrElsewhere()
    {
        QCOMPARE(answer(Zip, QStringLiteral("01234-5678"), {}, "us").normal, QStringLiteral("01234"));
        QCOMPARE(answer(Zip, QStringLiteral("１２３４５"), {}, "us").outcome, QStringLiteral("bad_zip"));
        QCOMPARE(answer(Zip, QStringLiteral("01234-567"), {}, "br").normal, QStringLiteral("01234567"));
        QCOMPARE(answer(Zip, QStringLiteral("東京 100"), {}, "jp").normal, QStringLiteral("東京100"));
        QCOMPARE(answer(Zip, QStringLiteral("–"), {}, "de").outcome, QStringLiteral("bad_zip"));
    }

    void countryForTheOthers()
    {
        Normaliser normaliser({}, 20261122);
        QCOMPARE(normaliser.country(" United Kingdom "), std::string_view("gb"));
        QCOMPARE(normaliser.country("Neverland"), std::string_view());
        QCOMPARE(normaliser.country(""), std::string_view());
    }

    void brokenUtf8IsNoCrash()
    {
        for (const ExportAttributeInfo &attribute : exportAttributes()) {
            Normaliser normaliser({}, 20261122);
            std::string normal;
            for (const std::string_view raw : {"\xff\xfe", "a\xc3", "\xf0\x9f", "\x80\x80"})
                QVERIFY(normaliser.normalise(attribute.attribute, raw, {}, normal) != Outcome::AlreadyHashed);
        }
    }

    void derivedWords_data()
    {
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("first");
        QTest::addColumn<QString>("last");
        QTest::newRow("two") << u"Jane Doe"_qs << u"Jane"_qs << u"Doe"_qs;
        QTest::newRow("many blanks") << u"  Jane \t van  Doe "_qs << u"Jane"_qs << u"Doe"_qs;
        QTest::newRow("one") << u"Jane"_qs << u"Jane"_qs << u"Jane"_qs;
        QTest::newRow("none") << u"  "_qs << QString() << QString();
        QTest::newRow("wide blank") << u"山田\u3000太郎"_qs << u"山田"_qs << u"太郎"_qs;
        QTest::newRow("no-break blank") << u"Zoë\u00a0Ó Néill"_qs << u"Zoë"_qs << u"Néill"_qs;
    }
    void derivedWords()
    {
        QFETCH(QString, raw);
        QFETCH(QString, first);
        QFETCH(QString, last);
        const std::string text = raw.toStdString();
        const auto derived = [&text](Derivation derivation) {
            const std::string_view word = derive(derivation, text);
            return QString::fromUtf8(word.data(), static_cast<qsizetype>(word.size()));
        };
        QCOMPARE(derived(Derivation::None), raw);
        QCOMPARE(derived(Derivation::FirstWord), first);
        QCOMPARE(derived(Derivation::LastWord), last);
    }
};

QTEST_GUILESS_MAIN(TestNormaliser)
#include "tst_normaliser.moc"

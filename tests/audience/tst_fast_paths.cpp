#include "audience/normaliser.h"
#include "conformance_cases.h"

#include <QFile>
#include <QTest>

#include <array>
#include <random>
#include <set>
#include <string>
#include <vector>

using namespace remarketeer;
using enum ExportAttribute;

namespace {

using Random = std::mt19937;

std::size_t below(Random &random, std::size_t end)
{
    return random() % end; // the same on every platform, unlike the standard distributions
}

void appendUtf8(char32_t c, std::string &text)
{
    text += QString::fromUcs4(&c, 1).toStdString();
}

/// Both paths of the normaliser, and what they answered last.
class BothPaths
{
public:
    explicit BothPaths(const NormaliseOptions &options)
        : m_fast(options, 20261122), m_exact(options, 20261122, Normaliser::Path::Exact)
    {
    }

    bool agree(ExportAttribute attribute, const std::string &raw, std::string_view country)
    {
        const Outcome fast = m_fast.normalise(attribute, raw, country, m_fastNormal);
        m_outcome = m_exact.normalise(attribute, raw, country, m_exactNormal);
        return fast == m_outcome && m_fastNormal == m_exactNormal && m_fast.country(raw) == m_exact.country(raw) &&
               Normaliser::outcomeAtAGlance(attribute, raw, country).value_or(m_outcome) == m_outcome;
    }
    Outcome outcome() const { return m_outcome; }
    QString difference(const std::string &raw) const
    {
        return QStringLiteral("\"%1\": fast \"%2\", exact \"%3\" (%4)")
            .arg(QString::fromStdString(raw), QString::fromStdString(m_fastNormal),
                 QString::fromStdString(m_exactNormal), QString::fromLatin1(outcomeKey(m_outcome)));
    }

private:
    Normaliser m_fast;
    Normaliser m_exact;
    std::string m_fastNormal;
    std::string m_exactNormal;
    Outcome m_outcome = Outcome::Absent;
};

/// Raw values of the shared cases, of all attributes: what is an e-mail address to one is noise to another.
std::vector<std::string> readCorpus()
{
    QFile file(QStringLiteral(TEST_DATA_DIR "/conformance_cases.tsv"));
    std::vector<std::string> corpus;
    if (!file.open(QIODevice::ReadOnly))
        return corpus;
    QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n', Qt::SkipEmptyParts);
    lines.removeFirst();
    for (const QString &line : lines)
        corpus.push_back(unescaped(line.section(u'\t', 1, 1)).toStdString());
    return corpus;
}

/// A value that looks like the attribute's, before anything happens to it.
std::string likely(ExportAttribute attribute, Random &random)
{
    static const std::vector<std::string> words{
        "Jane",  "O'Neill", "Ngọc",       "Łódź",   "São Paulo", "東京",     "İstanbul", "Straße",
        "мария", "Ελένη",   "김민준",     "さくら", "New York",  "Victoria", "Türkiye",  "Deutschland",
        "US",    "u.s.a.",  "California", "female", "Männlich",  "Zoë",      "יעל",      "مريم"};
    const auto word = [&random]() -> const std::string & { return words[below(random, words.size())]; };
    const auto digits = [&random](std::size_t count) {
        std::string text;
        while (text.size() < count)
            text += static_cast<char>('0' + below(random, 10));
        return text;
    };
    const auto hex = [&random](std::size_t count) {
        std::string text;
        while (text.size() < count)
            text += "0123456789abcdefABCDEF"[below(random, 22)];
        return text;
    };
    switch (attribute) {
    case Email:
        return "jane." + digits(below(random, 4)) + (below(random, 3) == 0 ? "+news" : "") + "@" +
               (below(random, 3) == 0 ? "gmail.com" : "sub-" + digits(2) + ".Example.org");
    case Phone:
        return (below(random, 2) == 0 ? "+" : "") + digits(7 + below(random, 7));
    case Gender:
        return below(random, 2) == 0 ? "Female" : word();
    case DateOfBirth: {
        const std::string sign(1, "-/. "[below(random, 4)]);
        const std::string day = digits(1 + below(random, 2));
        const std::string month = below(random, 4) == 0 ? "March" : digits(1 + below(random, 2));
        const std::string year = below(random, 4) == 0 ? digits(2) : "19" + digits(2);
        return below(random, 2) == 0 ? year + sign + month + sign + day : day + sign + month + sign + year;
    }
    case Zip:
        return below(random, 2) == 0 ? digits(3 + below(random, 7)) : digits(5) + "-" + digits(4);
    case GoogleAdvertisingId:
    case IdentifierForAdvertisers:
        return below(random, 3) == 0 ? hex(32) : hex(8) + "-" + hex(4) + "-" + hex(4) + "-" + hex(4) + "-" + hex(12);
    default:
        return below(random, 8) == 0 ? hex(64) : word() + (below(random, 3) == 0 ? " " + word() : "");
    }
}

/// Changes the value in a few places.
void damage(std::string &text, Random &random)
{
    static const std::u32string characters =
        U" \t\u00A0\u200B\uFEFF\u3000.,;:-'+@<>{}()\"/0159aZéßİıÅøŁΣςЖдאعभ日が김 "
        U"\u0301\u0307\u0323\u1161\u11A8\u3099\u00AD\u2160\u00BD\uFF11😀\u0000\u007F";
    for (std::size_t times = below(random, 4); times > 0; --times) {
        const auto characterAt = [&text](std::size_t at) {
            while (at < text.size() && (static_cast<unsigned char>(text[at]) & 0xC0) == 0x80)
                ++at;
            return at;
        };
        const std::size_t at = characterAt(below(random, text.size() + 1));
        switch (below(random, 4)) {
        case 0: { // a character less
            const std::size_t end = at < text.size() ? characterAt(at + 1) : at;
            text.erase(at, end - at);
            break;
        }
        case 1: // a part of it again
            text.insert(at, text.substr(at));
            break;
        default: {
            std::string character;
            appendUtf8(characters[below(random, characters.size())], character);
            text.insert(at, character);
        }
        }
    }
    if (text.size() > 400)
        text = "too long";
}

} // namespace

/// The fast path against the exact one: the same outcome and the same normal form, whatever the value.
class TestFastPaths : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void randomValues_data()
    {
        QTest::addColumn<int>("attribute");
        for (const ExportAttributeInfo &attribute : exportAttributes())
            QTest::addRow("%s", attribute.key) << static_cast<int>(attribute.attribute);
    }
    void randomValues()
    {
        QFETCH(int, attribute);
        const auto which = static_cast<ExportAttribute>(attribute);
        const std::vector<std::string> corpus = readCorpus();
        QVERIFY(corpus.size() > 700);
        constexpr std::array<std::string_view, 6> countries{"", "us", "ca", "gb", "de", "br"};
        Random random(static_cast<unsigned>(attribute) + 1);
        std::set<Outcome> outcomes;
        for (int round = 0; round < 20; ++round) {
            NormaliseOptions options;
            options.defaultCountry = round % 2 == 0 ? "US" : "DE";
            options.dateOrder = round % 3 == 0 ? DateOrder::DayMonthYear : DateOrder::MonthDayYear;
            options.phoneWithoutPlus = round % 5 == 0;
            options.emailDropTag = round % 4 == 0;
            options.emailDropDots = round % 4 < 2;
            BothPaths paths(options);
            for (int i = 0; i < 10'000; ++i) {
                std::string raw = i % 4 == 0 ? corpus[below(random, corpus.size())] : likely(which, random);
                damage(raw, random);
                const std::string_view country = countries[below(random, countries.size())];
                QVERIFY2(paths.agree(which, raw, country), qPrintable(paths.difference(raw)));
                outcomes.insert(paths.outcome());
            }
        }
        // Absent, hashed already, hashed, and at least one reason to reject.
        QVERIFY(outcomes.size() >= 4);
        QVERIFY(outcomes.contains(Outcome::Hashed));
    }

    /// Every character there is, between two others that it may join.
    void everyCharacter_data()
    {
        QTest::addColumn<int>("attribute");
        for (const ExportAttribute attribute : {FirstName, City, Country})
            QTest::addRow("%s", info(attribute).key) << static_cast<int>(attribute);
    }
    void everyCharacter()
    {
        QFETCH(int, attribute);
        BothPaths paths({});
        std::string raw;
        for (char32_t c = 0; c <= 0x10FFFF; ++c) {
            if (c >= 0xD800 && c < 0xE000)
                continue;
            raw = "e";
            appendUtf8(c, raw);
            raw += "i";
            QVERIFY2(paths.agree(static_cast<ExportAttribute>(attribute), raw, {}), qPrintable(paths.difference(raw)));
        }
    }
};

QTEST_GUILESS_MAIN(TestFastPaths)
#include "tst_fast_paths.moc"

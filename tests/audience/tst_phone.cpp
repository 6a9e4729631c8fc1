#include "audience/digit_pattern.h"
#include "audience/numbering_plan.h"
#include "audience/phone.h"
#include "tests/audience/phone_numbers.h"

#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <array>
#include <random>
#include <set>
#include <thread>
#include <vector>

using namespace remarketeer;
using namespace remarketeer::testing;

namespace {

/// Every regular expression over digits in libphonenumber's metadata.
std::set<std::string> patternsOfMetadata()
{
    enum Region {
        FirstDescription = 1,
        LastDescription = 8,
        InternationalPrefix = 11,
        NationalPrefixForParsing = 15,
        Pager = 21,
        LeadingDigits = 23,
        Uan = 25,
        Voicemail = 28
    };
    enum Description { NationalNumberPattern = 2 };
    std::set<std::string> patterns;
    for (MessageReader collection(phoneMetadata()); collection.next();) {
        for (MessageReader region(collection.bytes()); region.next();) {
            const int field = region.field();
            if (field == InternationalPrefix || field == NationalPrefixForParsing || field == LeadingDigits)
                patterns.emplace(region.bytes());
            const bool isDescription = (field >= FirstDescription && field <= LastDescription) || field == Pager ||
                                       field == Uan || field == Voicemail;
            if (!isDescription)
                continue;
            for (MessageReader description(region.bytes()); description.next();)
                if (description.field() == NationalNumberPattern)
                    patterns.emplace(description.bytes());
        }
    }
    return patterns;
}

QString described(const WrittenNumber &number, Outcome outcome, const std::string &normal)
{
    return QStringLiteral("'%1' in '%2': %3 '%4'")
        .arg(QString::fromUtf8(number.text), QString::fromUtf8(number.country), QString::fromUtf8(outcomeKey(outcome)),
             QString::fromUtf8(normal));
}

} // namespace

class PhoneTest : public QObject
{
    Q_OBJECT

private:
    /// Compares the two ways for one number; false, and why, when they differ.
    static bool agree(PhoneNormaliser &phone, const WrittenNumber &number, QString &why, bool &isSettled,
                      Outcome &outcome)
    {
        std::string fast("kept"), exact("kept");
        const std::optional<Outcome> settled = phone.settle(number.text, number.country, fast);
        isSettled = settled.has_value();
        outcome = phone.normaliseExactly(number.text, number.country, exact);
        if (settled ? *settled == outcome && fast == exact : fast == "kept")
            return true;
        why = described(number, settled.value_or(Outcome::Absent), fast) + QStringLiteral(", but ") +
              described(number, outcome, exact);
        return false;
    }

private Q_SLOTS:
    /// The first test, so that the threads make the tables at the same time.
    void threadsShareTables()
    {
        StrangeNumbers source(4);
        std::vector<WrittenNumber> numbers(3000);
        std::generate(numbers.begin(), numbers.end(), [&source] { return source.next(); });
        std::array<std::string, 4> answers;
        std::vector<std::thread> threads;
        for (std::string &answer : answers) {
            threads.emplace_back([&answer, &numbers] {
                PhoneNormaliser phone(NormaliseOptions{});
                for (const WrittenNumber &number : numbers) {
                    const std::optional<Outcome> outcome = phone.settle(number.text, number.country, answer);
                    answer.append(outcome ? outcomeKey(*outcome) : "unsettled").append("\n");
                }
            });
        }
        for (std::thread &thread : threads)
            thread.join();
        for (const std::string &answer : answers)
            QCOMPARE(answer, answers.front());
        QVERIFY(answers.front().size() > 10 * numbers.size());
    }

    void patternsMatchLikeRegularExpressions()
    {
        if (phoneMetadata().empty())
            QSKIP("This libphonenumber does not export its metadata");
        const std::set<std::string> patterns = patternsOfMetadata();
        QVERIFY(patterns.size() > 1000);
        std::mt19937 random(1);
        int matching = 0, notMatching = 0, grouped = 0;
        for (const std::string &pattern : patterns) {
            const DigitPattern mine(pattern);
            QVERIFY2(mine.isValid(), pattern.c_str());
            const DigitAutomaton automaton(mine);
            QVERIFY2(automaton.isValid(), pattern.c_str());
            const QString written = QString::fromStdString(pattern);
            const QRegularExpression whole(QRegularExpression::anchoredPattern(written));
            const QRegularExpression start(QStringLiteral("\\A(?:%1)").arg(written));
            QVERIFY2(whole.isValid(), pattern.c_str());
            QCOMPARE(mine.groupCount(), static_cast<std::size_t>(start.captureCount()));
            for (int i = 0; i < 24; ++i) {
                // Digit after digit, each of them one that may still become a match, for as long as there is one.
                QString digits;
                const auto longest = static_cast<qsizetype>(i % 3 == 0 ? random() % 18 : 18);
                bool isWhole = false;
                while (digits.size() < longest && !(isWhole && random() % 3 == 0)) {
                    const auto first = random() % 10;
                    QString next = digits + QString::number(first);
                    for (unsigned step = 0; step < 10; ++step) {
                        const QString more = digits + QString::number((first + step) % 10);
                        const auto match = whole.match(more, 0, QRegularExpression::PartialPreferCompleteMatch);
                        isWhole = match.hasMatch();
                        if (isWhole || match.hasPartialMatch()) {
                            next = more;
                            break;
                        }
                    }
                    digits = next;
                }
                if (i % 4 == 3 && !digits.isEmpty())
                    digits[static_cast<qsizetype>(random() % static_cast<unsigned>(digits.size()))] =
                        QLatin1Char(static_cast<char>('0' + random() % 10));

                const std::string text = digits.toStdString();
                const QString about = written + QLatin1Char(' ') + digits;
                const bool matches = whole.match(digits).hasMatch();
                QVERIFY2(automaton.matches(text) == matches, qPrintable(about));
                ++(matches ? matching : notMatching);

                const auto expected = start.match(digits);
                const auto prefix = mine.prefixOf(text);
                QVERIFY2(prefix.has_value() == expected.hasMatch(), qPrintable(about));
                if (!prefix)
                    continue;
                QVERIFY2(prefix->length == static_cast<std::size_t>(expected.capturedLength()), qPrintable(about));
                for (std::size_t group = 0; group < mine.groupCount(); ++group) {
                    const QString captured = expected.captured(static_cast<int>(group + 1));
                    QVERIFY2(prefix->groups[group] == captured.toStdString(), qPrintable(about));
                    grouped += !captured.isEmpty();
                }
            }
        }
        QVERIFY(matching > 5000);
        QVERIFY(notMatching > 5000);
        QVERIFY(grouped > 100);
    }

    void patternTakesRepetition_data()
    {
        QTest::addColumn<QString>("pattern");
        for (const char *pattern :
             {"1*2", "[13]+", "\\d{2,}", "(?:1?2){2,3}3", "(1|12)(3?)", "1{0}2", "(?:|1)2", "1|2$"})
            QTest::newRow(pattern) << QString::fromLatin1(pattern);
    }

    void patternTakesRepetition()
    {
        QFETCH(QString, pattern);
        const DigitPattern mine(pattern.toStdString());
        QVERIFY(mine.isValid());
        const DigitAutomaton automaton(mine);
        const QRegularExpression whole(QRegularExpression::anchoredPattern(pattern));
        const QRegularExpression start(QStringLiteral("\\A(?:%1)").arg(pattern));
        // every number of up to six of the digits 1 to 4
        for (int length = 0; length <= 6; ++length) {
            for (int number = 0; number < 1 << (2 * length); ++number) {
                std::string text;
                for (int i = 0; i < length; ++i)
                    text += static_cast<char>('1' + (number >> (2 * i) & 3));
                const QString digits = QString::fromStdString(text);
                QCOMPARE(automaton.matches(text), whole.match(digits).hasMatch());
                const auto prefix = mine.prefixOf(text);
                const auto expected = start.match(digits);
                QCOMPARE(prefix.has_value(), expected.hasMatch());
                if (prefix)
                    QCOMPARE(static_cast<int>(prefix->length), static_cast<int>(expected.capturedLength()));
            }
        }
    }

    void patternRefusesWhatItDoesNotKnow()
    {
        for (const char *pattern : {"a", "\\w", "[12", "[^1]", "[2-1]", "(12", "12)", "1{2", "1{3,2}", "1{}", "(?:12)*",
                                    "(?=1)2", "1??", "1*+", "*1", "^1", "1.", "(1)(2)(3)(4)"}) {
            const DigitPattern mine(pattern);
            QVERIFY2(!mine.isValid(), pattern);
            QVERIFY2(!DigitAutomaton(mine).isValid(), pattern);
        }
    }

    void tablesSettleCustomerNumbers()
    {
        if (phoneMetadata().empty())
            QSKIP("This libphonenumber does not export its metadata");
        for (const char *defaultCountry : {"", "US", "DE"}) {
            NormaliseOptions options;
            options.defaultCountry = defaultCountry;
            options.phoneWithoutPlus = *defaultCountry == 'D';
            PhoneNormaliser phone(options);
            CustomerNumbers numbers(2);
            constexpr int count = 20'000;
            int settled = 0, hashed = 0;
            for (int i = 0; i < count; ++i) {
                QString why;
                bool isSettled = false;
                Outcome outcome{};
                QVERIFY2(agree(phone, numbers.next(), why, isSettled, outcome), qPrintable(why));
                settled += isSettled;
                hashed += outcome == Outcome::Hashed;
            }
            QVERIFY2(settled >= count / 1000 * 995, qPrintable(QString::number(settled)));
            QVERIFY(hashed > count / 2);
        }
    }

    void tablesAgreeWithLibphonenumber()
    {
        if (phoneMetadata().empty())
            QSKIP("This libphonenumber does not export its metadata");
        StrangeNumbers numbers(3);
        QVERIFY(numbers.exampleCount() > 1000);
        NormaliseOptions options;
        PhoneNormaliser abroad(options);
        options.defaultCountry = "GB";
        PhoneNormaliser british(options);
        constexpr int count = 300'000;
        int settled = 0, hashed = 0, rejected = 0;
        for (int i = 0; i < count; ++i) {
            QString why;
            bool isSettled = false;
            Outcome outcome{};
            QVERIFY2(agree(i % 2 ? british : abroad, numbers.next(), why, isSettled, outcome), qPrintable(why));
            settled += isSettled;
            if (isSettled)
                ++(outcome == Outcome::Hashed ? hashed : rejected);
        }
        QVERIFY2(settled > count / 2, qPrintable(QString::number(settled)));
        QVERIFY(hashed > count / 5);
        QVERIFY(rejected > count / 10);
    }

    void unsettledNumbersStillGetTheirAnswer()
    {
        PhoneNormaliser phone(NormaliseOptions{});
        std::string normal("kept ");
        QVERIFY(!phone.settle("1-800-FLOWERS", "us", normal));
        QCOMPARE(phone.normalise("1-800-FLOWERS", "us", normal), Outcome::Hashed);
        QCOMPARE(normal, std::string("kept +18003569377"));
        QCOMPARE(phone.normalise("+44 20 7946 0000 home", "us", normal), Outcome::BadPhone);
        QCOMPARE(normal, std::string("kept +18003569377"));
    }
};

QTEST_GUILESS_MAIN(PhoneTest)
#include "tst_phone.moc"

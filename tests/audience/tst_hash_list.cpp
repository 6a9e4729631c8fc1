#include "audience/hash_list.h"
#include "tests/audience/batches.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

/// Reads files of people who are left out.
class TestHashList : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;

    QString written(const QByteArray &contents)
    {
        const QString path = m_folder.filePath(u"list.csv"_qs);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(contents) != contents.size())
            qFatal("no list");
        return path;
    }

    std::shared_ptr<const HashList> list(const QByteArray &contents)
    {
        NormaliseOptions options;
        options.defaultCountry = "US";
        const auto list = HashList::load(written(contents), options);
        return list ? *list : nullptr;
    }

    static bool has(const HashList &list, const QByteArray &normal)
    {
        const QByteArray hex = sha256(normal);
        return list.contains({hex.constData(), 64});
    }

private Q_SLOTS:
    void takesEverySpelling_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<QByteArray>("normal");
        const QByteArray email("jane@example.com");
        const QByteArray gaid("38400000-8cf0-11bd-b23e-10b96e40000d");
        const auto row = [](const char *name, const QByteArray &line, const QByteArray &normal) {
            QTest::newRow(name) << line << normal;
        };
        row("hash", sha256(email), email);
        row("hash in capitals", sha256(email).toUpper(), email);
        row("hash in quotes with more cells", '"' + sha256(email) + "\",2026-01-01", email);
        row("hash of a phone number", sha256("+12125550100"), "+12125550100");
        row("raw address", "  Jane@Example.COM ", email);
        row("address in quotes", "\"Jane@Example.com\"", email);
        row("wrapped address", "Jane Doe <jane@example.com>;x", email);
        row("quotes inside quotes", "\"\"\"Jane, Doe\"\" <jane@example.com>\",x", email);
        row("phone number", "(212) 555-0100", "+12125550100");
        row("phone number with its country", "+44 20 7946 0000", "+442079460000");
        row("device id", "38400000-8CF0-11BD-B23E-10B96E40000D", gaid);
        row("device id without dashes", "384000008cf011bdb23e10b96e40000d", gaid);
        row("device id in braces", "{38400000-8cf0-11bd-b23e-10b96e40000d}", gaid);
    }
    void takesEverySpelling()
    {
        QFETCH(QByteArray, line);
        QFETCH(QByteArray, normal);
        const QByteArray other("other@example.com");
        for (const QByteArray &end : {QByteArray("\n"), QByteArray("\r\n"), QByteArray("\r")}) {
            const auto found = list("\xEF\xBB\xBFvalue" + end + other + end + end + line + end);
            QVERIFY(found);
            QVERIFY(has(*found, normal));
            QVERIFY(has(*found, other));
            QVERIFY(!has(*found, "nobody@example.com"));
            QCOMPARE(found->size(), std::size_t(2));
            QCOMPARE(found->unusable(), std::uint64_t(0));
        }
    }

    void theFirstAndTheLastLineCount()
    {
        const auto found = list("jane@example.com\njoe@example.com");
        QVERIFY(found);
        QVERIFY(has(*found, "jane@example.com"));
        QVERIFY(has(*found, "joe@example.com"));
    }

    void countsWhatCannotBeUsed()
    {
        const auto found = list("email\nnot@@one\nabc\n" + QByteArray(100'000, 'x') + "\n" + sha256("a") +
                                "\n00000000-0000-0000-0000-000000000000\njane@example.com\nJANE@example.com\n");
        QVERIFY(found);
        QCOMPARE(found->unusable(), std::uint64_t(4));
        QCOMPARE(found->hashed(), std::uint64_t(1));
        QCOMPARE(found->raw(), std::uint64_t(2));
        QCOMPARE(found->size(), std::size_t(2));
    }

    void normalisesAsTheExportDoes()
    {
        NormaliseOptions options;
        options.defaultCountry = "DE";
        options.phoneWithoutPlus = true;
        options.emailDropTag = true;
        const auto found = HashList::load(written("030 901820\njane+news@example.com\n"), options);
        QVERIFY(found);
        QVERIFY(has(**found, "4930901820"));
        QVERIFY(has(**found, "jane@example.com"));
    }

    void holdsAMillion()
    {
        QByteArray contents;
        contents.reserve(25'000'000);
        for (int i = 0; i < 1'000'000; ++i)
            contents += "person" + QByteArray::number(i) + "@example.com\n";
        const auto found = list(contents);
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(1'000'000));
        for (int i = 0; i < 1'000'000; i += 997)
            QVERIFY(has(*found, "person" + QByteArray::number(i) + "@example.com"));
        QVERIFY(!has(*found, "person1000000@example.com"));
    }

    void anEmptyListLeavesNobodyOut()
    {
        const auto found = list("");
        QVERIFY(found);
        QCOMPARE(found->size(), std::size_t(0));
        QVERIFY(!has(*found, ""));
    }

    void saysWhyAFileCannotBeUsed()
    {
        const QString missing = m_folder.filePath(u"missing.csv"_qs);
        const auto none = HashList::load(missing, {});
        QVERIFY(!none);
        QCOMPARE(none.error().code, ErrorCode::FileNotFound);
        QVERIFY(none.error().sentence.contains(u"missing.csv"_qs));

        const auto folder = HashList::load(m_folder.path(), {});
        QVERIFY(!folder);
        QCOMPARE(folder.error().code, ErrorCode::InvalidInput);

        const auto wide = HashList::load(written(QByteArray("\xFF\xFEj\0a\0\n\0", 8)), {});
        QVERIFY(!wide);
        QCOMPARE(wide.error().code, ErrorCode::InvalidInput);

        std::stop_source stop;
        stop.request_stop();
        const auto stopped = HashList::load(written("jane@example.com\n"), {}, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);
    }
};

QTEST_GUILESS_MAIN(TestHashList)
#include "tst_hash_list.moc"

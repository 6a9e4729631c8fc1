#include "audience/audience_diff.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRandomGenerator>
#include <QSet>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>

using namespace remarketeer;

namespace {

const QByteArray header("email_SHA256,phone_SHA256,MAID_SHA256\n");

QByteArray hash(const QByteArray &value)
{
    return value.isEmpty() ? value : QCryptographicHash::hash(value, QCryptographicHash::Sha256).toHex();
}

QByteArray line(const QByteArray &email, const QByteArray &phone = {}, const QByteArray &device = {})
{
    return hash(email) + ',' + hash(phone) + ',' + hash(device);
}

QByteArray contents(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(cannot be read)");
}

} // namespace

/// What changed between two runs, as upload parts.
class TestAudienceDiff : public QObject
{
    Q_OBJECT

    std::unique_ptr<QTemporaryDir> m_folder;

    QString folder(const char *name) const { return m_folder->filePath(QString::fromUtf8(name)); }

    /// A part of those lines.
    QStringList part(const char *name, const QByteArrayList &lines, const QByteArray &head = header) const
    {
        const QString path = folder(name);
        QFile file(path);
        QByteArray text = head;
        for (const QByteArray &one : lines)
            text += one + '\n';
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("no part");
        return {path};
    }

    Result<AudienceDiff> diff(const QStringList &before, const QStringList &after) const
    {
        return diffParts(before, after, folder("diff"), u"MULTIPLE_TYPES"_qs);
    }

    /// The lines of the parts of one action, and that the parts are what they say of themselves.
    static QByteArrayList lines(const AudienceDiff &diff, PartAction action, const QByteArray &head = header)
    {
        QByteArrayList all;
        for (qsizetype i = 0; i < diff.parts.size(); ++i) {
            const RunPart &part = diff.parts[i];
            QByteArray text = contents(part.file);
            if (part.index != i || part.bytes != text.size() ||
                part.md5.toLatin1() != QCryptographicHash::hash(text, QCryptographicHash::Md5).toHex() ||
                !text.startsWith(head) || !text.endsWith('\n'))
                return {"the part is not as it should be"};
            if (part.action != action)
                continue;
            text.remove(0, head.size());
            text.chop(1);
            all += text.split('\n');
        }
        return all;
    }

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void removesThenAppends()
    {
        const auto before = part("old.csv", {line("a", "1"), line("b", "2"), line("c", "3")});
        const auto after = part("new.csv", {line("d", "4"), line("b", "2"), line("c", "3")});
        const auto result = diff(before, after);
        QVERIFY2(result, result ? "" : qUtf8Printable(result.error().sentence));
        QCOMPARE(result->counts, (DiffCounts{1, 1, 2}));
        QCOMPARE(result->appendedAgain, std::uint64_t(0));
        QCOMPARE(lines(*result, PartAction::Remove), QByteArrayList{line("a", "1")});
        QCOMPARE(lines(*result, PartAction::Append), QByteArrayList{line("d", "4")});
        QCOMPARE(result->parts.size(), 2);
        QCOMPARE(result->parts[0].action, PartAction::Remove);
        QCOMPARE(*countDiff(before, after, u"MULTIPLE_TYPES"_qs), result->counts);
    }

    void appendsAgainWhomARemovalTakesAlong()
    {
        // The household's phone goes with a, so b and c must come back; d has nothing of a's.
        const auto before = part("old.csv", {line("a", "1", "x"), line("b", "1"), line("c", "", "x"), line("d", "4")});
        const auto after = part("new.csv", {line("b", "1"), line("c", "", "x"), line("d", "4"), line("e")});
        const auto result = diff(before, after);
        QVERIFY(result);
        QCOMPARE(result->counts, (DiffCounts{1, 1, 3}));
        QCOMPARE(result->appendedAgain, std::uint64_t(2));
        QCOMPARE(lines(*result, PartAction::Remove), QByteArrayList{line("a", "1", "x")});
        QCOMPARE(lines(*result, PartAction::Append), (QByteArrayList{line("b", "1"), line("c", "", "x"), line("e")}));
    }

    void aLineTwiceCountsOnce()
    {
        const auto before = part("old.csv", {line("a"), line("a"), line("b")});
        const auto after = part("new.csv", {line("b"), line("b"), line("c"), line("c")});
        const auto result = diff(before, after);
        QVERIFY(result);
        QCOMPARE(result->counts, (DiffCounts{1, 1, 1}));
        QCOMPARE(lines(*result, PartAction::Remove), QByteArrayList{line("a")});
        QCOMPARE(lines(*result, PartAction::Append), QByteArrayList{line("c")});
    }

    void nothingChangedMakesNoPart()
    {
        QVERIFY(QDir().mkpath(folder("diff")));
        QFile earlier(folder("diff/part-00001.csv"));
        QVERIFY(earlier.open(QIODevice::WriteOnly));
        earlier.close();
        const auto before = part("old.csv", {line("a"), line("b")});
        const auto after = part("new.csv", {line("b"), line("a")});
        const auto result = diff(before, after);
        QVERIFY(result);
        QVERIFY(result->parts.isEmpty());
        QCOMPARE(result->counts, (DiffCounts{0, 0, 2}));
        QVERIFY(QDir(folder("diff")).isEmpty());
    }

    void theFirstRunIsAllAppended()
    {
        const auto result = diff({}, part("new.csv", {line("a"), line("b")}));
        QVERIFY(result);
        QCOMPARE(result->counts, (DiffCounts{2, 0, 0}));
        QCOMPARE(lines(*result, PartAction::Append), (QByteArrayList{line("a"), line("b")}));
    }

    void singleTypesHaveNoHeader()
    {
        const auto before = part("old.csv", {hash("a"), hash("b")}, {});
        const auto after = part("new.csv", {hash("b"), hash("c")}, {});
        const auto result = diffParts(before, after, folder("diff"), u"EMAIL_SHA256"_qs);
        QVERIFY(result);
        QCOMPARE(result->counts, (DiffCounts{1, 1, 1}));
        QCOMPARE(lines(*result, PartAction::Remove, {}), QByteArrayList{hash("a")});
        QCOMPARE(lines(*result, PartAction::Append, {}), QByteArrayList{hash("c")});
    }

    void columnsAreMatchedByName()
    {
        const auto before =
            part("old.csv", {hash("1") + ',' + hash("a"), hash("2") + ',' + hash("b")}, "phone_SHA256,email_SHA256\n");
        const auto after = part("new.csv", {line("a", "1"), line("b", "2", "x")});
        const auto result = diff(before, after);
        QVERIFY2(result, result ? "" : qUtf8Printable(result.error().sentence));
        QCOMPARE(result->counts, (DiffCounts{1, 1, 1}));
        QCOMPARE(lines(*result, PartAction::Remove), QByteArrayList{line("b", "2")});
        QCOMPARE(lines(*result, PartAction::Append), QByteArrayList{line("b", "2", "x")});
    }

    void cutsPartsAtTheirSize()
    {
        QByteArrayList many;
        for (int i = 0; i < 100; ++i)
            many.append(line("a" + QByteArray::number(i)));
        const auto before = part("old.csv", many.mid(0, 50));
        const auto after = part("new.csv", many.mid(50));
        const auto result = diffParts(before, after, folder("diff"), u"MULTIPLE_TYPES"_qs, 1000);
        QVERIFY(result);
        QCOMPARE(result->parts.size(), 8);
        QCOMPARE(lines(*result, PartAction::Remove), many.mid(0, 50));
        QCOMPARE(lines(*result, PartAction::Append), many.mid(50));
        QVERIFY(std::is_partitioned(result->parts.begin(), result->parts.end(),
                                    [](const RunPart &one) { return one.action == PartAction::Remove; }));
    }

    void equalsTheDifferenceOfSets()
    {
        QRandomGenerator random(20261128);
        for (int round = 0; round < 100; ++round) {
            const auto anyLines = [&random] {
                QByteArrayList some;
                for (auto n = random.bounded(40); n > 0; --n) {
                    const auto value = [&random](int most) {
                        const int number = random.bounded(most);
                        return number < most / 3 ? QByteArray() : QByteArray::number(number);
                    };
                    const QByteArray one = line(value(9), value(9), value(9));
                    if (one != ",,")
                        some.append(one);
                }
                return some;
            };
            const QByteArrayList oldLines = anyLines(), newLines = anyLines();
            const auto before = part("old1.csv", oldLines.mid(0, 10)) + part("old2.csv", oldLines.mid(10));
            const auto after = part("new1.csv", newLines.mid(0, 7)) + part("new2.csv", newLines.mid(7));
            const auto result = diffParts(before, after, folder("diff"), u"MULTIPLE_TYPES"_qs, 500);
            QVERIFY(result);

            const QSet<QByteArray> oldSet(oldLines.begin(), oldLines.end()), newSet(newLines.begin(), newLines.end());
            const QSet<QByteArray> removed = oldSet - newSet, added = newSet - oldSet;
            QSet<QByteArray> identifiers, again;
            for (const QByteArray &one : removed)
                for (const QByteArray &cell : one.split(','))
                    identifiers.insert(cell);
            identifiers.remove({});
            for (const QByteArray &one : oldSet &newSet)
                for (const QByteArray &cell : one.split(','))
                    if (identifiers.contains(cell))
                        again.insert(one);
            QCOMPARE(result->counts,
                     (DiffCounts{static_cast<std::uint64_t>(added.size()), static_cast<std::uint64_t>(removed.size()),
                                 static_cast<std::uint64_t>((oldSet & newSet).size())}));
            QCOMPARE(result->appendedAgain, static_cast<std::uint64_t>(again.size()));
            const QByteArrayList toRemove = lines(*result, PartAction::Remove);
            const QByteArrayList toAppend = lines(*result, PartAction::Append);
            QCOMPARE(QSet<QByteArray>(toRemove.begin(), toRemove.end()), removed);
            QCOMPARE(toRemove.size(), removed.size());
            QCOMPARE(QSet<QByteArray>(toAppend.begin(), toAppend.end()), added + again);
            QCOMPARE(toAppend.size(), added.size() + again.size());
            QCOMPARE(*countDiff(before, after, u"MULTIPLE_TYPES"_qs), result->counts);
        }
    }

    void saysWhatCannotBeCompared_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("no hash") << header + "jane@example.com,,\n";
        QTest::newRow("unknown column") << QByteArray("email_SHA256,name\n") + hash("a") + ",\n";
        QTest::newRow("a column twice") << QByteArray("email_SHA256,email_SHA256\n") + hash("a") + ",\n";
        QTest::newRow("blank line") << header + ",,\n";
        QTest::newRow("too few cells") << header + hash("a") + "\n";
        QTest::newRow("too many cells") << header + line("a") + ",\n";
        QTest::newRow("no line end") << header + line("a");
        QTest::newRow("one long line") << header + QByteArray(2'000'000, 'a');
    }
    void saysWhatCannotBeCompared()
    {
        QFETCH(QByteArray, text);
        const auto broken = part("broken.csv", {}, text);
        const auto good = part("good.csv", {line("a")});
        for (const auto &[before, after] : {std::pair(broken, good), std::pair(good, broken)}) {
            const auto result = diff(before, after);
            QVERIFY(!result);
            QCOMPARE(result.error().code, ErrorCode::InvalidInput);
            QVERIFY(result.error().sentence.contains(u"broken.csv"_qs));
            QVERIFY(!result.error().sentence.contains(u"jane"_qs));
            QVERIFY(!QFileInfo::exists(folder("diff")));
        }
    }

    void leavesNothingBehind()
    {
        const auto before = part("old.csv", {line("a")});
        const auto after = part("new.csv", {line("b")});
        const auto missing = diff({folder("missing.csv")}, after);
        QVERIFY(!missing);
        QCOMPARE(missing.error().code, ErrorCode::FileNotFound);
        QVERIFY(missing.error().sentence.contains(u"missing.csv"_qs));

        std::stop_source stop;
        stop.request_stop();
        const auto stopped =
            diffParts(before, after, folder("diff"), u"MULTIPLE_TYPES"_qs, 50'000'000, stop.get_token());
        QVERIFY(!stopped);
        QCOMPARE(stopped.error().code, ErrorCode::Cancelled);

        const auto tooMany = [&] {
            QByteArrayList many;
            for (int i = 0; i < 501; ++i)
                many.append(line(QByteArray::number(i)));
            return diffParts(before, part("many.csv", many), folder("diff"), u"MULTIPLE_TYPES"_qs, 1);
        }();
        QVERIFY(!tooMany);
        QCOMPARE(tooMany.error().code, ErrorCode::InvalidInput);
        QVERIFY(!QFileInfo::exists(folder("diff")));

        const auto unknown = diffParts(before, after, folder("diff"), u"SOMETHING"_qs);
        QVERIFY(!unknown);
        QCOMPARE(unknown.error().code, ErrorCode::InvalidInput);
    }

    void doesNotWriteOverWhatItReads()
    {
        const QByteArray text = header + line("a") + '\n';
        QVERIFY(QDir().mkpath(folder("diff")));
        const auto before = part("diff/part-00001.csv", {line("a")});
        const auto result = diff(before, part("new.csv", {line("b")}));
        QVERIFY(!result);
        QCOMPARE(result.error().code, ErrorCode::InvalidInput);
        QCOMPARE(contents(before.first()), text);
    }
};

QTEST_GUILESS_MAIN(TestAudienceDiff)
#include "tst_audience_diff.moc"

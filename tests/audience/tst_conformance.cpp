#include "audience/normaliser.h"
#include "audience/sha256.h"
#include "conformance_cases.h"

#include <QFile>
#include <QTest>

using namespace remarketeer;

/// Every line of the shared list of cases, on the fast path and on the exact one.
class TestConformance : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCase_data()
    {
        QTest::addColumn<QString>("attribute");
        QTest::addColumn<QString>("raw");
        QTest::addColumn<QString>("options");
        QTest::addColumn<QString>("outcome");
        QTest::addColumn<QString>("normal");
        QTest::addColumn<QString>("sha256");

        QFile file(QStringLiteral(TEST_DATA_DIR "/conformance_cases.tsv"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QStringList lines = QString::fromUtf8(file.readAll()).split(u'\n');
        QCOMPARE(lines.takeFirst(), QStringLiteral("attribute\traw\toptions\toutcome\tnormal\tsha256"));
        QCOMPARE(lines.takeLast(), QString());
        QVERIFY(lines.size() > 700);
        int number = 1;
        for (const QString &line : lines) {
            const QStringList cells = line.split(u'\t');
            QCOMPARE(cells.size(), 6);
            QTest::addRow("line %d: %s %s", ++number, qUtf8Printable(cells[0]), qUtf8Printable(cells[2]))
                << cells[0] << unescaped(cells[1]) << cells[2] << cells[3] << cells[4] << cells[5];
        }
    }

    void everyCase()
    {
        QFETCH(QString, attribute);
        QFETCH(QString, raw);
        QFETCH(QString, options);
        QFETCH(QString, outcome);
        QFETCH(QString, normal);
        QFETCH(QString, sha256);

        const auto known = exportAttributeFromText(attribute);
        QVERIFY(known);
        const CaseOptions given = parsedOptions(options);
        for (const auto path : {Normaliser::Path::Fast, Normaliser::Path::Exact}) {
            Normaliser normaliser(given.normalise, 20261122, path);
            std::string form;
            const Outcome found = normaliser.normalise(*known, raw.toStdString(), given.rowCountry, form);
            QCOMPARE(QString::fromUtf8(outcomeKey(found)), outcome);
            if (found == Outcome::Hashed) {
                QCOMPARE(QString::fromStdString(form), normal);
                std::string hex(64, ' ');
                sha256Hex(form, hex.data());
                QCOMPARE(QString::fromStdString(hex), sha256);
            } else if (found == Outcome::AlreadyHashed) {
                QCOMPARE(QString::fromStdString(form), sha256);
            }
        }
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"

#include "core/ids.h"
#include "core/redacted.h"

#include <QTest>

using namespace remarketeer;

class TestIds : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void advertiserIdIsUpToNineteenDigits()
    {
        QCOMPARE(AdvertiserId::from(QStringLiteral("7239118844027718401"))->toString(),
                 QStringLiteral("7239118844027718401"));
        for (const char *bad : {"", "72391188440277184011", "7239 118", "72391-1", "١٢٣"})
            QVERIFY2(!AdvertiserId::from(QString::fromUtf8(bad)), bad);
    }
    void audienceNameIsTrimmedAndMeasured()
    {
        QCOMPARE(AudienceName::from(QStringLiteral("  Lapsed buyers  "))->toString(), QStringLiteral("Lapsed buyers"));
        QVERIFY(AudienceName::from(QString(128, u'a')));
        const auto tooLong = AudienceName::from(QString(130, u'a'));
        QVERIFY(!tooLong);
        QVERIFY(tooLong.error().sentence.contains(u'2'));
        QVERIFY(!AudienceName::from(QStringLiteral("   ")));
    }
    void ownIdsAreUuids()
    {
        const RunId id = newRunId();
        QVERIFY(RunId::from(id.toString()));
        QVERIFY(!RunId::from(QStringLiteral("../etc")));
    }
    void redactedGivesItsBytesOnlyWhenAsked()
    {
        Redacted secret(QByteArray("s3cret"));
        Redacted copy = secret;
        secret = Redacted();
        QCOMPARE(copy.expose(), QByteArray("s3cret"));
        QVERIFY(secret.isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestIds)
#include "tst_ids.moc"

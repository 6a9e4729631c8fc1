#include "ui/audience/audience_kind.h"

#include <QTest>

using namespace remarketeer;

namespace {

const QDateTime now({2026, 11, 22}, {12, 0}, Qt::UTC);

Audience audience()
{
    Audience audience{.id = *AudienceId::from(QStringLiteral("195365792")),
                      .name = QStringLiteral("VIP"),
                      .type = QStringLiteral("Customer File Audience"),
                      .calculateType = QStringLiteral("EMAIL_SHA256"),
                      .size = 68'300,
                      .createdAt = now.addDays(-30),
                      .expiresAt = QDateTime({2038, 1, 1}, {0, 0}, Qt::UTC)};
    audience.valid = true;
    return audience;
}

} // namespace

class TestAudienceKind : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesWhatItsKindTakes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("taken");
        QTest::newRow("email") << QStringLiteral("EMAIL_SHA256") << QStringLiteral("email");
        QTest::newRow("phone") << QStringLiteral("PHONE_SHA256") << QStringLiteral("phone");
        QTest::newRow("gaid") << QStringLiteral("GAID_SHA256") << QStringLiteral("gaid");
        QTest::newRow("idfa") << QStringLiteral("IDFA_SHA256") << QStringLiteral("idfa");
        QTest::newRow("device") << QStringLiteral("FIRST_SHA256") << QStringLiteral("gaid idfa");
        QTest::newRow("several") << QStringLiteral("MULTIPLE_TYPES") << QStringLiteral("email phone gaid idfa");
        QTest::newRow("md5") << QStringLiteral("IDFA_MD5") << QString();
        QTest::newRow("unknown") << QStringLiteral("SOMETHING_NEW") << QString();
    }

    void takesWhatItsKindTakes()
    {
        QFETCH(QString, type);
        QFETCH(QString, taken);
        QStringList keys;
        const AttributeSet set = identifiersOf(type);
        for (const ExportAttributeInfo &attribute : exportAttributes()) {
            if (set.test(static_cast<std::size_t>(attribute.attribute)))
                keys.append(QLatin1String(attribute.key));
        }
        QCOMPARE(keys.join(u' '), taken);
        QVERIFY(!kindText(type).isEmpty());
    }

    void saysWhatStateItIsIn()
    {
        Audience ready = audience();
        QCOMPARE(audienceState(ready, now), QStringLiteral("Ready · 68,300 people"));
        ready.expiring = true;
        QCOMPARE(audienceState(ready, now), QStringLiteral("Expiring soon · 68,300 people"));
        Audience fresh = audience();
        fresh.valid = false;
        fresh.size = 0;
        QCOMPARE(audienceState(fresh, now), QStringLiteral("Computing or too small"));
        fresh.createdAt = now.addSecs(-3'600);
        QCOMPARE(audienceState(fresh, now), QStringLiteral("Computing, up to 48 hours"));
        fresh.expiresAt = now.addDays(-1);
        QCOMPARE(audienceState(fresh, now), QStringLiteral("Expired"));
    }

    void saysWhyItCannotBeChanged()
    {
        QCOMPARE(audienceUnusable(audience(), now), QString());
        Audience lookalike = audience();
        lookalike.type = QStringLiteral("Lookalike Audience");
        QVERIFY(audienceUnusable(lookalike, now).contains(QStringLiteral("customer file")));
        Audience md5 = audience();
        md5.calculateType = QStringLiteral("GAID_MD5");
        QVERIFY(audienceUnusable(md5, now).contains(QStringLiteral("GAID_MD5")));
        Audience expired = audience();
        expired.expiresAt = now.addSecs(-1);
        QVERIFY(audienceUnusable(expired, now).contains(QStringLiteral("Expired")));
    }
};

QTEST_GUILESS_MAIN(TestAudienceKind)
#include "tst_audience_kind.moc"

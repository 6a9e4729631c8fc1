#include "tests/sandbox/with_audience.h"

#include <QTemporaryDir>
#include <QTest>

using namespace remarketeer;

namespace {

const auto haldenUs = QStringLiteral("7239118844027718522");
const auto bloomAndFern = QStringLiteral("7101553009182264883");
const auto somebodyElses = QStringLiteral("7188204415520931842");

QJsonObject with(QJsonObject object, const QString &key, const QJsonValue &value)
{
    object.insert(key, value);
    return object;
}

/// 200 people, so that there can be lookalikes.
struct Sandbox : WithAudience {
    explicit Sandbox(SandboxOptions options = small()) : WithAudience(std::move(options))
    {
        id = made(hashesOf(0, 200));
        clock.advance(60);
    }
    QString made(const QByteArray &content)
    {
        return client->create({client->uploaded(content)}).data().value(u"custom_audience_id").toString();
    }
    Response call(const char *path, QJsonObject body)
    {
        body.insert(QStringLiteral("advertiser_id"), client->advertiser);
        return client->apiPost(QStringLiteral("/dmp/custom_audience/") + QLatin1StringView(path), body);
    }
    Response ask(const char *path, Pairs query)
    {
        query.append({QStringLiteral("advertiser_id"), client->advertiser});
        return client->apiGet(QStringLiteral("/dmp/custom_audience/") + QLatin1StringView(path), query);
    }
    QJsonObject applyBody(const QStringList &groups, const char *usage = "Include") const
    {
        return {{QStringLiteral("custom_audience_id"), id},
                {QStringLiteral("adgroup_ids"), QJsonArray::fromStringList(groups)},
                {QStringLiteral("action_mode"), QStringLiteral("Apply")},
                {QStringLiteral("usage_mode"), QLatin1StringView(usage)}};
    }
    Response share(const QStringList &others)
    {
        return call("share/", {{QStringLiteral("custom_audience_ids"), QJsonArray{id}},
                               {QStringLiteral("shared_advertiser_ids"), QJsonArray::fromStringList(others)}});
    }
    QJsonArray shares()
    {
        return ask("share/log/", {{QStringLiteral("custom_audience_id"), id}}).data().value(u"list").toArray();
    }
    QJsonObject spec(const char *breadth = "BALANCED") const
    {
        return {{QStringLiteral("source_audience_id"), id},
                {QStringLiteral("include_source"), false},
                {QStringLiteral("mobile_os"), QStringLiteral("ALL")},
                {QStringLiteral("placements"), QJsonArray{QStringLiteral("TikTok")}},
                {QStringLiteral("location_ids"), QJsonArray{QStringLiteral("6252001")}},
                {QStringLiteral("audience_size"), QLatin1StringView(breadth)}};
    }
    Response lookalike(const QJsonObject &spec)
    {
        return call("lookalike/create/", {{QStringLiteral("custom_audience_name"), QStringLiteral("Like them")},
                                          {QStringLiteral("lookalike_spec"), spec}});
    }
    QString lookalikeId(const QJsonObject &spec)
    {
        return lookalike(spec).data().value(u"custom_audience_id").toString();
    }
    int sizeOf(const QString &audience) { return client->listed(audience).value(u"cover_num").toInt(-1); }
    QStringList actions()
    {
        QStringList found;
        const QJsonArray history = details().data().value(u"list")[0][u"audience_history"].toArray();
        for (const QJsonValue &entry : history)
            found.prepend(entry[u"action"].toString());
        return found;
    }
};

} // namespace

/// apply, share and lookalike under /dmp/custom_audience/, and what the sandbox tells of changes.
class TestSandboxAudienceCare : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void applyingIsLogged()
    {
        Sandbox sandbox;
        QCOMPARE(sandbox.call("apply/", sandbox.applyBody({QStringLiteral("101"), QStringLiteral("102")})).code(), 0);
        QCOMPARE(sandbox.call("apply/", sandbox.applyBody({QStringLiteral("102")}, "Exclude")).code(), 0);
        const Pairs query{{QStringLiteral("custom_audience_ids"), jsonArray({sandbox.id})}};
        const QJsonObject log = sandbox.ask("apply/log/", query).data();
        QCOMPARE(log.value(u"advertiser_id").toString(), sandbox.client->advertiser);
        QCOMPARE(log.value(u"page_info")[u"total_number"].toInt(), 2);
        QCOMPARE(log.value(u"list")[1].toObject(),
                 (QJsonObject{{QStringLiteral("audience_id"), sandbox.id},
                              {QStringLiteral("adgroup_id"), QStringLiteral("102")},
                              {QStringLiteral("adgroup_name"), QStringLiteral("Ad group 102")},
                              {QStringLiteral("usage_mode"), QStringLiteral("Exclude")},
                              {QStringLiteral("editor"), QStringLiteral("open_api")},
                              {QStringLiteral("action_timestamp"), QStringLiteral("2026-11-22 12:02:00")}}));
        QCOMPARE(sandbox
                     .call("apply/", with(sandbox.applyBody({QStringLiteral("101"), QStringLiteral("102")}),
                                          QStringLiteral("action_mode"), QStringLiteral("Disconnect")))
                     .code(),
                 0);
        QVERIFY(sandbox.ask("apply/log/", query).data().value(u"list").toArray().isEmpty());
        QCOMPARE(sandbox.actions(), QStringList({QStringLiteral("create"), QStringLiteral("apply"),
                                                 QStringLiteral("apply"), QStringLiteral("disconnect")}));
    }
    void applySaysWhatIsWrong()
    {
        Sandbox sandbox;
        const QJsonObject good = sandbox.applyBody({QStringLiteral("101")});
        QCOMPARE(sandbox.call("apply/", with(good, QStringLiteral("action_mode"), QStringLiteral("apply"))).code(),
                 40002);
        QCOMPARE(sandbox.call("apply/", with(good, QStringLiteral("usage_mode"), QJsonValue::Undefined)).code(), 40002);
        QCOMPARE(sandbox.call("apply/", with(good, QStringLiteral("adgroup_ids"), QJsonArray())).code(), 40002);
        QCOMPARE(
            sandbox.call("apply/", with(good, QStringLiteral("adgroup_ids"), QJsonArray{QStringLiteral("x")})).code(),
            40002);
        QCOMPARE(sandbox.call("apply/", with(good, QStringLiteral("custom_audience_id"), QStringLiteral("1"))).code(),
                 40007);
        const QString small = sandbox.made(hashesOf(0, 3));
        sandbox.clock.advance(60);
        QCOMPARE(sandbox.call("apply/", with(good, QStringLiteral("custom_audience_id"), small)).code(), 40002);
        QCOMPARE(sandbox.ask("apply/log/", {}).code(), 40002);
    }
    void aSharedAudienceIsListedAndNotOwned()
    {
        Sandbox sandbox;
        QCOMPARE(sandbox.share({haldenUs, bloomAndFern}).code(), 0);
        QCOMPARE(sandbox.share({haldenUs}).code(), 0);
        QCOMPARE(sandbox.shares().size(), 2);
        QCOMPARE(sandbox.shares().at(0).toObject(),
                 (QJsonObject{{QStringLiteral("shared_advertiser_id"), haldenUs},
                              {QStringLiteral("shared_advertiser_name"), QStringLiteral("Halden US")},
                              {QStringLiteral("custom_audience_id"), sandbox.id},
                              {QStringLiteral("status"), QStringLiteral("AVAILABLE")}}));
        const QJsonObject mine = sandbox.client->listed(sandbox.id);
        QVERIFY(mine.value(u"shared").toBool() && mine.value(u"is_creator").toBool());

        const QString owner = std::exchange(sandbox.client->advertiser, haldenUs);
        QJsonObject theirs = sandbox.client->listed(sandbox.id);
        QCOMPARE(theirs, with(mine, QStringLiteral("is_creator"), false));
        QCOMPARE(sandbox.details().data().value(u"list")[0][u"audience_details"][u"owner_id"].toString(), owner);
        QCOMPARE(sandbox.rename(QStringLiteral("Ours")).code(), 40001);
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {sandbox.client->uploaded(hashesOf(0, 2))}).code(), 40001);
        QCOMPARE(sandbox.erase({sandbox.id}).code(), 40001);
        QCOMPARE(sandbox.share({bloomAndFern}).code(), 40001);
        QCOMPARE(sandbox.call("apply/", sandbox.applyBody({QStringLiteral("101")})).code(), 0);

        sandbox.client->advertiser = owner;
        const QJsonObject cancel{{QStringLiteral("custom_audience_id"), sandbox.id},
                                 {QStringLiteral("shared_advertiser_id"), haldenUs}};
        QCOMPARE(sandbox.call("share/cancel/", cancel).code(), 0);
        QCOMPARE(sandbox.call("share/cancel/", cancel).code(), 40002);
        QCOMPARE(sandbox.shares().size(), 1);
        sandbox.client->advertiser = haldenUs;
        QVERIFY(sandbox.client->listed(sandbox.id).isEmpty());
        QCOMPARE(sandbox.details().code(), 40007);
    }
    void sharingStaysInTheBusiness()
    {
        Sandbox sandbox;
        const Response foreign = sandbox.share({haldenUs, somebodyElses});
        QCOMPARE(foreign.code(), 40002);
        QVERIFY(foreign.message().contains(somebodyElses));
        QVERIFY(sandbox.shares().isEmpty()); // all or nothing
        QCOMPARE(sandbox.share({sandbox.client->advertiser}).code(), 40002);
        QCOMPARE(sandbox.share({}).code(), 40002);
        QCOMPARE(sandbox.share(QStringList(11, haldenUs)).code(), 40002);
        sandbox.id = QStringLiteral("1");
        QCOMPARE(sandbox.share({haldenUs}).code(), 40007);
    }
    void aLookalikeGrowsFromItsSource_data()
    {
        QTest::addColumn<QString>("breadth");
        QTest::addColumn<bool>("includeSource");
        QTest::addColumn<int>("size");
        QTest::newRow("narrow") << QStringLiteral("NARROW") << false << 2'000;
        QTest::newRow("balanced") << QStringLiteral("BALANCED") << false << 8'000;
        QTest::newRow("broad") << QStringLiteral("BROAD") << false << 20'000;
        QTest::newRow("with its source") << QStringLiteral("NARROW") << true << 2'200;
    }
    void aLookalikeGrowsFromItsSource()
    {
        QFETCH(QString, breadth);
        QFETCH(bool, includeSource);
        QFETCH(int, size);
        Sandbox sandbox;
        const QJsonObject spec =
            with(sandbox.spec(breadth.toLatin1()), QStringLiteral("include_source"), includeSource);
        const QString id = sandbox.lookalikeId(spec);
        QCOMPARE(sandbox.client->listed(id).value(u"audience_type").toString(), QStringLiteral("Lookalike Audience"));
        QCOMPARE(sandbox.sizeOf(id), 0);
        QCOMPARE(sandbox.client->listed(id).value(u"is_valid").toBool(true), false);
        sandbox.clock.advance(60);
        QCOMPARE(sandbox.sizeOf(id), size);
        QCOMPARE(sandbox.actions().last(), QStringLiteral("lookalike")); // the source remembers it
        const QString source = std::exchange(sandbox.id, id);
        const QJsonObject details = sandbox.details().data().value(u"list")[0][u"audience_details"].toObject();
        QCOMPARE(details.value(u"lookalike_spec").toObject(), spec);
        QCOMPARE(details.value(u"type").toString(), QStringLiteral("Lookalike Audience"));

        // It takes no people, and follows its source when it is refreshed.
        QCOMPARE(sandbox.change(QStringLiteral("APPEND"), {sandbox.client->uploaded(hashesOf(0, 2))}).code(), 40002);
        sandbox.id = source;
        QCOMPARE(sandbox.change(QStringLiteral("REPLACE"), {sandbox.client->uploaded(hashesOf(0, 100))}).code(), 0);
        sandbox.clock.advance(60);
        QCOMPARE(sandbox.sizeOf(id), size);
        const QJsonObject refresh{{QStringLiteral("custom_audience_ids"), QJsonArray{id}}};
        QCOMPARE(sandbox.call("lookalike/update/", refresh).code(), 0);
        sandbox.clock.advance(60);
        QCOMPARE(sandbox.sizeOf(id), size / 2);
        QCOMPARE(sandbox.erase({source}).code(), 0);
        QCOMPARE(sandbox.call("lookalike/update/", refresh).code(), 40007);
        QCOMPARE(sandbox.sizeOf(id), size / 2);
    }
    void lookalikeSaysWhatIsWrong()
    {
        Sandbox sandbox;
        const QJsonObject good = sandbox.spec();
        const auto refused = [&](const char *field, const QJsonValue &value) {
            return sandbox.lookalike(with(good, QLatin1StringView(field), value)).code();
        };
        QCOMPARE(refused("audience_size", QStringLiteral("HUGE")), 40002);
        QCOMPARE(refused("mobile_os", QStringLiteral("WINDOWS")), 40002);
        QCOMPARE(refused("include_source", QStringLiteral("no")), 40002);
        QCOMPARE(refused("location_ids", QJsonArray()), 40002);
        QCOMPARE(refused("source_audience_id", QJsonValue::Undefined), 40002);
        QCOMPARE(refused("source_audience_id", QStringLiteral("1")), 40007);
        QCOMPARE(sandbox.call("lookalike/create/", {{QStringLiteral("custom_audience_name"), QStringLiteral("x")}})
                     .message(),
                 QStringLiteral("lookalike_spec: Missing data for required field."));

        const QString lookalike = sandbox.lookalikeId(good);
        const QString tooSmall = sandbox.made(hashesOf(0, 99));
        sandbox.clock.advance(60);
        QCOMPARE(refused("source_audience_id", lookalike), 40002);
        QCOMPARE(refused("source_audience_id", tooSmall), 40002);
        QCOMPARE(
            sandbox.call("lookalike/update/", {{QStringLiteral("custom_audience_ids"), QJsonArray{sandbox.id}}}).code(),
            40002);
    }
    void everyChangeTellsWhatItDid()
    {
        WithAudience sandbox; // the hashes of 0 to 19
        const auto change = [&](const char *action, int from, int to) {
            const QString path = sandbox.client->uploaded(hashesOf(from, to));
            const int code = sandbox.change(QString::fromLatin1(action), {path}).code();
            sandbox.clock.advance(60);
            return code;
        };
        QCOMPARE(change("APPEND", 15, 30), 0);
        QCOMPARE(change("REMOVE", 25, 40), 0);
        QCOMPARE(change("REPLACE", 20, 35), 0);
        QCOMPARE(change("REPLACE", 0, 9), 40002); // too few: nothing happened
        QCOMPARE(sandbox.rename(QStringLiteral("Named")).code(), 0);
        const auto history = sandbox.server.audiences().at(0).history;
        const auto told = [](const SandboxServer::AudienceChange &it) {
            return QStringLiteral("%1 %2 lines +%3 -%4, %5 > %6")
                .arg(it.action)
                .arg(it.lines)
                .arg(it.added)
                .arg(it.removed)
                .arg(it.peopleBefore)
                .arg(it.peopleAfter);
        };
        QStringList all;
        for (const auto &entry : history)
            all.append(told(entry));
        QCOMPARE(all, QStringList({QStringLiteral("create 20 lines +20 -0, 0 > 20"),
                                   QStringLiteral("append 15 lines +10 -0, 20 > 30"),
                                   QStringLiteral("remove 15 lines +0 -5, 30 > 25"),
                                   QStringLiteral("replace 15 lines +10 -20, 25 > 15"),
                                   QStringLiteral("rename 0 lines +0 -0, 15 > 15")}));
        const QJsonArray overHttp =
            QJsonDocument::fromJson(sandbox.client->get(QStringLiteral("/sandbox/audiences")).body).array();
        QCOMPARE(overHttp[0][u"history"][3][u"removed"].toInt(), 20);
        QCOMPARE(overHttp[0][u"history"][3][u"peopleAfter"].toInt(), 15);
    }
    void peopleAreReadAsUploadLines()
    {
        WithAudience sandbox;
        QStringList expected;
        for (int i = 0; i < 20; ++i)
            expected.append(QStringLiteral("email:") +
                            QString::fromLatin1(
                                QCryptographicHash::hash(QByteArray::number(i), QCryptographicHash::Sha256).toHex()));
        expected.sort();
        QCOMPARE(sandbox.server.people(sandbox.id), expected);
        QVERIFY(sandbox.server.people(QStringLiteral("1")).isEmpty());
        const Response over =
            sandbox.client->get(QStringLiteral("/sandbox/people"), {{QStringLiteral("audience"), sandbox.id}});
        QCOMPARE(QJsonDocument::fromJson(over.body).array(), QJsonArray::fromStringList(expected));

        const QByteArray a(64, 'a'), b(64, 'B'), c(32, 'c');
        const auto multiple = QStringLiteral("MULTIPLE_TYPES");
        const QString path = sandbox.client->uploaded(
            "email_SHA256,phone_SHA256,MAID_MD5\n" + a + ',' + b + ",\n," + b + ',' + c + '\n', multiple);
        const QString id = sandbox.client->create({path}, QStringLiteral("x"), multiple)
                               .data()
                               .value(u"custom_audience_id")
                               .toString();
        const auto lower = [](const QByteArray &hex) { return QString::fromLatin1(hex.toLower()); };
        QCOMPARE(sandbox.server.people(id),
                 QStringList({QStringLiteral("email:") + lower(a) + QStringLiteral(",phone:") + lower(b),
                              QStringLiteral("phone:") + lower(b) + QStringLiteral(",device-md5:") + lower(c)}));
    }
    void useOfAnyKindMovesTheExpiry()
    {
        Sandbox sandbox;
        const auto expiry = [&] { return sandbox.client->listed(sandbox.id).value(u"expired_time").toString(); };
        QString before = expiry();
        const auto moved = [&](const Response &used) {
            const QString now = expiry();
            const bool later = used.code() == 0 && now > before;
            before = now;
            sandbox.clock.advance(1);
            return later;
        };
        sandbox.clock.advance(3'600);
        QVERIFY(moved(sandbox.rename(QStringLiteral("Used"))));
        QVERIFY(moved(sandbox.call("apply/", sandbox.applyBody({QStringLiteral("101")}))));
        QVERIFY(moved(sandbox.share({haldenUs})));
        QVERIFY(moved(sandbox.lookalike(sandbox.spec())));
        QVERIFY(!moved(sandbox.details()));
    }
    void aRestartForgetsNothing()
    {
        const QTemporaryDir folder;
        SandboxOptions options = WithAudience::small();
        options.stateFolder = folder.path();
        QString id, lookalike;
        QByteArray token;
        QList<SandboxServer::AudienceChange> history;
        {
            Sandbox sandbox(options);
            id = sandbox.id;
            token = sandbox.client->token;
            QCOMPARE(sandbox.share({haldenUs}).code(), 0);
            QCOMPARE(sandbox.call("apply/", sandbox.applyBody({QStringLiteral("101")}, "Exclude")).code(), 0);
            lookalike = sandbox.lookalikeId(sandbox.spec());
            history = sandbox.server.audiences().at(1).history;
        }
        TestSandbox again(options);
        again.client->token = token;
        const auto held = again.server.audiences();
        QCOMPARE(held.size(), 3);
        QCOMPARE(held.at(1).sharedWith, QStringList(haldenUs));
        QCOMPARE(held.at(1).history.size(), history.size());
        QCOMPARE(held.at(1).history.first().added, 200);
        QCOMPARE(held.at(1).history.first().peopleAfter, 200);
        QCOMPARE(again.server.people(id).size(), 200);
        again.clock.advance(600);
        QCOMPARE(again.client->listed(lookalike).value(u"cover_num").toInt(), 8'000);
        const Response log = again.client->apiGet(QStringLiteral("/dmp/custom_audience/apply/log/"),
                                                  {{QStringLiteral("advertiser_id"), again.client->advertiser},
                                                   {QStringLiteral("custom_audience_ids"), jsonArray({id})}});
        QCOMPARE(log.data().value(u"list")[0][u"usage_mode"].toString(), QStringLiteral("Exclude"));
    }
};

QTEST_GUILESS_MAIN(TestSandboxAudienceCare)
#include "tst_audience_care.moc"

#include "tests/sandbox/sandbox_client.h"

#include <QTest>

using namespace remarketeer;

namespace {

const auto callback = QStringLiteral("https://remarketeer.example/callback");
const auto login = QStringLiteral("/portal/auth/login");
const auto authorize = QStringLiteral("/portal/auth/authorize");
const auto sessionField = QStringLiteral("session");
const auto decisionField = QStringLiteral("decision");

QStringList keysOf(const QJsonObject &object)
{
    return object.keys();
}

} // namespace

/// The portal, the code, the token and what it opens: tiktok-api.md A.
class TestSandboxSignIn : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theRedirectCarriesStateAndCodes()
    {
        TestSandbox sandbox;
        const QUrl redirect =
            sandbox.client->redirectOf(QStringLiteral("marketer@example.com"), QStringLiteral("a b&c=d+é"),
                                       QStringLiteral("http://127.0.0.1:4711/callback"));
        QCOMPARE(redirect.adjusted(QUrl::RemoveQuery), QUrl(QStringLiteral("http://127.0.0.1:4711/callback")));
        const QUrlQuery query(redirect);
        QCOMPARE(query.queryItemValue(QStringLiteral("state"), QUrl::FullyDecoded), QStringLiteral("a b&c=d+é"));
        const QString code = query.queryItemValue(QStringLiteral("auth_code"));
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{40}$")).match(code).hasMatch());
        QCOMPARE(query.queryItemValue(QStringLiteral("code")), code);
        QVERIFY(!query.queryItemValue(QStringLiteral("id")).isEmpty());
    }
    void onlyRegisteredRedirectsAreServed_data()
    {
        QTest::addColumn<QString>("uri");
        QTest::addColumn<int>("status");
        QTest::newRow("program") << callback << 200;
        QTest::newRow("loopback") << QStringLiteral("http://127.0.0.1:5000/callback") << 200;
        QTest::newRow("localhost") << QStringLiteral("http://localhost:5000/callback") << 200;
        QTest::newRow("other host") << QStringLiteral("https://evil.example/callback") << 400;
        QTest::newRow("user part") << QStringLiteral("http://127.0.0.1@evil.example/callback") << 400;
        QTest::newRow("other path") << QStringLiteral("http://127.0.0.1:5000/other") << 400;
        QTest::newRow("scheme") << QStringLiteral("javascript:alert(1)") << 400;
        QTest::newRow("none") << QString() << 400;
    }
    void onlyRegisteredRedirectsAreServed()
    {
        QFETCH(QString, uri);
        QFETCH(int, status);
        TestSandbox sandbox;
        const Response page = sandbox.client->openPortal(uri);
        QCOMPARE(page.status, status);
        QCOMPARE(page.body.contains("id=\"login\""), status == 200);
        QVERIFY(page.location.isEmpty());
    }
    void anUnknownAppHasNoPortal()
    {
        TestSandbox sandbox;
        const Response page =
            sandbox.client->get(QStringLiteral("/portal/auth"), {{QStringLiteral("app_id"), QStringLiteral("1")},
                                                                 {QStringLiteral("redirect_uri"), callback}});
        QCOMPARE(page.status, 400);
        QVERIFY(!page.body.contains("id=\"login\""));
    }
    void theWrongPasswordIsRefusedInWords()
    {
        TestSandbox sandbox;
        const QString session = SandboxClient::sessionOf(sandbox.client->openPortal(callback));
        const Response again = sandbox.client->form(login, {{sessionField, session},
                                                            {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                                            {QStringLiteral("password"), QStringLiteral("wrong")}});
        QVERIFY(again.body.contains("id=\"error\""));
        QVERIFY(again.body.contains("id=\"login\""));
        // Not logged in: the consent cannot be reached.
        QCOMPARE(sandbox.client->form(authorize, {{sessionField, session}, {decisionField, authorize}}).status, 400);
    }
    void denyingSaysAccessDenied()
    {
        TestSandbox sandbox;
        const QString session = SandboxClient::sessionOf(sandbox.client->openPortal(callback, QStringLiteral("xyz")));
        sandbox.client->form(login, {{sessionField, session},
                                     {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                     {QStringLiteral("password"), QStringLiteral("x")}});
        const Response denied =
            sandbox.client->form(authorize, {{sessionField, session}, {decisionField, QStringLiteral("deny")}});
        QCOMPARE(denied.status, 302);
        const QUrlQuery query(denied.location);
        QCOMPARE(query.queryItemValue(QStringLiteral("error")), QStringLiteral("access_denied"));
        QCOMPARE(query.queryItemValue(QStringLiteral("state")), QStringLiteral("xyz"));
        QVERIFY(!query.hasQueryItem(QStringLiteral("auth_code")));
        // The session ended with the redirect.
        QCOMPARE(
            sandbox.client->form(authorize, {{sessionField, session}, {decisionField, QStringLiteral("deny")}}).status,
            400);
    }
    void onlyTickedAdvertisersAreCovered()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        const QString session = SandboxClient::sessionOf(client.openPortal(callback));
        const Response consent = client.form(login, {{sessionField, session},
                                                     {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                                     {QStringLiteral("password"), QStringLiteral("x")}});
        const QStringList offered = SandboxClient::advertisersOf(consent);
        QCOMPARE(offered.size(), 6);
        // None ticked: asked again.
        const Response none =
            client.form(authorize, {{sessionField, session}, {decisionField, QStringLiteral("authorize")}});
        QCOMPARE(none.status, 200);
        QVERIFY(none.body.contains("id=\"error\""));
        // An id of somebody else's is not taken from the form.
        const Response done =
            client.form(authorize, {{sessionField, session},
                                    {decisionField, QStringLiteral("authorize")},
                                    {QStringLiteral("advertiser"), offered[1]},
                                    {QStringLiteral("advertiser"), QStringLiteral("7188204415520931842")}});
        const Response token = client.exchange(SandboxClient::codeOf(done.location));
        QCOMPARE(token.data().value(u"advertiser_ids").toArray(), QJsonArray{offered[1]});
        client.token = token.data().value(u"access_token").toString().toLatin1();
        QCOMPARE(client
                     .apiGet(QStringLiteral("/advertiser/info/"),
                             {{QStringLiteral("advertiser_ids"), jsonArray({offered[0]})}})
                     .code(),
                 40001);
    }
    void pagesNeedNothingFromElsewhereAndEscapeWhatTheyShow()
    {
        TestSandbox sandbox;
        const Response page = sandbox.client->openPortal(callback, QStringLiteral("\"><script>"));
        QVERIFY(page.type.startsWith("text/html"));
        for (const char *absent : {"http://", "https://", "<script", "src=", "@import"})
            QVERIFY2(!page.body.contains(absent), absent);
        QVERIFY(page.body.contains("Sandbox"));
        QVERIFY(page.body.contains("prefers-color-scheme: dark"));
        QVERIFY(page.body.contains("id=\"email\" name=\"email\""));
        QVERIFY(page.body.contains("id=\"password\" name=\"password\""));
    }

    void aTokenHasExactlyTheFieldsOfTheContract()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        const Response answer =
            client.exchange(SandboxClient::codeOf(client.redirectOf(QStringLiteral("marketer@example.com"))));
        QCOMPARE(answer.status, 200);
        QCOMPARE(answer.type, QByteArray("application/json"));
        QCOMPARE(keysOf(answer.json()), QStringList({QStringLiteral("code"), QStringLiteral("data"),
                                                     QStringLiteral("message"), QStringLiteral("request_id")}));
        QCOMPARE(answer.code(), 0);
        QCOMPARE(answer.message(), QStringLiteral("OK"));
        QCOMPARE(keysOf(answer.data()), QStringList({QStringLiteral("access_token"), QStringLiteral("advertiser_ids"),
                                                     QStringLiteral("scope")}));
        QVERIFY(QRegularExpression(QStringLiteral("^[0-9a-f]{40}$"))
                    .match(answer.data().value(u"access_token").toString())
                    .hasMatch());
        // Ids beyond 2^53 are strings; scopes are numbers.
        QCOMPARE(answer.data().value(u"advertiser_ids").toArray().at(0),
                 QJsonValue(QStringLiteral("7239118844027718401")));
        QVERIFY(answer.data().value(u"scope").toArray().contains(3));
        // The sandbox's clock says 12:00 UTC, so 20:00 in UTC+8.
        const QString requestId = answer.json().value(u"request_id").toString();
        QVERIFY(QRegularExpression(QStringLiteral("^20261122200000[0-9A-F]{20}$")).match(requestId).hasMatch());
        QCOMPARE(QString::fromLatin1(answer.logId), requestId);

        const Response without =
            client.exchange(SandboxClient::codeOf(client.redirectOf(QStringLiteral("marketer@example.com"))),
                            {{QStringLiteral("return_advertiser_ids"), false}});
        QCOMPARE(keysOf(without.data()), QStringList({QStringLiteral("access_token"), QStringLiteral("scope")}));
    }
    void aCodeWorksOnceAndForAnHour()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        const QString once = SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com")));
        QCOMPARE(client.exchange(once).code(), 0);
        QCOMPARE(client.exchange(once).code(), 40110);
        QCOMPARE(client.exchange(QStringLiteral("never given")).code(), 40110);
        const QString inTime = SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com")));
        const QString late = SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com")));
        sandbox.clock.advance(3'600);
        QCOMPARE(client.exchange(inTime).code(), 0);
        sandbox.clock.advance(1);
        QCOMPARE(client.exchange(late).code(), 40110);
    }
    void aRefusedExchangeSaysWhyAndKeepsTheCode()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        const QString code = SandboxClient::codeOf(client.redirectOf(QStringLiteral("a@example.com")));
        QCOMPARE(client.exchange(code, {{QStringLiteral("secret"), QStringLiteral("other")}}).code(), 40101);
        QCOMPARE(client.exchange(code, {{QStringLiteral("app_id"), QStringLiteral("7")}}).code(), 40113);
        QCOMPARE(client.exchange(code, {{QStringLiteral("app_id"), 7301904463029387266.0}}).code(), 40002);
        for (const auto &field : {QStringLiteral("app_id"), QStringLiteral("secret"), QStringLiteral("auth_code")}) {
            const Response refused = client.exchange(code, {{field, QJsonValue::Null}});
            QCOMPARE(refused.code(), 40002);
            QVERIFY(refused.message().contains(field));
            QVERIFY(refused.json().value(u"data").isObject());
        }
        QCOMPARE(client.post(QStringLiteral("/open_api/v1.3/oauth2/access_token/"), "application/json", "{no").code(),
                 40002);
        QCOMPARE(client.exchange(code).code(), 0);
    }
    void advertisersAreListedAndDescribed()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        const auto ask = [&](const QString &appId, const QString &secret) {
            return client.apiGet(QStringLiteral("/oauth2/advertiser/get/"),
                                 {{QStringLiteral("app_id"), appId}, {QStringLiteral("secret"), secret}});
        };
        const QString app = sandbox.server.developerApp().id;
        const QString secret = QString::fromLatin1(SandboxServer::appSecret().expose());
        const QJsonArray list = ask(app, secret).data().value(u"list").toArray();
        QCOMPARE(list.size(), 6);
        QCOMPARE(list[0].toObject(),
                 (QJsonObject{{QStringLiteral("advertiser_id"), QStringLiteral("7239118844027718401")},
                              {QStringLiteral("advertiser_name"), QStringLiteral("Halden EU")}}));
        QCOMPARE(ask(QStringLiteral("7"), secret).code(), 40000);
        QCOMPARE(ask(app, QStringLiteral("other")).code(), 40101);
        QCOMPARE(ask(app, QString()).code(), 40002);

        QStringList ids;
        for (const QJsonValue &item : list)
            ids.append(item[u"advertiser_id"].toString());
        const Response info =
            client.apiGet(QStringLiteral("/advertiser/info/"), {{QStringLiteral("advertiser_ids"), jsonArray(ids)}});
        QMap<QString, int> statuses;
        for (const QJsonValue &item : info.data().value(u"list").toArray())
            ++statuses[item[u"status"].toString()];
        QCOMPARE(statuses, (QMap<QString, int>{{QStringLiteral("STATUS_ENABLE"), 4},
                                               {QStringLiteral("STATUS_PENDING_CONFIRM"), 1},
                                               {QStringLiteral("STATUS_LIMIT"), 1}}));
        QStringList expected =
            QStringLiteral("balance name promotion_area cellphone_number language display_timezone license_city "
                           "currency country industry license_url promotion_center_city promotion_center_province "
                           "telephone_number advertiser_id address create_time email rejection_reason license_no "
                           "brand role timezone status company advertiser_account_type license_province contacter "
                           "description")
                .split(u' ');
        QCOMPARE(expected.size(), 29);
        expected.sort();
        const QJsonObject first = info.data().value(u"list").toArray().at(0).toObject();
        QCOMPARE(keysOf(first), expected);
        QVERIFY(first.value(u"license_no").isNull());
        QCOMPARE(first.value(u"display_timezone").toString(), QStringLiteral("Europe/Berlin"));
        QCOMPARE(first.value(u"timezone").toString(), QStringLiteral("Etc/GMT-1"));
        QCOMPARE(first.value(u"currency").toString(), QStringLiteral("EUR"));
    }
    void infoTakesFieldsAndJsonArraysOnly()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        const auto ask = [&](const Pairs &query) { return client.apiGet(QStringLiteral("/advertiser/info/"), query); };
        const auto ids = QStringLiteral("advertiser_ids"), fields = QStringLiteral("fields");
        const Response some =
            ask({{ids, jsonArray({client.advertiser})}, {fields, jsonArray({QStringLiteral("name")})}});
        QCOMPARE(keysOf(some.data().value(u"list").toArray().at(0).toObject()),
                 QStringList({QStringLiteral("advertiser_id"), QStringLiteral("name")}));
        QCOMPARE(ask({{ids, jsonArray({client.advertiser})}, {fields, jsonArray({QStringLiteral("nope")})}}).code(),
                 40002);
        QCOMPARE(ask({}).code(), 40002);
        QCOMPARE(ask({{ids, client.advertiser}}).code(), 40002);
        QCOMPARE(ask({{ids, QStringLiteral("[7239118844027718401]")}}).code(), 40002);
        QCOMPARE(ask({{ids, jsonArray(QStringList(101, client.advertiser))}}).code(), 40011);
        QCOMPARE(ask({{ids, jsonArray({client.advertiser, QStringLiteral("7188204415520931842")})}}).code(), 40001);
    }
    void anotherUserHasOtherAdvertisers()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn(QStringLiteral("other@example.com"));
        QCOMPARE(client.list().code(), 40001);
        client.advertiser = QStringLiteral("7188204415520931842");
        QCOMPARE(client.list().code(), 0);
    }
    void userInfoTellsThatTheTokenLives()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        const Response alive = sandbox.client->apiGet(QStringLiteral("/user/info/"));
        QCOMPARE(alive.code(), 0);
        QVERIFY(alive.data().value(u"core_user_id").isString());
    }
    void aTokenIsAskedForKnownAndEnds()
    {
        SandboxOptions options = TestSandbox::unlimited();
        options.tokenLifetimeSeconds = 60;
        TestSandbox sandbox(options);
        SandboxClient &client = *sandbox.client;
        client.signIn();
        const QByteArray mine = client.token;
        QCOMPARE(client.list().code(), 0);
        // On the same connection, so that no header of the call before is left.
        client.token.clear();
        const Response none = client.list();
        QCOMPARE(none.status, 200);
        QCOMPARE(none.code(), 40104);
        QCOMPARE(none.message(),
                 QStringLiteral("Access token is null, you should set it in http header with key Access-Token."));
        client.token = QByteArray(40, 'a');
        QCOMPARE(client.list().code(), 40105);
        client.token = mine;
        sandbox.clock.advance(59);
        QCOMPARE(client.list().code(), 0);
        sandbox.clock.advance(1);
        QCOMPARE(client.list().code(), 40102);
        client.signIn();
        QCOMPARE(client.list().code(), 0);
        sandbox.server.expireTokens();
        QCOMPARE(client.list().code(), 40102);
        client.signIn();
        QCOMPARE(client.list().code(), 0);
    }
    void aRevokedTokenIsGone()
    {
        TestSandbox sandbox;
        SandboxClient &client = *sandbox.client;
        client.signIn();
        QJsonObject body{{QStringLiteral("app_id"), sandbox.server.developerApp().id},
                         {QStringLiteral("secret"), QStringLiteral("other")},
                         {QStringLiteral("access_token"), QString::fromLatin1(client.token)}};
        const auto revoke = QStringLiteral("/oauth2/revoke_token/");
        QCOMPARE(client.apiPost(revoke, body).code(), 40101);
        QCOMPARE(client.list().code(), 0);
        body.insert(QStringLiteral("secret"), QString::fromLatin1(SandboxServer::appSecret().expose()));
        const Response revoked = client.apiPost(revoke, body);
        QCOMPARE(keysOf(revoked.data()), QStringList({QStringLiteral("advertiser_ids"), QStringLiteral("app_id")}));
        QCOMPARE(revoked.data().value(u"advertiser_ids").toArray().size(), 6);
        QCOMPARE(client.list().code(), 40105);
        QCOMPARE(client.apiPost(revoke, body).code(), 40105);
    }
    void pathsEndInASlash()
    {
        TestSandbox sandbox;
        sandbox.client->signIn();
        const auto wrong = [&](const Response &response) {
            return response.status == 404 && response.body == "404 page not found" &&
                   response.type.startsWith("text/plain");
        };
        QVERIFY(wrong(sandbox.client->apiGet(QStringLiteral("/user/info"))));
        QVERIFY(wrong(sandbox.client->apiGet(QStringLiteral("/user/nothing/"))));
        QVERIFY(wrong(sandbox.client->apiPost(QStringLiteral("/user/info/"), {})));
        QVERIFY(wrong(sandbox.client->apiGet(QStringLiteral("/oauth2/access_token/"))));
        QVERIFY(wrong(sandbox.client->get(QStringLiteral("/"))));
    }
    void seedsAnyNumberOfAccounts()
    {
        SandboxOptions options = TestSandbox::unlimited();
        options.seedAccounts = 437;
        TestSandbox sandbox(options);
        const QString session = SandboxClient::sessionOf(sandbox.client->openPortal(callback));
        const Response consent =
            sandbox.client->form(login, {{sessionField, session},
                                         {QStringLiteral("email"), QStringLiteral("a@example.com")},
                                         {QStringLiteral("password"), QStringLiteral("x")}});
        const QStringList ids = SandboxClient::advertisersOf(consent);
        QCOMPARE(ids.size(), 437);
        QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), 437);
    }
};

QTEST_GUILESS_MAIN(TestSandboxSignIn)
#include "tst_sign_in.moc"

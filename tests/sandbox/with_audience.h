#pragma once

#include "tests/sandbox/sandbox_client.h"

namespace remarketeer {

/// A sandbox where audiences of ten people count, and one is there: the hashes of 0 to 19.
struct WithAudience : TestSandbox {
    static SandboxOptions small()
    {
        SandboxOptions options = unlimited();
        options.minAudience = 10;
        options.computeSeconds = 60;
        return options;
    }
    static QString update() { return QStringLiteral("/dmp/custom_audience/update/"); }
    explicit WithAudience(const SandboxOptions &options = small()) : TestSandbox(options)
    {
        client->signIn();
        id = client->create({client->uploaded(hashesOf(0, 20))}).data().value(u"custom_audience_id").toString();
        clock.advance(60);
    }
    Response change(const QString &action, const QStringList &paths)
    {
        QJsonObject body{{QStringLiteral("advertiser_id"), client->advertiser},
                         {QStringLiteral("custom_audience_id"), id},
                         {QStringLiteral("file_paths"), QJsonArray::fromStringList(paths)}};
        if (!action.isNull())
            body.insert(QStringLiteral("action"), action);
        return client->apiPost(update(), body);
    }
    Response rename(const QJsonValue &name)
    {
        return client->apiPost(update(), {{QStringLiteral("advertiser_id"), client->advertiser},
                                          {QStringLiteral("custom_audience_id"), id},
                                          {QStringLiteral("custom_audience_name"), name}});
    }
    Response erase(const QStringList &ids)
    {
        return client->apiPost(QStringLiteral("/dmp/custom_audience/delete/"),
                               {{QStringLiteral("advertiser_id"), client->advertiser},
                                {QStringLiteral("custom_audience_ids"), QJsonArray::fromStringList(ids)}});
    }
    Response details(const Pairs &more = {})
    {
        return client->apiGet(QStringLiteral("/dmp/custom_audience/get/"),
                              Pairs{{QStringLiteral("advertiser_id"), client->advertiser},
                                    {QStringLiteral("custom_audience_ids"), jsonArray({id})}} +
                                  more);
    }
    QString id;
};

} // namespace remarketeer

#pragma once

#include "campaigns/campaign_service.h"
#include "campaigns/run_service.h"
#include "tests/support/account_workspace.h"

#include <QFile>

namespace remarketeer {

/// A CSV file of made-up customers, each with an e-mail address and a phone number of their own.
inline QString writeCustomers(const QString &file, int count, int first = 0)
{
    QFile out(file);
    if (!out.open(QIODevice::WriteOnly))
        qFatal("The customers cannot be written.");
    out.write("Email,Phone,Name,Birthday\n");
    for (int i = first; i < first + count; ++i)
        out.write(
            QStringLiteral("customer%1@example.com,+49151%2,Name %1,31.12.1990\n").arg(i).arg(10'000'000 + i).toUtf8());
    return file;
}

/// Email, Phone and Date of Birth, as writeCustomers() calls them.
inline PropertyMapping customerMapping()
{
    PropertyMapping mapping;
    mapping.choice(ExportAttribute::Email) = PropertyChoice{QStringLiteral("Email"), Derivation::None};
    mapping.choice(ExportAttribute::Phone) = PropertyChoice{QStringLiteral("Phone"), Derivation::None};
    mapping.choice(ExportAttribute::DateOfBirth) = PropertyChoice{QStringLiteral("Birthday"), Derivation::None};
    return mapping;
}

inline AttributeSet emailAndPhone()
{
    AttributeSet attributes;
    attributes.set(static_cast<std::size_t>(ExportAttribute::Email));
    attributes.set(static_cast<std::size_t>(ExportAttribute::Phone));
    return attributes;
}

/// AccountWorkspace with two imported accounts, a CSV of customers, a mapping, and the runs. Upload parts are small, so
/// that a few hundred customers make several.
class RunWorkspace
{
public:
    static constexpr int customers = 1'000;
    static constexpr qint64 partBytes = 30'000;
    static constexpr qint64 minimumAudience = 10;

    RunWorkspace() : workspace(options())
    {
        imported = workspace.import(2);
        csv = writeCustomers(workspace.home.path() + QStringLiteral("/customers.profiles.csv"), customers);
        openServices();
        if (!await(source->openCsv(csv)) || !mapping->save(customerMapping()))
            qFatal("The workspace cannot be set up.");
    }
    ~RunWorkspace() { closeServices(); }

    /// The program ends and starts again.
    void restart()
    {
        closeServices();
        workspace.open();
        if (!workspace.accounts->load())
            qFatal("The accounts cannot be read.");
        openServices();
    }

    SendAudienceRequest createRequest(const char *name = "Lapsed buyers") const
    {
        SendAudienceRequest request;
        request.account = imported.first();
        request.name = *AudienceName::from(QString::fromUtf8(name));
        request.attributes = emailAndPhone();
        return request;
    }
    RunState state(const RunId &id) const { return runs->find(id)->state; }
    QString folder(const RunId &id) const { return workspace.surroundings->runsFolder() + u'/' + id.toString(); }
    /// The sign-in after a Refresh.
    bool reconnect()
    {
        SandboxPerson person;
        const auto session = workspace.accounts->reconnect(imported.first());
        return await(session->complete(person.allow(session->authorizationUrl()))).has_value() &&
               await(session->finishReconnect()).has_value();
    }
    /// The one audience of the account at TikTok, as modify requests want it.
    std::optional<Audience> onlyAudience()
    {
        const auto all = await(runs->audiences(imported.first()));
        return all && all->size() == 1 ? std::optional(all->first()) : std::nullopt;
    }

    AccountWorkspace workspace;
    QList<AdvertiserId> imported;
    QString csv;
    std::unique_ptr<SourceService> source;
    std::unique_ptr<MappingService> mapping;
    std::unique_ptr<SegmentService> segments;
    std::unique_ptr<RunService> runs;
    std::unique_ptr<CampaignService> campaigns;

private:
    static SandboxOptions options()
    {
        SandboxOptions options;
        options.minAudience = 10;
        options.computeSeconds = 0;
        return options;
    }
    void openServices()
    {
        source = std::make_unique<SourceService>(*workspace.database);
        mapping = std::make_unique<MappingService>(*workspace.database);
        segments = std::make_unique<SegmentService>(*source, *mapping, *workspace.database, workspace.clock);
        RunLimits limits;
        limits.partBytes = partBytes;
        limits.minimumAudience = minimumAudience;
        runs = std::make_unique<RunService>(*workspace.accounts, *source, *mapping, *workspace.database,
                                            *workspace.surroundings, workspace.clock, limits);
        campaigns = std::make_unique<CampaignService>(*workspace.accounts, *source, *mapping, *segments, *runs,
                                                      *workspace.database, workspace.clock);
        if (!await(source->start()) || !mapping->start() || !segments->start() || !runs->start() || !campaigns->start())
            qFatal("The services do not start.");
    }
    void closeServices()
    {
        campaigns.reset();
        runs.reset();
        segments.reset();
        mapping.reset();
        source.reset();
    }
};

} // namespace remarketeer

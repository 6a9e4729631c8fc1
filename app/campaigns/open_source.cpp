#include "campaigns/open_source.h"

#include "profiles/csv_source.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QFileInfo>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::OpenSource)
};

constexpr quint64 sampledProfiles = 10'000;

Result<std::shared_ptr<const ProfileSource>> makeSource(const SourceRecord &record)
{
    if (record.kind == QLatin1StringView("csv")) {
        auto source = CsvSource::open(record.location);
        if (!source)
            return fail(std::move(source.error()));
        return *std::move(source);
    }
    return fail(ErrorCode::Misconfigured,
                Tr::tr("The source “%1” is of a kind that this version of Remarketeer cannot read. Install a newer "
                       "version, or choose a CSV file for it.")
                    .arg(record.name),
                record.kind);
}

} // namespace

Result<OpenSource> openSource(const SourceRecord &record, const std::stop_token &stop)
{
    // Asked first: a change while it is opened makes it look changed, never unchanged.
    const QString version = versionOf(record);
    auto source = makeSource(record);
    if (!source)
        return fail(std::move(source.error()));
    Result<PropertyCatalogue> catalogue = samplePropertyCatalogue(**source, sampledProfiles, stop);
    if (!catalogue)
        return fail(std::move(catalogue.error()));
    return OpenSource{record, *std::move(source), *std::move(catalogue), std::nullopt, version};
}

QString versionOf(const SourceRecord &record)
{
    const QFileInfo file(record.location);
    if (record.kind != QLatin1StringView("csv") || !file.exists())
        return {};
    return QStringLiteral("%1 %2").arg(file.size()).arg(file.lastModified().toMSecsSinceEpoch());
}

std::optional<quint64> countProfiles(const ProfileSource &source, const std::stop_token &stop)
{
    const Result<std::unique_ptr<ProfileReader>> reader = source.reader();
    if (!reader)
        return std::nullopt;
    quint64 rows = 0;
    ProfileBatch batch;
    while (!stop.stop_requested()) {
        const Result<bool> more = (*reader)->next(batch);
        if (!more)
            return std::nullopt;
        if (!*more)
            return rows;
        rows += batch.rows();
    }
    return std::nullopt;
}

} // namespace remarketeer

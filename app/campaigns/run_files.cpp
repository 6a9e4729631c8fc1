#include "campaigns/run_files.h"

#include <QCoreApplication>
#include <QDir>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RunFiles)
};

} // namespace

QString RunFiles::folder(const RunId &id) const
{
    return m_runsFolder + u'/' + id.toString();
}

QString RunFiles::audienceFile(const RunId &id) const
{
    return folder(id) + QStringLiteral("/audience.csv");
}

QString RunFiles::rejectsFile(const RunId &id) const
{
    return folder(id) + QStringLiteral("/rejects.csv");
}

QString RunFiles::partsFolder(const RunId &id) const
{
    return folder(id) + QStringLiteral("/parts");
}

Result<void> RunFiles::prepare(const RunId &id) const
{
    discard(id);
    if (QDir().mkpath(folder(id)))
        return {};
    return fail(ErrorCode::CannotWrite,
                Tr::tr("The folder “%1” cannot be made. Check its permissions and the free space, then try again.")
                    .arg(QDir::toNativeSeparators(folder(id))));
}

void RunFiles::discard(const RunId &id) const
{
    QDir(folder(id)).removeRecursively();
}

void RunFiles::discardParts(const RunId &id) const
{
    QDir(partsFolder(id)).removeRecursively();
}

void RunFiles::sweep(const QList<Run> &runs) const
{
    const QStringList names = QDir(m_runsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const Result<RunId> id = RunId::from(name);
        if (!id)
            continue; // not ours
        const auto run = std::find_if(runs.cbegin(), runs.cend(), [&](const Run &one) { return one.id == *id; });
        if (run == runs.cend() || run->state == RunState::Cancelled)
            discard(*id);
        else if (run->state == RunState::Completed)
            discardParts(*id);
    }
}

} // namespace remarketeer

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

QString RunFiles::changesFolder(const RunId &id) const
{
    return folder(id) + QStringLiteral("/changes");
}

QStringList RunFiles::parts(const RunId &id) const
{
    const QDir folder(partsFolder(id));
    QStringList paths;
    const QStringList names = folder.entryList({QStringLiteral("*.csv")}, QDir::Files, QDir::Name);
    for (const QString &name : names)
        paths.append(folder.filePath(name));
    return paths;
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

void RunFiles::settle(const Run &run, const QList<Run> &runs) const
{
    QDir(changesFolder(run.id)).removeRecursively();
    if (!run.campaign) {
        QDir(partsFolder(run.id)).removeRecursively();
        return;
    }
    for (const Run &other : runs) {
        const bool superseded = other.campaign == run.campaign && other.startedAt < run.startedAt &&
                                (other.state == RunState::Completed || other.state == RunState::Cancelled);
        if (superseded)
            QDir(partsFolder(other.id)).removeRecursively();
    }
}

void RunFiles::sweep(const QList<Run> &runs) const
{
    const QStringList names = QDir(m_runsFolder).entryList(QDir::Dirs | QDir::NoDotAndDotDot);
    for (const QString &name : names) {
        const Result<RunId> id = RunId::from(name);
        if (!id)
            continue; // not ours
        const auto run = std::find_if(runs.cbegin(), runs.cend(), [&](const Run &one) { return one.id == *id; });
        // An update that was cancelled in the middle is part of what the audience may hold.
        if (run == runs.cend() || (run->state == RunState::Cancelled && !run->updating))
            discard(*id);
        else if (run->state == RunState::Completed)
            settle(*run, runs);
    }
}

} // namespace remarketeer

#include "sandbox/world.h"

#include <QCryptographicHash>

namespace remarketeer::sandbox {

SecretHash hashOf(const QString &secret)
{
    return QCryptographicHash::hash(secret.toUtf8(), QCryptographicHash::Sha256).toHex();
}

World::World(const Clock &clock, QList<SandboxUser> users, QString folder)
    : m_clock(clock), m_users(std::move(users)), m_folder(std::move(folder))
{
}

const SeededAdvertiser *World::advertiser(const QString &id) const
{
    for (const SandboxUser &user : m_users) {
        for (const SeededAdvertiser &advertiser : user.advertisers) {
            if (advertiser.id == id)
                return &advertiser;
        }
    }
    return nullptr;
}

QString World::newAudienceId()
{
    return QString::number(++m_lastAudienceId);
}

bool World::isAged(const Upload &upload) const
{
    return upload.at.secsTo(m_clock.now()) > uploadLifetimeSeconds;
}

void World::dropAgedUploads()
{
    for (Upload &upload : uploads) {
        if (isAged(upload))
            upload.lines = {};
    }
}

AudienceView World::view(const Audience &audience) const
{
    const QDateTime now = m_clock.now();
    AudienceView view;
    view.computing = now < audience.computed;
    const qint64 size = audience.people >= minAudience ? audience.people : 0;
    view.size = view.computing ? audience.sizeBefore : size;
    // A fresh audience carries a far-off placeholder until it counts (tiktok-api.md B.5).
    if (audience.retentionDays > 0)
        view.expires = audience.created.addDays(audience.retentionDays);
    else if (view.size > 0)
        view.expires = audience.changed.addDays(365);
    else
        view.expires = QDateTime({2038, 1, 1}, {0, 0}, Qt::UTC);
    if (view.expires <= now)
        view.size = 0;
    view.valid = view.size > 0;
    view.expiring = view.valid && view.expires < now.addDays(60);
    return view;
}

void World::setLines(Audience &audience, IdentifierLines lines)
{
    audience.sizeBefore = audience.generation == 0 ? 0 : view(audience).size;
    audience.lines = std::move(lines);
    audience.people = audience.lines.people();
    audience.changed = m_clock.now();
    audience.computed = audience.changed.addSecs(computeSeconds);
    ++audience.generation;
}

} // namespace remarketeer::sandbox

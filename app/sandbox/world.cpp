#include "sandbox/world.h"

#include <QCryptographicHash>

#include <algorithm>

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

void World::setLines(Audience &audience, const QString &action, qint64 sent, IdentifierLines lines)
{
    HistoryEntry entry{
        action,          m_clock.now(), {}, sent, lines.countNotIn(audience.lines), audience.lines.countNotIn(lines),
        audience.people, lines.people()};
    recompute(audience, entry.peopleAfter);
    audience.lines = std::move(lines);
    audience.history.append(std::move(entry));
}

void World::setLookalikeSize(Audience &audience, const QString &action)
{
    const qint64 source = audiences.value(audience.lookalike[u"source_audience_id"].toString()).people;
    const QString breadth = audience.lookalike[u"audience_size"].toString();
    const int perPerson = breadth == u"NARROW" ? 10 : breadth == u"BROAD" ? 100 : 40;
    const qint64 people = source * perPerson + (audience.lookalike[u"include_source"].toBool() ? source : 0);
    HistoryEntry entry{action, m_clock.now(), {}, 0, 0, 0, audience.people, people};
    recompute(audience, people);
    audience.history.append(std::move(entry));
}

void World::recompute(Audience &audience, qint64 people)
{
    audience.sizeBefore = audience.generation == 0 ? 0 : view(audience).size;
    audience.people = people;
    audience.changed = m_clock.now();
    audience.computed = audience.changed.addSecs(computeSeconds);
    ++audience.generation;
}

void World::record(Audience &audience, const QString &action, const QString &detail)
{
    audience.changed = m_clock.now();
    audience.history.append({action, audience.changed, detail, 0, 0, 0, audience.people, audience.people});
}

bool World::sameBusiness(const QString &one, const QString &other) const
{
    return std::any_of(m_users.cbegin(), m_users.cend(), [&](const SandboxUser &user) {
        const auto has = [&user](const QString &id) {
            return std::any_of(user.advertisers.cbegin(), user.advertisers.cend(),
                               [&id](const SeededAdvertiser &advertiser) { return advertiser.id == id; });
        };
        return has(one) && has(other);
    });
}

} // namespace remarketeer::sandbox

#pragma once

#include "campaigns/mapping_service.h"
#include "campaigns/profile_selection.h"
#include "campaigns/source_service.h"
#include "core/clock.h"
#include "core/segment.h"

#include <QCoroTask>
#include <QObject>
#include <QTimeZone>

#include <memory>

namespace remarketeer {

/// How many profiles match, and the first of them.
struct SegmentCount {
    quint64 read = 0;      ///< profiles of the source
    quint64 people = 0;    ///< that match and are not left out
    quint64 leftOut = 0;   ///< that match the rules and are left out
    quint64 lostLines = 0; ///< of the files of people to leave out: neither a hash nor an identifier
    qint64 milliseconds = 0;
    ProfileBatch first; ///< up to 20 matching rows, all columns; raw, so only ever in memory and on the screen
};

/// Saved segments, and what their rules give. Window's thread.
class SegmentService : public QObject
{
    Q_OBJECT

public:
    SegmentService(SourceService &sources, MappingService &mapping, Database &database, const Clock &clock);
    ~SegmentService() override;
    Result<void> start();
    /// Whose days "today" and "N days ago" are; UTC until it is set.
    void setTimeZone(const QTimeZone &zone);
    QDate today() const;   ///< in that zone
    QDateTime now() const; ///< UTC; what countedAt of a fresh count is

    const QList<Segment> &segments() const; ///< by name
    const Segment *find(const SegmentId &id) const;
    /// Insert or update; changedAt is set when something but the count changed. InvalidInput: the name is empty, longer
    /// than 128 characters, or another segment's (without case); the rules cannot be read, or leave the segment itself
    /// out, also through others.
    Result<void> save(Segment segment);
    /// "… (copy)".
    Result<SegmentId> duplicate(const SegmentId &id);
    Result<void> remove(const SegmentId &id);
    /// Segments that leave this one out, by name.
    QStringList usersOf(const SegmentId &id) const;
    QStringList usersOf(const SourceId &id) const; ///< segments on this source, by name

    /// Whether `user` is `id` or leaves it out, also through others: then `id` must not leave `user` out.
    bool leavesOut(const SegmentId &user, const SegmentId &id) const;

    /// The rules of a segment and of everything that it leaves out, in one value that needs no look-up any more. Left
    /// out is whoever matches the rules of a segment that is left out: whom that one leaves out does not come back.
    /// NotFound: the segment or one that it leaves out is gone; InvalidInput: rules that cannot be read.
    Result<ProfileSelection> selection(const SegmentId &id) const;
    /// The same for rules that are not saved.
    Result<ProfileSelection> selection(const SegmentRules &rules) const;

    /// Counts on the source as it stands, without storing anything; a later call ends an earlier one with Cancelled.
    QCoro::Task<Result<SegmentCount>> count(SourceId source, ProfileSelection selection);
    void cancelCount();

Q_SIGNALS:
    void changed();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer

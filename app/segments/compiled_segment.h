#pragma once

#include "core/profile_batch.h"
#include "core/result.h"
#include "mapping/property_mapping.h"
#include "segments/segment_rules.h"

#include <QDate>
#include <QStringList>

#include <cstddef>
#include <memory>

namespace remarketeer {

/// What a condition may ask of a row that its cells alone do not say. Answered by the engine, for one thread.
class RowFacts
{
public:
    virtual ~RowFacts() = default;
    /// Whether the profile has that after normalisation. Asked only when it decides.
    virtual bool reaches(ReachableBy by, const ProfileBatch &batch, std::size_t row) = 0;
};

/// What rules depend on besides the profiles.
struct SegmentContext {
    QDate today; ///< in the workspace's time zone
    DateOrder dateOrder = DateOrder::MonthDayYear;
};

/// Rules made ready for the properties of one source. Immutable; shared by threads.
class CompiledSegment
{
public:
    /// Reads the files of lists, so call it off the window's thread where the rules have any. Errors: the first of
    /// troublesOf(); FileUnreadable, InvalidInput when a list cannot be used (over 64 MB, not UTF-8). leaveOut is not
    /// looked at.
    static Result<std::shared_ptr<const CompiledSegment>>
    compile(const SegmentRules &rules, const QStringList &properties, const SegmentContext &context);
    ~CompiledSegment();
    CompiledSegment(const CompiledSegment &) = delete;
    CompiledSegment &operator=(const CompiledSegment &) = delete;

    /// An empty root: every row matches.
    bool matchesEverybody() const;

private:
    friend class SegmentMatcher;
    struct Private;
    explicit CompiledSegment(std::unique_ptr<const Private> ready);
    std::unique_ptr<const Private> d;
};

/// Evaluates rows. Holds scratch memory: one per thread, cheap to keep.
class SegmentMatcher
{
public:
    explicit SegmentMatcher(std::shared_ptr<const CompiledSegment> segment);
    ~SegmentMatcher();
    SegmentMatcher(SegmentMatcher &&) noexcept;
    SegmentMatcher &operator=(SegmentMatcher &&) noexcept;

    /// Whether the row is one of the segment's. Rows that are not usable are the caller's business. Does not allocate,
    /// but for patterns ("matches") and rare characters.
    bool matches(const ProfileBatch &batch, std::size_t row, RowFacts &facts);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace remarketeer

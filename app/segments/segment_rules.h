#pragma once

#include "core/ids.h"
#include "core/result.h"
#include "segments/rule_operators.h"

#include <QDate>
#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <optional>
#include <variant>
#include <vector>

namespace remarketeer {

/// What a date is compared with: a day, or one that moves with today.
struct DateOperand {
    static constexpr int maxDaysAgo = 36500;

    QDate date;      ///< valid: that day
    int daysAgo = 0; ///< otherwise: that many days before today, up to maxDaysAgo

    /// As Condition::values holds it: "2026-11-28" or "90 days ago". Never translated; for people there is describe().
    QString toText() const;
    static std::optional<DateOperand> fromText(const QString &text);
    QDate day(QDate today) const { return date.isValid() ? date : today.addDays(-daysAgo); }
    friend bool operator==(const DateOperand &, const DateOperand &) = default;
};

/// One question about a profile. May be incomplete while it is edited; problemsOf() says what is missing.
struct Condition {
    QString property; ///< exactly as the source calls it; empty and ignored for reachability
    Operator op = Operator::Is;
    QStringList values;                           ///< as OperandKind of the operator says
    ReachableBy reachableBy = ReachableBy::Email; ///< for Reachable and NotReachable alone
    friend bool operator==(const Condition &, const Condition &) = default;
};

/// Conditions and groups of which all or any must hold; their order means nothing.
struct RuleGroup {
    enum class Match : std::uint8_t { All, Any };
    Match match = Match::All;
    std::vector<Condition> conditions;
    std::vector<RuleGroup> groups;
    friend bool operator==(const RuleGroup &, const RuleGroup &) = default;
};

/// A file of people who are always left out: one value a line, hashes or raw.
struct SuppressionFile {
    QString path;
    friend bool operator==(const SuppressionFile &, const SuppressionFile &) = default;
};
/// Who is always left out. Only kept here: the engine resolves it.
using Suppression = std::variant<SegmentId, SuppressionFile>;

/// The rules of a segment. A plain value.
struct SegmentRules {
    static constexpr int maxGroupDepth = 2; ///< root › group › group
    static constexpr int maxConditions = 200;
    static constexpr int maxGroups = 100;
    static constexpr int maxValues = 1000;          ///< of one condition
    static constexpr int maxValueCharacters = 1000; ///< of one value, property or path
    static constexpr int maxLeaveOut = 50;

    RuleGroup root; ///< empty: everybody
    std::vector<Suppression> leaveOut;

    /// InvalidInput when the rules are deeper, more or longer than the limits above.
    Result<void> checkLimits() const;

    /// The saved form, docs/segment-rules.md.
    QJsonObject toJson() const;
    /// InvalidInput names the key and what it must look like; unknown keys, deeper groups and more than the limits
    /// above are refused. Incomplete conditions are not: they are kept, so that a draft can be saved and mended.
    static Result<SegmentRules> fromJson(const QJsonObject &json);

    friend bool operator==(const SegmentRules &, const SegmentRules &) = default;
};

} // namespace remarketeer

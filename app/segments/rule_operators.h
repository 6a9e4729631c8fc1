#pragma once

#include <QList>
#include <QString>
#include <QStringList>

#include <cstdint>

namespace remarketeer {

/// What a condition asks of a value. What each means is written down in docs/segment-rules.md.
enum class Operator : std::uint8_t {
    // text
    Is,
    IsNot,
    Contains,
    DoesNotContain,
    StartsWith,
    EndsWith,
    IsOneOf,
    IsNotOneOf,
    Matches,
    // number
    Equals,
    NotEquals,
    LessThan,
    AtMost,
    MoreThan,
    AtLeast,
    NumberBetween,
    // date
    On,
    Before,
    After,
    DateBetween,
    InTheLastDays,
    MoreThanDaysAgo,
    InTheNextDays,
    Anniversary,
    // presence
    HasValue,
    HasNoValue,
    // membership of a list that a file holds
    InList,
    NotInList,
    // reachability: no property
    Reachable,
    NotReachable,
};
inline constexpr std::size_t operatorCount = 30;

/// Operators that belong together, as in the menu of a rule builder.
enum class OperatorKind : std::uint8_t { Text, Number, Date, Presence, List, Reachability };
/// Translated: "Text", "Number" …
QString displayName(OperatorKind kind);

/// What Condition::values holds for an operator.
enum class OperandKind : std::uint8_t {
    None,       ///< nothing
    Text,       ///< a text
    Texts,      ///< one or more texts
    Pattern,    ///< a regular expression
    Number,     ///< a number as cells write it ("-1.5"), never in the user's locale
    TwoNumbers, ///< lower and upper end, both included
    Date,       ///< a DateOperand
    TwoDates,   ///< first and last day, both included
    Days,       ///< a whole number of days, 0 to 36500; 0 to 365 for Anniversary
    File,       ///< path of a file with one value a line
};

/// One row of the table of operators.
struct OperatorInfo {
    Operator op;
    OperatorKind kind;
    OperandKind operand;
    const char *key; ///< in the saved form: "is_one_of"
};
/// All operators in the order of a menu.
const QList<OperatorInfo> &operators();
const OperatorInfo &operatorInfo(Operator op);
/// Translated, for a menu between a property and its operand: "is one of", "is before".
QString displayName(Operator op);

/// What identifies a person towards TikTok, after normalisation.
enum class ReachableBy : std::uint8_t { Email, Phone, DeviceId };
/// Translated: "e-mail address", "phone number", "device ID".
QString displayName(ReachableBy by);

/// What the values of a property look like.
enum class PropertyKind : std::uint8_t { Text, Number, Date };
/// From sampled values: Number or Date when at least nine of ten that are not blank are one; Text otherwise and without
/// values. Digits alone are dates as YYYYMMDD of 1900 to 2099 or as epoch seconds of 2001 to 2033, else numbers.
PropertyKind guessKind(const QStringList &values);
/// The operators that suit a property of that kind, its own first: those of numbers or dates (for Text none), then
/// text, presence and list. Reachability asks for no property and is not among them.
QList<Operator> operatorsFor(PropertyKind kind);

} // namespace remarketeer

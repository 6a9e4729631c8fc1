#include "segments/rule_operators.h"

#include "segments/cell_values.h"

#include <QCoreApplication>

#include <algorithm>

namespace remarketeer {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(remarketeer::RuleOperators)
};

/// Whether the value is a date rather than a number.
bool looksLikeDate(std::string_view value)
{
    // Either order will do: a part over 12 is the day anyway.
    const std::uint32_t day = readDay(value, DateOrder::MonthDayYear);
    if (!std::all_of(value.begin(), value.end(), [](char c) { return c >= '0' && c <= '9'; }))
        return day != 0;
    return value.size() == 8 ? day >= 1900'00'00 && day < 2100'00'00
                             : value.size() == 10 && day >= 2001'09'09 && day < 2034'00'00;
}

} // namespace

QString displayName(OperatorKind kind)
{
    switch (kind) {
    case OperatorKind::Text:
        return Tr::tr("Text");
    case OperatorKind::Number:
        return Tr::tr("Number");
    case OperatorKind::Date:
        return Tr::tr("Date");
    case OperatorKind::Presence:
        return Tr::tr("Presence");
    case OperatorKind::List:
        return Tr::tr("List in a file");
    case OperatorKind::Reachability:
        return Tr::tr("Reachability");
    }
    return {};
}

const QList<OperatorInfo> &operators()
{
    using enum Operator;
    using Kind = OperatorKind;
    using Operand = OperandKind;
    static const QList<OperatorInfo> all{
        {Is, Kind::Text, Operand::Text, "is"},
        {IsNot, Kind::Text, Operand::Text, "is_not"},
        {Contains, Kind::Text, Operand::Text, "contains"},
        {DoesNotContain, Kind::Text, Operand::Text, "does_not_contain"},
        {StartsWith, Kind::Text, Operand::Text, "starts_with"},
        {EndsWith, Kind::Text, Operand::Text, "ends_with"},
        {IsOneOf, Kind::Text, Operand::Texts, "is_one_of"},
        {IsNotOneOf, Kind::Text, Operand::Texts, "is_not_one_of"},
        {Matches, Kind::Text, Operand::Pattern, "matches"},
        {Equals, Kind::Number, Operand::Number, "equals"},
        {NotEquals, Kind::Number, Operand::Number, "not_equals"},
        {LessThan, Kind::Number, Operand::Number, "less_than"},
        {AtMost, Kind::Number, Operand::Number, "at_most"},
        {MoreThan, Kind::Number, Operand::Number, "more_than"},
        {AtLeast, Kind::Number, Operand::Number, "at_least"},
        {NumberBetween, Kind::Number, Operand::TwoNumbers, "number_between"},
        {On, Kind::Date, Operand::Date, "on"},
        {Before, Kind::Date, Operand::Date, "before"},
        {After, Kind::Date, Operand::Date, "after"},
        {DateBetween, Kind::Date, Operand::TwoDates, "date_between"},
        {InTheLastDays, Kind::Date, Operand::Days, "in_the_last_days"},
        {MoreThanDaysAgo, Kind::Date, Operand::Days, "more_than_days_ago"},
        {InTheNextDays, Kind::Date, Operand::Days, "in_the_next_days"},
        {Anniversary, Kind::Date, Operand::Days, "anniversary"},
        {HasValue, Kind::Presence, Operand::None, "has_value"},
        {HasNoValue, Kind::Presence, Operand::None, "has_no_value"},
        {InList, Kind::List, Operand::File, "in_list"},
        {NotInList, Kind::List, Operand::File, "not_in_list"},
        {Reachable, Kind::Reachability, Operand::None, "reachable"},
        {NotReachable, Kind::Reachability, Operand::None, "not_reachable"},
    };
    static_assert(static_cast<std::size_t>(NotReachable) + 1 == operatorCount);
    return all;
}

const OperatorInfo &operatorInfo(Operator op)
{
    return operators()[static_cast<qsizetype>(op)];
}

QString displayName(Operator op)
{
    using enum Operator;
    switch (op) {
    case Is:
        return Tr::tr("is");
    case IsNot:
        return Tr::tr("is not");
    case Contains:
        return Tr::tr("contains");
    case DoesNotContain:
        return Tr::tr("does not contain");
    case StartsWith:
        return Tr::tr("starts with");
    case EndsWith:
        return Tr::tr("ends with");
    case IsOneOf:
        return Tr::tr("is one of");
    case IsNotOneOf:
        return Tr::tr("is not one of");
    case Matches:
        return Tr::tr("matches the pattern");
    case Equals:
        return Tr::tr("is equal to");
    case NotEquals:
        return Tr::tr("is not equal to");
    case LessThan:
        return Tr::tr("is less than");
    case AtMost:
        return Tr::tr("is at most");
    case MoreThan:
        return Tr::tr("is more than");
    case AtLeast:
        return Tr::tr("is at least");
    case NumberBetween:
        return Tr::tr("is between");
    case On:
        return Tr::tr("is on");
    case Before:
        return Tr::tr("is before");
    case After:
        return Tr::tr("is after");
    case DateBetween:
        return Tr::tr("is in the period");
    case InTheLastDays:
        return Tr::tr("is in the last (days)");
    case MoreThanDaysAgo:
        return Tr::tr("is longer ago than (days)");
    case InTheNextDays:
        return Tr::tr("is in the next (days)");
    case Anniversary:
        return Tr::tr("has its anniversary within (days)");
    case HasValue:
        return Tr::tr("has a value");
    case HasNoValue:
        return Tr::tr("has no value");
    case InList:
        return Tr::tr("is in the list");
    case NotInList:
        return Tr::tr("is not in the list");
    case Reachable:
        return Tr::tr("can be reached by");
    case NotReachable:
        return Tr::tr("cannot be reached by");
    }
    return {};
}

QString displayName(ReachableBy by)
{
    switch (by) {
    case ReachableBy::Email:
        return Tr::tr("e-mail address");
    case ReachableBy::Phone:
        return Tr::tr("phone number");
    case ReachableBy::DeviceId:
        return Tr::tr("device ID");
    }
    return {};
}

PropertyKind guessKind(const QStringList &values)
{
    qsizetype filled = 0;
    qsizetype dates = 0;
    qsizetype numbers = 0;
    for (const QString &value : values) {
        const QByteArray utf8 = value.toUtf8();
        const std::string_view cell = trimmedCell({utf8.constData(), static_cast<std::size_t>(utf8.size())});
        filled += !cell.empty();
        if (looksLikeDate(cell))
            ++dates;
        else if (readNumber(cell))
            ++numbers;
    }
    const auto most = [filled](qsizetype count) { return filled > 0 && count * 10 >= filled * 9; };
    return most(dates) ? PropertyKind::Date : most(numbers) ? PropertyKind::Number : PropertyKind::Text;
}

QList<Operator> operatorsFor(PropertyKind kind)
{
    QList<Operator> suited;
    const auto append = [&suited](OperatorKind wanted) {
        for (const OperatorInfo &info : operators()) {
            if (info.kind == wanted)
                suited << info.op;
        }
    };
    if (kind == PropertyKind::Number)
        append(OperatorKind::Number);
    if (kind == PropertyKind::Date)
        append(OperatorKind::Date);
    append(OperatorKind::Text);
    append(OperatorKind::Presence);
    append(OperatorKind::List);
    return suited;
}

} // namespace remarketeer

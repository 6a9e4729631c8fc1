#pragma once

#include "made_profiles.h"
#include "segments/segment_rules.h"

#include <QDir>
#include <QFile>

#include <algorithm>

/// Makes rules by chance, each with the same question in SQL, put in SQLite's own words.
class RuleMaker
{
public:
    struct Made {
        remarketeer::SegmentRules rules;
        QString sql; ///< a WHERE clause over the tables of MadeProfiles and `lists`
        QVariantList bound;
    };

    RuleMaker(std::uint32_t seed, QDate today, QString folder)
        : m_draw(seed), m_today(today), m_folder(std::move(folder))
    {
    }

    /// Writes the files of lists and makes the table `lists`.
    void storeLists(QSqlDatabase &database)
    {
        runSql(database, QStringLiteral("CREATE TABLE lists (list, value)"));
        for (const QString &property : MadeProfiles::texts()) {
            QFile file(listPath(property));
            if (!file.open(QIODevice::WriteOnly))
                throw std::runtime_error("cannot write a list");
            for (const QString &value : MadeProfiles::values(property)) {
                if (m_draw.percent(60))
                    continue;
                file.write(m_draw.respelled(value).remove(u'\r').remove(u'\n').toUtf8() +
                           (m_draw.percent(50) ? "\r\n" : "\n\n"));
                runSql(database, QStringLiteral("INSERT INTO lists VALUES (?, ?)"), {property, foldedByQt(value)});
            }
        }
    }

    /// One condition alone.
    Made single(remarketeer::Operator op)
    {
        Made made;
        made.rules.root.match = anyMatch();
        made.sql = append(op, made.rules.root, made.bound);
        return made;
    }

    Made nested()
    {
        Made made;
        made.sql = fill(made.rules.root, 0, made.bound);
        return made;
    }

private:
    using Operator = remarketeer::Operator;
    using Group = remarketeer::RuleGroup;

    Group::Match anyMatch() { return m_draw.percent(50) ? Group::Match::All : Group::Match::Any; }
    QString listPath(const QString &property) const
    {
        return QDir(m_folder).filePath(property + QStringLiteral(".txt"));
    }

    QString fill(Group &group, int depth, QVariantList &bound)
    {
        group.match = anyMatch();
        const int conditions = m_draw.between(depth == 0 ? 0 : 1, 3);
        const int groups = depth < remarketeer::SegmentRules::maxGroupDepth ? m_draw.between(0, 2) : 0;
        QStringList parts;
        for (int i = 0; i < conditions; ++i) {
            const auto op = static_cast<Operator>(m_draw.below(static_cast<int>(remarketeer::operatorCount)));
            parts << append(op, group, bound);
        }
        for (int i = 0; i < groups; ++i)
            parts << fill(group.groups.emplace_back(), depth + 1, bound);
        if (parts.isEmpty())
            return QStringLiteral("1");
        return u'(' + parts.join(group.match == Group::Match::All ? QLatin1String(" AND ") : QLatin1String(" OR ")) +
               u')';
    }

    QString append(Operator op, Group &group, QVariantList &bound)
    {
        using Kind = remarketeer::OperatorKind;
        remarketeer::Condition &condition = group.conditions.emplace_back();
        condition.op = op;
        switch (remarketeer::operatorInfo(op).kind) {
        case Kind::Text:
            return text(condition, bound);
        case Kind::Number:
            return number(condition, bound);
        case Kind::Date:
            return date(condition, bound);
        case Kind::Presence:
            condition.property = m_draw.of(MadeProfiles::properties());
            return condition.property +
                   (op == Operator::HasValue ? QLatin1String("_text IS NOT NULL") : QLatin1String("_text IS NULL"));
        case Kind::List: {
            condition.property = m_draw.of(MadeProfiles::texts());
            condition.values = QStringList{listPath(condition.property)};
            bound << condition.property;
            const QString in = condition.property + QStringLiteral("_text IN (SELECT value FROM lists WHERE list = ?)");
            return op == Operator::InList ? in : QStringLiteral("NOT ifnull(%1, 0)").arg(in);
        }
        case Kind::Reachability: {
            condition.reachableBy = static_cast<remarketeer::ReachableBy>(m_draw.below(3));
            const QString column = MadeProfiles::facts()[static_cast<int>(condition.reachableBy)];
            return QStringLiteral("ifnull(%1, 0) = %2").arg(column).arg(op == Operator::Reachable);
        }
        }
        return {};
    }

    /// A part of a value, one that means something, now and then with blanks around it.
    QString piece(const QString &value, Operator op)
    {
        if (op == Operator::Is || op == Operator::IsNot || op == Operator::IsOneOf || op == Operator::IsNotOneOf)
            return m_draw.respelled(value);
        const auto ucs4 = value.toUcs4();
        const auto size = m_draw.between(1, std::min<int>(3, static_cast<int>(ucs4.size())));
        const auto last = static_cast<int>(ucs4.size()) - size;
        const int begin = op == Operator::StartsWith ? 0 : op == Operator::EndsWith ? last : m_draw.below(last + 1);
        const QString part = QString::fromUcs4(reinterpret_cast<const char32_t *>(ucs4.constData()) + begin, size);
        return part.trimmed().isEmpty() ? value : m_draw.respelled(part);
    }

    QString text(remarketeer::Condition &condition, QVariantList &bound)
    {
        condition.property = m_draw.of(MadeProfiles::texts());
        const QStringList values = MadeProfiles::values(condition.property);
        const QString column = condition.property + QStringLiteral("_text");
        if (condition.op == Operator::Matches)
            return pattern(condition, column);
        const bool several = condition.op == Operator::IsOneOf || condition.op == Operator::IsNotOneOf;
        for (int i = several ? m_draw.between(1, 4) : 1; i > 0; --i)
            condition.values << piece(m_draw.of(values), condition.op);
        QVariantList folded;
        QStringList places;
        for (const QString &value : condition.values) {
            folded << foldedByQt(value);
            places << QStringLiteral("?");
        }
        bound << folded;
        switch (condition.op) {
        case Operator::Is:
            return column + QStringLiteral(" = ?");
        case Operator::IsNot:
            return column + QStringLiteral(" IS NOT ?");
        case Operator::Contains:
            return QStringLiteral("instr(%1, ?) > 0").arg(column);
        case Operator::DoesNotContain:
            return QStringLiteral("ifnull(instr(%1, ?), 0) = 0").arg(column);
        case Operator::StartsWith:
            bound << folded;
            return QStringLiteral("substr(%1, 1, length(?)) = ?").arg(column);
        case Operator::EndsWith:
            bound << folded;
            return QStringLiteral("substr(%1, -length(?)) = ?").arg(column);
        case Operator::IsOneOf:
            return QStringLiteral("%1 IN (%2)").arg(column, places.join(u','));
        default:
            return QStringLiteral("(%1 IS NULL OR %1 NOT IN (%2))").arg(column, places.join(u','));
        }
    }

    QString pattern(remarketeer::Condition &condition, const QString &column)
    {
        struct Pattern {
            const char *pattern, *sql;
        };
        static const QList<Pattern> all{
            {"^[a-f]", "substr(%1, 1, 1) BETWEEN 'a' AND 'f'"},
            {"N$", "%1 LIKE '%n'"},
            {"^(Free|DE|bern)$", "%1 IN ('free', 'de', 'bern')"},
            {"e.*i", "%1 LIKE '%e%i%'"},
            {"^\\S+$", "%1 NOT LIKE '% %'"},
            {"^.{1,6}$", "length(%1) <= 6"},
            {"ü|Ö|β", "(instr(%1, 'ü') OR instr(%1, 'ö') OR instr(%1, 'β'))"},
        };
        const Pattern made = m_draw.of(all);
        condition.values = QStringList{QString::fromUtf8(made.pattern)};
        return QString::fromUtf8(made.sql).arg(column);
    }

    QString number(remarketeer::Condition &condition, QVariantList &bound)
    {
        condition.property = m_draw.of(MadeProfiles::numbers());
        const bool whole = condition.property == QLatin1String("visits");
        const auto draw = [&] { return whole ? m_draw.between(0, 60) : m_draw.between(-2000, 50'000) / 100.0; };
        double first = draw();
        if (condition.op == Operator::NumberBetween) {
            double last = draw();
            if (last < first)
                std::swap(first, last);
            condition.values = QStringList{QString::number(first), QString::number(last, 'e', 10)};
            bound << first << last;
            return condition.property + QStringLiteral(" BETWEEN ? AND ?");
        }
        condition.values = QStringList{m_draw.percent(50) ? QString::number(first) : QString::number(first, 'f', 4)};
        bound << first;
        const char *comparison = condition.op == Operator::Equals      ? "="
                                 : condition.op == Operator::NotEquals ? "<>"
                                 : condition.op == Operator::LessThan  ? "<"
                                 : condition.op == Operator::AtMost    ? "<="
                                 : condition.op == Operator::MoreThan  ? ">"
                                                                       : ">=";
        return QStringLiteral("%1 %2 ?").arg(condition.property, QString::fromUtf8(comparison));
    }

    /// A day for Condition::values, and the same in SQL.
    QString day(remarketeer::Condition &condition, int daysAgo, QVariantList &bound)
    {
        if (daysAgo >= 0 && m_draw.percent(50)) {
            condition.values << QStringLiteral("%1 days ago").arg(daysAgo);
            bound << m_today.toString(Qt::ISODate) << QStringLiteral("-%1 days").arg(daysAgo);
            return QStringLiteral("date(?, ?)");
        }
        const QString iso = m_today.addDays(-daysAgo).toString(Qt::ISODate);
        condition.values << iso;
        bound << iso;
        return QStringLiteral("?");
    }

    QString date(remarketeer::Condition &condition, QVariantList &bound)
    {
        condition.property = condition.op == Operator::Anniversary && m_draw.percent(70)
                                 ? QStringLiteral("birthday")
                                 : m_draw.of(MadeProfiles::dates());
        const QString &column = condition.property;
        const int near = m_draw.between(0, 60);
        const int daysAgo = column == QLatin1String("birthday")  ? m_draw.between(15 * 365, 95 * 365)
                            : column == QLatin1String("renewal") ? m_draw.between(-40, 40)
                                                                 : m_draw.between(-30, 900);
        const QString today = m_today.toString(Qt::ISODate);
        const auto days = [&](const QString &sql, int count) {
            condition.values = QStringList{QString::number(count)};
            bound << today << count;
            return sql.arg(column);
        };
        switch (condition.op) {
        case Operator::On:
            return column + QStringLiteral(" = ") + day(condition, daysAgo, bound);
        case Operator::Before:
            return column + QStringLiteral(" < ") + day(condition, daysAgo, bound);
        case Operator::After:
            return column + QStringLiteral(" > ") + day(condition, daysAgo, bound);
        case Operator::DateBetween: {
            const QString first = day(condition, daysAgo + m_draw.below(400), bound);
            return QStringLiteral("%1 BETWEEN %2 AND %3").arg(column, first, day(condition, daysAgo, bound));
        }
        case Operator::InTheLastDays:
            return days(QStringLiteral("julianday(?) - julianday(%1) BETWEEN 0 AND ?"), near);
        case Operator::MoreThanDaysAgo:
            return days(QStringLiteral("julianday(?) - julianday(%1) > ?"), std::max(daysAgo, 0));
        case Operator::InTheNextDays:
            return days(QStringLiteral("julianday(%1) - julianday(?) BETWEEN 0 AND ?"), near);
        default:
            condition.values = QStringList{QString::number(m_draw.percent(20) ? 0 : near)};
            bound << condition.values[0].toInt();
            return QStringLiteral("strftime('%m-%d', %1) IN (SELECT month_day FROM coming_days WHERE ahead <= ?)")
                .arg(column);
        }
    }

    Draw m_draw;
    QDate m_today;
    QString m_folder;
};

#pragma once

#include "campaigns/segment_service.h"
#include "tests/support/await.h"
#include "tests/support/test_clock.h"
#include "tests/support/test_home.h"

#include <QDir>
#include <QFile>

#include <memory>

namespace remarketeer {

/// A workspace on disk with customers, and the services that segments work with. The clock stands on 22 November 2026.
class SegmentWorkspace
{
public:
    SegmentWorkspace()
        : database(*Database::open(home.path() + QStringLiteral("/workspace.sqlite"))), sources(*database),
          mapping(*database), segments(sources, mapping, *database, clock)
    {
        if (!await(sources.start()) || !segments.start())
            qFatal("The workspace cannot be set up.");
    }

    QString path(const QString &name) const { return QDir(home.path()).filePath(name); }

    /// 1,000 customers. Countries: 500 de, 300 at, 200 ch; last purchases: 0 to 199 days ago, 5 a day; values 0 to 99,
    /// 10 each; newsletter: every second; an app version: every fourth.
    bool openCustomers(const QString &name = QStringLiteral("Spring customers.csv"), bool withCountry = true)
    {
        // Raw test data ends in .profiles.csv.
        QFile file(path(name.chopped(4) + QStringLiteral(".profiles.csv")));
        if (!file.open(QIODevice::WriteOnly))
            return false;
        file.write(withCountry ? "Email,Name,Country,last_purchase,lifetime_value,newsletter,app_version\n"
                               : "Email,Name,last_purchase,lifetime_value,newsletter,app_version\n");
        for (int i = 0; i < 1'000; ++i) {
            const int tenth = i % 10;
            const QString country = tenth < 5   ? QStringLiteral("de,")
                                    : tenth < 8 ? QStringLiteral("at,")
                                                : QStringLiteral("ch,");
            file.write(QStringLiteral("%1ustomer%2@example.%3,Name Of%2,%4%5,%6,%7,%8\n")
                           .arg(QChar(u'a' + i % 26))
                           .arg(i)
                           .arg(i % 3 == 0 ? QStringLiteral("com") : QStringLiteral("org"))
                           .arg(withCountry ? country : QString())
                           .arg(clock.now().date().addDays(-(i / 5)).toString(Qt::ISODate))
                           .arg(i % 100)
                           .arg(i % 2 == 0 ? QStringLiteral("true") : QStringLiteral("false"),
                                i % 4 == 0 ? QStringLiteral("3.1") : QString())
                           .toUtf8());
        }
        file.close();
        return await(sources.openCsv(file.fileName())) && sources.rename(current(), name);
    }

    SourceId current() const { return sources.current()->id; }

    SegmentId save(const QString &name, const SegmentRules &rules, std::optional<qint64> people = {})
    {
        const SegmentId id = newSegmentId();
        const QDateTime counted = people ? clock.now().addSecs(-3'600) : QDateTime();
        if (!segments.save({id, name, current(), rules.toJson(), people, counted, {}}))
            qFatal("The segment cannot be saved.");
        return id;
    }

    static Condition condition(const char *property, Operator op, const QStringList &values = {})
    {
        return {QString::fromLatin1(property), op, values};
    }

    static SegmentRules rules(std::vector<Condition> conditions)
    {
        SegmentRules made;
        made.root.conditions = std::move(conditions);
        return made;
    }

    /// What the drawing shows.
    static SegmentRules lapsedBuyers()
    {
        SegmentRules made = rules({condition("last_purchase", Operator::Before, {DateOperand{{}, 90}.toText()}),
                                   condition("Country", Operator::IsOneOf,
                                             {QStringLiteral("de"), QStringLiteral("at"), QStringLiteral("ch")}),
                                   condition("lifetime_value", Operator::AtLeast, {QStringLiteral("50")})});
        RuleGroup any;
        any.match = RuleGroup::Match::Any;
        any.conditions = {condition("newsletter", Operator::Is, {QStringLiteral("true")}),
                          condition("app_version", Operator::HasValue)};
        made.root.groups.push_back(any);
        return made;
    }

    TestHome home;
    TestClock clock;
    std::unique_ptr<Database> database;
    SourceService sources;
    MappingService mapping;
    SegmentService segments;
};

} // namespace remarketeer

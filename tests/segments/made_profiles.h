#pragma once

#include "draw.h"
#include "made_batch.h"

#include <QDate>
#include <QHash>
#include <QSqlDatabase>
#include <QSqlError>
#include <QSqlQuery>
#include <QVariant>

#include <stdexcept>

/// A text as conditions compare it, by Qt's own functions; null for a blank one.
inline QVariant foldedByQt(const QString &text)
{
    constexpr auto composed = QString::NormalizationForm_C;
    const QString trimmed = text.trimmed();
    return trimmed.isEmpty() ? QVariant() : trimmed.normalized(composed).toCaseFolded().normalized(composed);
}

/// Runs a statement with its values bound in order; throws what SQLite says.
inline QSqlQuery runSql(QSqlDatabase &database, const QString &statement, const QVariantList &values = {})
{
    QSqlQuery query(database);
    query.setForwardOnly(true);
    bool ok = query.prepare(statement);
    for (const QVariant &value : values)
        query.addBindValue(value);
    ok = ok && query.exec();
    if (!ok)
        throw std::runtime_error((query.lastError().text() + u'\n' + statement).toStdString());
    return query;
}

/// Profiles that are made up together with what each cell means: the spelled cells are a batch, as a source gives it;
/// the meanings are a table of SQLite. So both can be asked the same question, and neither reads the other's form.
class MadeProfiles
{
public:
    struct World {
        QDate today;
        remarketeer::DateOrder order;
    };

    MadeProfiles(std::uint32_t seed, int count, const World &world) : m_draw(seed), m_world(world)
    {
        std::vector<std::vector<std::string>> rows;
        for (int i = 0; i < count; ++i) {
            m_rows.push_back(makeRow());
            std::vector<std::string> &row = rows.emplace_back();
            for (const Cell &cell : m_rows.back())
                row.push_back(cell.spelled.toStdString());
        }
        m_batch = makeBatch(rows);
    }

    static QStringList texts() { return split("plan country city"); }
    static QStringList numbers() { return split("spend visits"); }
    static QStringList dates() { return split("last_purchase birthday renewal"); }
    static QStringList facts() { return split("email_ok phone_ok device_ok"); }
    /// In the order of the cells.
    static QStringList properties() { return texts() + numbers() + dates() + facts(); }
    static constexpr std::size_t firstFact = 8;

    static QStringList values(const QString &textProperty)
    {
        static const QHash<QString, QStringList> all{
            {QStringLiteral("plan"), split("free|basic|premium|premium plus|enterprise|free trial", u'|')},
            {QStringLiteral("country"),
             split("de|at|ch|fr|Österreich|Deutschland|España|Ελλάδα|Κύπρος|Россия|日本|Türkiye|대한민국", u'|')},
            {QStringLiteral("city"), split("Köln|München|Straßburg|Sao Paulo|São Paulo|東京|Αθήνα|Łódź|Kraków|İstanbul|"
                                           "L'Haÿ-les-Roses|Berlin|Bern|Basel|👍 Ort|𐐀 Deseret|Ｗｉｄｅ|Đà Nẵng",
                                           u'|')}};
        return all.value(textProperty);
    }

    const remarketeer::ProfileBatch &batch() const { return m_batch; }

    /// Makes `profiles`: id (row of the batch); each property with its meaning, NULL where the cell has none; and
    /// `<property>_text`, the folded text of the cell or NULL. And `coming_days`: days ahead of today with their MM-DD.
    void store(QSqlDatabase &database) const
    {
        runSql(database, QStringLiteral("BEGIN"));
        QStringList columns{QStringLiteral("id INTEGER PRIMARY KEY")};
        QStringList places{QStringLiteral("?")};
        for (const QString &property : properties()) {
            columns << property << property + QStringLiteral("_text");
            // SQLite itself folds what is ASCII alone.
            places << QStringLiteral("?")
                   << (property == QLatin1String("plan")
                           ? QStringLiteral("nullif(lower(trim(?, char(9, 10, 11, 12, 13, 32, 160, 12288))), '')")
                           : QStringLiteral("?"));
        }
        runSql(database, QStringLiteral("CREATE TABLE profiles (%1)").arg(columns.join(u',')));
        const QString insert = QStringLiteral("INSERT INTO profiles VALUES (%1)").arg(places.join(u','));
        for (std::size_t row = 0; row < m_rows.size(); ++row) {
            QVariantList values{static_cast<qlonglong>(row)};
            for (std::size_t i = 0; i < static_cast<std::size_t>(properties().size()); ++i) {
                const Cell cell = i < m_rows[row].size() ? m_rows[row][i] : Cell();
                values << cell.meaning << (i == 0 ? QVariant(cell.spelled) : foldedByQt(cell.spelled));
            }
            runSql(database, insert, values);
        }
        const QString today = m_world.today.toString(Qt::ISODate);
        runSql(database,
               QStringLiteral("CREATE TABLE coming_days AS WITH RECURSIVE n(ahead) AS (SELECT 0 UNION ALL SELECT "
                              "ahead + 1 FROM n WHERE ahead < 365) SELECT ahead, strftime('%m-%d', ?, "
                              "ahead || ' days') AS month_day FROM n"),
               {today});
        runSql(database,
               QStringLiteral("INSERT INTO coming_days SELECT ahead, '02-29' FROM coming_days WHERE month_day = "
                              "'02-28' AND strftime('%m-%d', ?, (ahead + 1) || ' days') = '03-01'"),
               {today});
        runSql(database, QStringLiteral("COMMIT"));
    }

private:
    struct Cell {
        QString spelled;
        QVariant meaning;
    };

    static QStringList split(const char *text, QChar separator = u' ')
    {
        return QString::fromUtf8(text).split(separator);
    }

    std::vector<Cell> makeRow()
    {
        std::vector<Cell> row;
        for (const QString &property : texts())
            row.push_back(isBlank() ? blank() : Cell{m_draw.respelled(m_draw.of(values(property))), {}});
        for (const QString &property : numbers())
            row.push_back(isBlank() ? blank() : number(property));
        for (const QString &property : dates())
            row.push_back(isBlank() ? blank() : date(property));
        for (const QString &property : facts()) {
            const bool reachable = m_draw.percent(property.startsWith(u'e') ? 80 : 40);
            row.push_back({QString::number(reachable), reachable});
        }
        if (m_draw.percent(3)) // a row that has not all cells
            row.resize(static_cast<std::size_t>(m_draw.below(static_cast<int>(row.size()))));
        return row;
    }

    bool isBlank() { return m_draw.percent(10); }
    Cell blank()
    {
        return {m_draw.percent(50) ? QString()
                                   : QString::fromUtf8(m_draw.of(QList<const char *>{" ", "\t ", "\u00A0", "\u3000 "})),
                {}};
    }

    QString withBlanks(const QString &text)
    {
        return m_draw.percent(10) ? u' ' + text + u'\t' : m_draw.percent(3) ? QChar(0x2003) + text : text;
    }

    Cell number(const QString &property)
    {
        if (m_draw.percent(8))
            return {withBlanks(
                        m_draw.of(split("1,234|12,5|12 EUR|inf|-inf|nan|0x10|1e|--1|1e999|n/a|1.2.3|5%|.|+|٣", u'|'))),
                    {}};
        const bool whole = property == QLatin1String("visits");
        const int cents = whole ? 100 * m_draw.between(0, 60) : m_draw.between(-2000, 50'000);
        const double value = cents / 100.0;
        const QString plain = QString::number(value, 'f', whole ? 0 : 2);
        const bool negative = cents < 0;
        QString spelled = plain;
        switch (m_draw.below(8)) {
        case 0:
            spelled = QString::number(value);
            break;
        case 1:
            spelled = QStringLiteral("%1e-2").arg(cents);
            break;
        case 2:
            spelled = QString::number(value, 'e', 6);
            break;
        case 3:
            spelled = (negative ? QString() : QStringLiteral("+")) + plain;
            break;
        case 4:
            spelled = QString::number(value, 'f', 2) + QStringLiteral("0000000000000000000");
            break;
        case 5:
            spelled = negative ? plain : QStringLiteral("000") + plain;
            break;
        default:
            break;
        }
        return {withBlanks(spelled), value};
    }

    Cell date(const QString &property)
    {
        if (m_draw.percent(8))
            return {withBlanks(m_draw.of(
                        split("2026-02-30|31.04.2020|2025-02-29|13/13/2026|12/8/99|00000000|20261301|2026-1|tomorrow|"
                              "2026-11-28 noon|$D_|$D_x|12345678901|Nov 28, 2026|0000-00-00|2026-11/28|n/a",
                              u'|'))),
                    {}};
        QDate day;
        if (property == QLatin1String("birthday")) {
            day = QDate(1930, 1, 1).addDays(m_draw.below(80 * 365));
            if (m_draw.percent(10)) // today's
                day = QDate(day.year(), m_world.today.month(), std::min(m_world.today.day(), 28));
            else if (m_draw.percent(10))
                day = QDate(4 * (day.year() / 4), 2, m_draw.between(27, 29));
        } else {
            const int spread = property == QLatin1String("renewal") ? 45 : 900;
            day = m_world.today.addDays(m_draw.between(-spread, property == QLatin1String("renewal") ? 45 : 60));
        }
        return {withBlanks(spelled(day)), day.toString(Qt::ISODate)};
    }

    QString spelled(QDate day)
    {
        const auto as = [day](const char *format) { return day.toString(QString::fromUtf8(format)); };
        const qint64 seconds = day.startOfDay(Qt::UTC).toSecsSinceEpoch() + m_draw.below(86'400);
        switch (m_draw.below(12)) {
        case 0:
            return as("yyyyMMdd");
        case 1:
            return as("d.M.yyyy");
        case 2:
            return as(m_world.order == remarketeer::DateOrder::DayMonthYear ? "dd/MM/yyyy" : "MM/dd/yyyy");
        case 3:
            return as(m_world.order == remarketeer::DateOrder::DayMonthYear ? "d-M-yyyy" : "M-d-yyyy");
        case 4: // the other order, which only a part over 12 tells
            return day.day() <= 12 ? as("yyyy/M/d")
                                   : as(m_draw.of(QList<const char *>{"d/M/yyyy", "M/d/yyyy", "MM.dd.yyyy"}));
        case 5:
            return QStringLiteral("$D_%1").arg(seconds);
        case 6:
            return seconds >= 100'000'000 ? QString::number(seconds) : as("yyyy-MM-dd");
        case 7:
            return as("yyyy-MM-ddT23:59:59Z");
        case 8:
            return as("yyyy-MM-dd 00:30:00+14:00");
        default:
            return as("yyyy-MM-dd");
        }
    }

    Draw m_draw;
    World m_world;
    std::vector<std::vector<Cell>> m_rows;
    remarketeer::ProfileBatch m_batch;
};

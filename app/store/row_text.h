#pragma once

#include "core/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariant>

#include <array>
#include <cstddef>
#include <optional>
#include <utility>

namespace remarketeer {

// How values stand in rows, the same in every repository.

/// ISO 8601 in UTC with milliseconds; an invalid time is NULL.
QVariant timeToRow(const QDateTime &time);
QDateTime timeFromRow(const QVariant &value);

/// None is NULL.
QVariant numberToRow(std::optional<qint64> number);
std::optional<qint64> numberFromRow(const QVariant &value);

QString listToRow(const QStringList &list);
Result<QStringList> listFromRow(const QVariant &value);

QString objectToRow(const QJsonObject &object);
Result<QJsonObject> objectFromRow(const QVariant &value);

/// A row that Remarketeer did not write. The detail names the column, never the value.
tl::unexpected<Error> badRow(const QString &column);

/// Enumerators and the words they are stored as; words are never changed, since files hold them.
template <class Enum, std::size_t N> using Words = std::array<std::pair<Enum, const char *>, N>;

template <class Enum, std::size_t N> QString wordToRow(const Words<Enum, N> &words, Enum value)
{
    for (const auto &[enumerator, word] : words) {
        if (enumerator == value)
            return QString::fromLatin1(word);
    }
    Q_UNREACHABLE();
}

template <class Enum, std::size_t N>
Result<Enum> wordFromRow(const Words<Enum, N> &words, const QVariant &value, const QString &column)
{
    const QString text = value.toString();
    for (const auto &[enumerator, word] : words) {
        if (text == QLatin1StringView(word))
            return enumerator;
    }
    return badRow(column);
}

} // namespace remarketeer

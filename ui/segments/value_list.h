#pragma once

#include <QString>
#include <QStringList>

namespace remarketeer {

/// Values as one writes them in a line: "de, at, ch". One with a comma, a quote, or blanks at its ends stands in
/// quotes, with quotes doubled: "\"Smith, John\", other".
QString joinValues(const QStringList &values);
/// The reverse; blanks around a value and empty ones are left out. A quote that is not closed ends with the line.
QStringList splitValues(const QString &line);

} // namespace remarketeer

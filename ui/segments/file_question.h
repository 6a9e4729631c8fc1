#pragma once

#include <QString>

#include <functional>

class QWidget;

namespace remarketeer {

/// Asks the user for a file that is there: opens the question over `parent` and returns at once; `chosen` is called
/// with the path, or never. A function, so that tests can answer in the place of the native dialog.
using FileQuestion =
    std::function<void(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen)>;

/// The system's own dialog, for text files.
void askForTextFile(QWidget *parent, const QString &title, const std::function<void(const QString &path)> &chosen);

} // namespace remarketeer

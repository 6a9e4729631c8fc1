#pragma once

#include <QApplication>
#include <QDir>
#include <QPixmap>
#include <QWidget>

namespace remarketeer {

/// Keeps a picture of a window for people to look at, when REMARKETEER_SCREENSHOTS names a folder.
inline void keepScreenshot(QWidget *window, const QString &name)
{
    const QString folder = qEnvironmentVariable("REMARKETEER_SCREENSHOTS");
    if (folder.isEmpty() || !QDir().mkpath(folder))
        return;
    // Layouts that are due, each of which may ask for the next.
    for (int round = 0; round < 4; ++round)
        QCoreApplication::processEvents();
    window->grab().save(QDir(folder).filePath(name + QStringLiteral(".png")));
}

} // namespace remarketeer

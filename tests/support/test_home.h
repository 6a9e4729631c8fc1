#pragma once

#include <QCoreApplication>
#include <QDir>
#include <QTemporaryDir>

namespace remarketeer {

/// A fresh REMARKETEER_HOME that stays after the test, so that the privacy test can search what was written to it.
class TestHome
{
public:
    TestHome()
        : m_folder(QDir::tempPath() + QStringLiteral("/home-") + QCoreApplication::applicationName() +
                   QStringLiteral("-XXXXXX"))
    {
        m_folder.setAutoRemove(false);
    }
    QString path() const { return m_folder.path(); }

private:
    QTemporaryDir m_folder;
};

} // namespace remarketeer

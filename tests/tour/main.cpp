#include "tour.h"
#include "ui/connect/web_sign_in_loader.h"

#include <QDir>
#include <QTextStream>

/// remarketeer_tour FOLDER: exits 0 only when the sandbox really holds the audience with the people that the export
/// counted.
int main(int argc, char **argv)
{
    remarketeer::prepareWebSignIn();
    QApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("Remarketeer"));
    QCoreApplication::setApplicationVersion(QStringLiteral(REMARKETEER_VERSION));
    const QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() != 2) {
        QTextStream(stderr) << "usage: remarketeer_tour FOLDER" << Qt::endl;
        return 2;
    }
    const QString folder = QDir(arguments.at(1)).absolutePath();
    QDir(folder).removeRecursively();
    QDir().mkpath(folder);
    try {
        return remarketeer::Tour(application, folder).run() ? 0 : 1;
    } catch (const std::exception &failure) {
        QTextStream(stderr) << "The tour could not begin: " << failure.what() << Qt::endl;
        return 1;
    }
}

#pragma once

#include <QString>

class QCoreApplication;

namespace remarketeer {

/// Installs the program's and Qt's own translations for `language` ("de"; empty: the system's). Without one for it the
/// program speaks English. Call once in main, on its thread.
void installTranslations(QCoreApplication &application, const QString &language);

} // namespace remarketeer

#pragma once

#include <QStringList>

namespace remarketeer::cli {

/// `remarketeer-cli export …`; the arguments after the program's name, "export" first. The exit code.
int exportCommand(const QStringList &arguments);

} // namespace remarketeer::cli

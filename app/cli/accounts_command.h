#pragma once

#include <QStringList>

namespace remarketeer::cli {

/// `remarketeer-cli accounts list|check`; docs/command-line.md. arguments[0] is the command's own name.
int accountsCommand(const QStringList &arguments);

} // namespace remarketeer::cli

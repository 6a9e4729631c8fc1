#pragma once

#include <QStringList>

namespace remarketeer::cli {

/// `remarketeer-cli campaigns list|show NAME|run NAME|run --due [--watch]`; docs/command-line.md. arguments[0] is the
/// command's own name.
int campaignsCommand(const QStringList &arguments);

} // namespace remarketeer::cli

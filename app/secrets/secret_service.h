#pragma once

#include <QCoroTask>

namespace remarketeer {

/// Whether the collection that Secret Service keeps our secrets in is locked. QtKeychain says "not found" of everything
/// in a locked collection, to reading and to erasing alike, so it has to be asked about separately. False where there
/// is no Secret Service: Windows, macOS, KWallet. Starts no service.
QCoro::Task<bool> isSecretServiceLocked();

} // namespace remarketeer

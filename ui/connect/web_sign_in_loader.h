#pragma once

#include "core/result.h"
#include "ui/connect/web_sign_in_plugin.h"

namespace remarketeer {

/// Must be called before the QApplication is made; costs nothing when nobody signs in.
void prepareWebSignIn();

/// Loads the library with the web engine (a second or so the first time). Misconfigured: it is missing or does not fit
/// this program; the system's browser still works.
Result<WebSignInPlugin *> loadWebSignIn();

} // namespace remarketeer

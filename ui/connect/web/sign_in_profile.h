#pragma once

#include <QWebEngineProfile>

#include <memory>

namespace remarketeer {

/// A browser profile for one sign-in: no name, so that cookies, cache and storage live in memory and end with it; every
/// download refused; nothing switched on that a sign-in page does not need.
std::unique_ptr<QWebEngineProfile> makeSignInProfile();

} // namespace remarketeer

#pragma once

#include <QLatin1StringView>

namespace remarketeer::sandbox::app {

/// The one developer app that the sandbox knows. The secret is fixed, public and worthless.
inline constexpr QLatin1StringView id("7301904463029387266");
inline constexpr QLatin1StringView secret("sandbox-secret-0123456789abcdef0123456789");
inline constexpr QLatin1StringView redirectUri("https://remarketeer.example/callback");

} // namespace remarketeer::sandbox::app

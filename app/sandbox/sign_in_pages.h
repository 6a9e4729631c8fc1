#pragma once

#include "sandbox/http_front.h"
#include "sandbox/seed.h"

#include <QString>

namespace remarketeer::sandbox {

// The pages that stand in for TikTok's own. Ids and names of their fields are stable; docs/sandbox.md lists them.
// Nothing is loaded from elsewhere and no script runs. In English alone, like what they stand in for.

/// Asks for e-mail and password; `error` is shown above them.
Reply loginPage(const QString &session, const QString &error = {});
/// Lists the user's advertisers, all ticked, with Authorize and Deny.
Reply consentPage(const QString &session, const SandboxUser &user, const QString &error = {});
/// Says why the sign-in cannot go on.
Reply errorPage(const QString &title, const QString &text);

} // namespace remarketeer::sandbox

#pragma once

#include "campaigns/account_call.h"
#include "campaigns/run_service_p.h"

namespace remarketeer {

/// callAtAccount(), given up when the run is cancelled before its last step.
template <class T, class Start>
QCoro::Task<Result<T>> RunService::Private::call(std::optional<RunId> run, AdvertiserId account, Start start)
{
    const auto cancellable = [this, run = std::move(run), start = std::move(start)](TikTokApi &api,
                                                                                    const Redacted &token) {
        if (run && active.contains(*run))
            api.setCancellation(active.value(*run).calls);
        return start(api, token);
    };
    return callAtAccount<T>(
        accounts, std::move(account), [guard = QPointer<RunService>(q)] { return !isGone(guard); }, cancellable);
}

} // namespace remarketeer

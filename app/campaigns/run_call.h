#pragma once

#include "campaigns/run_service_p.h"

namespace remarketeer {

/// One call at TikTok with the account's token, given up when the run is cancelled before its last step. `start` begins
/// it: Task<Result<T>>(TikTokApi &, const Redacted &). A refusal of a token that was replaced while the call was under
/// way is no refusal of the account: it is tried again with the new one.
template <class T, class Start>
QCoro::Task<Result<T>> RunService::Private::call(std::optional<RunId> run, AdvertiserId account, Start start)
{
    const QPointer<RunService> guard(q);
    Redacted refused;
    while (true) {
        const Result<Redacted> token = co_await accounts.token(account);
        if (isGone(guard))
            co_return fail(ErrorCode::Cancelled, RunService::tr("Remarketeer is closing."));
        if (!token)
            co_return fail(token.error());
        TikTokApi api = accounts.api(account);
        if (run && active.contains(*run))
            api.setCancellation(active.value(*run).calls);
        Result<T> result = co_await start(api, *token);
        if (isGone(guard))
            co_return fail(ErrorCode::Cancelled, RunService::tr("Remarketeer is closing."));
        if (result || !needsReconnect(result.error().code) || refused == *token)
            co_return result;
        refused = *token;
    }
}

} // namespace remarketeer
